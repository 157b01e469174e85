using Hearsay.Language;
using Hearsay.Language.Entities;

namespace Hearsay.Statements;

/// <summary>
/// A document with what reading its statements asks of it again and again: the word at a position, the dependents of a word, the name and the
/// entity at a word. Filled once, then only read. Word numbers are those of the document; ranges of words are half-open.
/// </summary>
internal sealed class ReportWords
{
    private readonly int[] _names;
    private readonly int[] _entities;
    private readonly string?[] _lower;

    /// <summary>Prepares a document that has trees, lemmas, names and entities.</summary>
    public ReportWords(LanguageDocument document)
    {
        Document = document;
        Links = new DependencyLinks(document.Words);
        _lower = new string?[document.Words.Length];
        _names = Filled(document.Words.Length);
        _entities = Filled(document.Words.Length);
        Names = new ReportNames(document);
        for (int i = 0; i < Names.Names.Count; i++)
            _names.AsSpan(Names.Names[i].First, Names.Names[i].End - Names.Names[i].First).Fill(i);
        for (int i = 0; i < document.Entities.Count; i++)
            foreach (var mention in document.Entities[i].Mentions)
                Mark(mention, i);
        foreach (var (body, person, entity) in Names.Parted)
        {
            _entities.AsSpan(body.First, body.End - body.First).Fill(-1);
            _entities.AsSpan(person.First, person.End - person.First).Fill(entity);
        }
    }

    /// <summary>The document.</summary>
    public LanguageDocument Document { get; }

    /// <summary>The names, and whose they are.</summary>
    public ReportNames Names { get; }

    /// <summary>The dependents of every word.</summary>
    public DependencyLinks Links { get; }

    /// <summary>How many words there are.</summary>
    public int Count => _names.Length;

    // A name is an entity's wherever one stands in it; of a description only the head counts, for others may stand within it.
    private void Mark(Mention mention, int entity)
    {
        if (mention.Kind == MentionKind.Name)
            _entities.AsSpan(mention.First, mention.End - mention.First).Fill(entity);
        else if (_entities[mention.Head] < 0)
            _entities[mention.Head] = entity;
    }

    private static int[] Filled(int length)
    {
        var numbers = new int[length];
        Array.Fill(numbers, -1);
        return numbers;
    }

    /// <summary>The characters of a word.</summary>
    public ReadOnlySpan<char> Form(int word) => Document.Form(word);

    /// <summary>The lemma in small letters.</summary>
    public string Lemma(int word) => _lower[word] ??= Document.Lemmas[word].ToLowerInvariant();

    /// <summary>The part of speech.</summary>
    public PartOfSpeech Pos(int word) => Document.Words[word].Pos;

    /// <summary>The word depended on, or −1.</summary>
    public int Head(int word) => Document.Words[word].Head;

    /// <summary>The relation to the head, subtype included.</summary>
    public string Relation(int word) => Document.RelationOf(word);

    /// <summary>Whether there is such a word and it is written so, whatever the case.</summary>
    public bool Is(int word, ReadOnlySpan<char> form) => word >= 0 && word < Count && Form(word).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the word begins with a capital letter.</summary>
    public bool IsCapital(int word) => char.IsUpper(Form(word)[0]);

    /// <summary>Whether the word is a noun of any kind.</summary>
    public bool IsNoun(int word) => Pos(word) is PartOfSpeech.Noun or PartOfSpeech.Propn;

    /// <summary>Whether "the", "this" or "that" stands before a word.</summary>
    public bool IsDefinite(int word) => word > 0 && Pos(word - 1) == PartOfSpeech.Det && Lemma(word - 1) is "the" or "this" or "that";

    /// <summary>Whether the word is tagged as a noun in the plural.</summary>
    public bool IsMany(int word) => Document.TagOf(word) is "NNS" or "NNPS";

    /// <summary>The number of the name that a word is part of, or −1.</summary>
    public int NameAt(int word) => _names[word];

    /// <summary>The name that a word is part of.</summary>
    public NameMention? Name(int word) => _names[word] is >= 0 and var name ? Names.Names[name] : null;

    /// <summary>The number of the entity that a word is a mention's head or part of a name of, or −1.</summary>
    public int EntityAt(int word) => _entities[word];

    /// <summary>The first word that ends after a position; <see cref="Count"/> if none does.</summary>
    public int At(int position) => Document.WordAt(position);

    /// <summary>The words that lie at least partly in a span.</summary>
    public WordRange Of(TextSpan span)
    {
        int first = At(span.Start);
        int end = first;
        while (end < Count && Document.Words[end].Start < span.End)
            end++;
        return new WordRange(first, end);
    }

    /// <summary>The characters from the first word of a range to its last, line breaks made blanks.</summary>
    public string Words(int first, int end) => first >= end
        ? string.Empty
        : Document.Text[Document.Words[first].Start..Document.Words[end - 1].End].ReplaceLineEndings(" ");

    /// <summary>The word of a range by which the whole hangs: the one nearest to the root whose head lies outside; −1 for a range of marks alone.</summary>
    public int Top(WordRange range)
    {
        int best = -1;
        int depth = int.MaxValue;
        for (int i = range.First; i < range.End; i++)
        {
            int head = Head(i);
            if (Pos(i) == PartOfSpeech.Punct || (head >= range.First && head < range.End))
                continue;
            int own = Depth(i);
            if (own < depth)
                (best, depth) = (i, own);
        }

        return best;
    }

    /// <summary>How many steps a word is below the root of its sentence.</summary>
    public int Depth(int word)
    {
        int depth = 0;
        for (int head = Head(word); head >= 0 && depth < MostSteps; head = Head(head))
            depth++;
        return depth;
    }

    /// <summary>Whether a word hangs below another one, or is that one.</summary>
    public bool IsUnder(int word, int other)
    {
        for (int steps = 0; word >= 0 && steps < MostSteps; steps++, word = Head(word))
            if (word == other)
                return true;
        return false;
    }

    /// <summary>The first dependent of a word in one of the relations, or −1.</summary>
    public int Dependent(int word, params ReadOnlySpan<string> relations)
    {
        for (int d = Links.First(word); d >= 0; d = Links.Next(d))
            if (relations.Contains(Relation(d)))
                return d;
        return -1;
    }

    /// <summary>No sane tree is deeper; keeps the time linear in the text.</summary>
    private const int MostSteps = 60;
}
