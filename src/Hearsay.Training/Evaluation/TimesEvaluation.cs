using System.Diagnostics;
using Hearsay.Times;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// Scores the finding of times on TimeBank and AQUAINT (<c>news</c> together; the document creation time is given as the day of publication), on
/// WikiWars (TIMEX2 values compared as they stand), and on the test cases of Recognizers-Text.
/// </summary>
/// <remarks>
/// <c>even.</c> are the documents with an even index by file name, from 0, which were read while the rules were written; <c>odd.</c> the others, which were not.
/// The specifications were read.
/// </remarks>
internal static class TimesEvaluation
{
    /// <summary>The sets are small: the fastest of so many passes is the speed.</summary>
    private const int Passes = 5;

    public static EvaluationTask Task { get; } = new("times", "Expressions of time: spans, values, types", "../shared/data/times", Run);

    private static List<Score> Run(string folder)
    {
        var scores = new List<Score>();
        var sets = new[] { "timebank", "aquaint", "wikiwars" }.Where(s => Directory.Exists(Path.Combine(folder, s))).ToList();
        if (sets.Count == 0)
            return [.. SetScores("", TimesData.Load(folder))];
        var documents = sets.ToDictionary(s => s, s => TimesData.Load(Path.Combine(folder, s)));
        foreach (string set in sets)
            scores.AddRange(SetScores(set + ".", documents[set]));
        if (documents.TryGetValue("timebank", out var timebank) && documents.TryGetValue("aquaint", out var aquaint))
            scores.AddRange(News(timebank, aquaint));
        string specs = Path.Combine(folder, "recognizers-specs", "DateTime", "English");
        if (Directory.Exists(specs))
            scores.AddRange(TimesSpecs.Run(specs));
        scores.Add(new Score("words.per.second", Rate([.. documents.Values.SelectMany(d => d)]), IsQuality: false));
        return scores;
    }

    private static IEnumerable<Score> SetScores(string prefix, IReadOnlyList<TimesDocument> documents) =>
        ScoresOf(prefix, documents).Concat(ScoresOf(prefix + "even.", Half(documents, 0))).Concat(ScoresOf(prefix + "odd.", Half(documents, 1)));

    private static IEnumerable<Score> News(IReadOnlyList<TimesDocument> timebank, IReadOnlyList<TimesDocument> aquaint) =>
        ScoresOf("news.", [.. timebank, .. aquaint])
            .Concat(ScoresOf("news.even.", [.. Half(timebank, 0), .. Half(aquaint, 0)]))
            .Concat(ScoresOf("news.odd.", [.. Half(timebank, 1), .. Half(aquaint, 1)]));

    private static List<TimesDocument> Half(IReadOnlyList<TimesDocument> documents, int rest) => [.. documents.Where((_, i) => i % 2 == rest)];

    private static IEnumerable<Score> ScoresOf(string prefix, IReadOnlyList<TimesDocument> documents)
    {
        var score = new TimesScore();
        foreach (var document in documents)
            score.Add(document, Find(document));
        return score.Scores(prefix, documents.Any(d => d.Times.Any(t => t.Type.Length > 0)));
    }

    private static IReadOnlyList<TimeExpression> Find(TimesDocument document) =>
        TimeFinder.Find(document.Text, document.Published is { } day ? PublicationDate.Day(day) : null);

    private static double Rate(IReadOnlyList<TimesDocument> documents)
    {
        int words = documents.Sum(d => d.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        return words / Enumerable.Range(0, Passes).Min(_ => Seconds(documents));
    }

    private static double Seconds(IReadOnlyList<TimesDocument> documents)
    {
        var watch = Stopwatch.StartNew();
        foreach (var document in documents)
            Find(document);
        return watch.Elapsed.TotalSeconds;
    }
}
