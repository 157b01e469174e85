using System.Diagnostics;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>Trains the English model from end to end.</summary>
internal static class LanguageTrainer
{
    // Longer sentences are lists and tables, and cost more than they teach.
    private const int LongestSentence = 150;

    /// <summary>Trains on the data in a folder and returns the model.</summary>
    public static ModelFile Train(string folder, string listsPath, int epochs, bool all, Action<string> report)
    {
        var watch = Stopwatch.StartNew();
        var data = new TrainingData(folder, all);
        var labels = data.Labels();
        var file = new ModelFile("english");
        var lists = NameLists.Read(listsPath, "lists", file);
        SentenceTrainer.Train([data.Web, data.Georgetown], file);
        LemmaTrainer.Train(data.Web.Concat(data.Georgetown), lists, file);
        report($"sentences and lemmas {watch.Elapsed.TotalSeconds:0} s");
        NetworkSentence[] sentences = [.. data.Sentences(labels).Where(s => s.Forms.Length <= LongestSentence)];
        var lexicon = LexiconBuilder.Build(sentences, data.News, new NetworkShape { Words = 0, Tags = 0, Relations = 0, NameLabels = 0 }.VectorSize);
        report($"lexicon of {lexicon.Words.Length} words, {lexicon.Learned} learned, {watch.Elapsed.TotalSeconds:0} s");
        var shape = new NetworkShape { Words = lexicon.Learned, Tags = labels.Tags.Count, Relations = labels.Relations.Count, NameLabels = NameLabels.Count };
        var weights = new NetworkWeights(shape);
        var development = Development.Read(folder);
        new NetworkTrainer(weights, lexicon, lists).Train(sentences, epochs, (epoch, loss) =>
            report($"epoch {epoch + 1} {watch.Elapsed.TotalSeconds:0} s {loss} | {development.Score(new SyntaxNetwork(weights, lexicon, lists), labels)}"));
        EnglishModel.Write(file, labels, lexicon, weights);
        return file;
    }
}
