using System.Collections.Concurrent;
using Hearsay.Language.Networks;

namespace Hearsay.Language.English;

/// <summary>
/// The language stage for English: from the text of a report to words, sentences, tags, trees, lemmas, names, and who is meant.
/// Load once; safe to share between threads. The answer depends on the text alone.
/// </summary>
internal sealed class EnglishLanguage
{
    /// <summary>The model's file beside the assembly.</summary>
    public const string ModelPath = "models/english/language.bin";

    /// <summary>The file, in the same folder, that links mentions.</summary>
    public const string CoreferenceFile = "coreference.bin";

    private readonly EnglishModel _model;
    private readonly EnglishEntities? _entities;
    private readonly ConcurrentBag<(NetworkReader Network, LemmaCache Lemmas)> _readers = [];

    /// <summary>An engine with the given models; without the second it finds no entities.</summary>
    public EnglishLanguage(EnglishModel model, EnglishEntities? entities) => (_model, _entities) = (model, entities);

    /// <summary>Finds entities; <c>null</c> while there is no model for that.</summary>
    public EnglishEntities? Entities => _entities;

    /// <summary>The lists of names.</summary>
    public WordLists Lists => _model.Network.Lists;

    /// <summary>The lemmas of words that are tagged.</summary>
    public EnglishLemmas Lemmas => _model.Lemmas;

    /// <summary>Loads the model that stands beside the assembly.</summary>
    /// <exception cref="ModelFormatException">It is missing or damaged.</exception>
    public static EnglishLanguage Load() => Load(Path.Combine(AppContext.BaseDirectory, ModelPath));

    /// <summary>Loads a model from a path.</summary>
    public static EnglishLanguage Load(string path)
    {
        var model = EnglishModel.Read(ModelFile.Load(path));
        string coreference = Path.Combine(Path.GetDirectoryName(path)!, CoreferenceFile);
        return new EnglishLanguage(model, File.Exists(coreference) ? EnglishEntities.Read(ModelFile.Load(coreference), model.Network.Lists) : null);
    }

    /// <summary>Finds everything there is to find in a text.</summary>
    public LanguageDocument Analyze(string text)
    {
        var document = Divide(text);
        Read(document);
        if (_entities is not null)
            document.Entities = _entities.Find(document);
        return document;
    }

    /// <summary>Words and sentences only.</summary>
    public LanguageDocument Divide(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<Word>(text.Length / 5);
        EnglishTokenizer.Tokenize(text, 0, text.Length, words);
        int[] starts = _model.Sentences.Split(text, words);
        var document = new LanguageDocument(text) { Words = [.. words], SentenceStarts = starts };
        for (int s = 0; s < document.SentenceCount; s++)
            for (int i = starts[s]; i < starts[s + 1]; i++)
                document.Words[i].Sentence = s;
        return document;
    }

    /// <summary>Tags, trees, lemmas and names, for a document that has words and sentences.</summary>
    public void Read(LanguageDocument document)
    {
        if (!_readers.TryTake(out var reader))
            reader = (new NetworkReader(_model.Network, _model.Labels), new LemmaCache(_model.Lemmas));
        reader.Network.Read(document);
        document.Names = RepeatedNames.Reconcile(document, EnglishNameTypes.Correct(document, EnglishInstitutions.Mend(document, document.Names), Lists));
        document.Lemmas = reader.Lemmas.Of(document);
        _readers.Add(reader);
    }
}
