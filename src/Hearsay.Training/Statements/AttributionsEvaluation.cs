using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Reading;
using Hearsay.Statements;
using Hearsay.Training.Evaluation;

namespace Hearsay.Training.Statements;

/// <summary>
/// Scores the finding of attributions on a part of PolNeAR: whole attributions (see <see cref="AttributionMatching"/>), exact unbroken sources, cues and
/// pieces of content, and how often an attribution of some confidence is right. Nested attributions, which PolNeAR does not mark, are left out.
/// </summary>
internal static class AttributionsEvaluation
{
    /// <summary>The set is small: the fastest of so many passes, by processor time, is the speed.</summary>
    private const int Passes = 3;

    private static readonly double[] s_bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

    public static EvaluationTask Task { get; } = new("attributions", "Attributions: who said what, as spans", "../shared/data/statements/polnear/dev", Run);

    private static IReadOnlyList<Score> Run(string folder) => Score(EnglishLanguage.Load(), AttributionFinder.Load(), folder);

    /// <summary>The scores of some models.</summary>
    public static IReadOnlyList<Score> Score(EnglishLanguage language, AttributionFinder finder, string folder)
    {
        var documents = PolnearDocument.Read(folder);
        var read = documents.Select(d => language.Analyze(MendedText.Of(d.Text).Text)).ToList();
        var found = documents.Zip(read, (d, r) => InShown(d.Text, finder.Find(r))).ToList();
        var scores = new List<Score>();
        scores.AddRange(Whole(documents, found));
        foreach (var (name, gold, parts) in Parts())
            scores.AddRange(Ratios(name, Exact(documents, found, gold, parts)));
        scores.Add(new Score("words.per.second", read.Sum(r => r.Words.Length) / Enumerable.Range(0, Passes).Min(_ => Seconds(finder, read)), IsQuality: false));
        return scores;
    }

    private static double Seconds(AttributionFinder finder, List<LanguageDocument> documents)
    {
        var before = Environment.CpuUsage.TotalTime;
        foreach (var document in documents)
            finder.Find(document);
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static List<Attribution> InShown(string text, IReadOnlyList<Attribution> found)
    {
        var mended = MendedText.Of(text);
        TextSpan? Shown(TextSpan? span) => span is { } s ? mended.ToShown(s) : null;
        return [.. found.Where(a => !a.IsNested).Select(a => a with { Source = Shown(a.Source), Cue = Shown(a.Cue), Content = [.. a.Content.Select(mended.ToShown)] })];
    }

    private static IEnumerable<Score> Whole(List<PolnearDocument> documents, List<List<Attribution>> found)
    {
        var judged = documents.Zip(found, (d, f) => AttributionMatching.Match(d.Attributions, f).Select((m, i) => (f[i].Confidence, Right: m >= 0))).SelectMany(j => j).ToList();
        int right = judged.Count(j => j.Right);
        foreach (var score in Ratios("attribution", (right, judged.Count, documents.Sum(d => d.Attributions.Count))))
            yield return score;
        for (int i = 0; i + 1 < s_bands.Length; i++)
        {
            var band = judged.Where(j => j.Confidence >= s_bands[i] && j.Confidence < s_bands[i + 1]).ToList();
            string name = FormattableString.Invariant($"trust.{s_bands[i]:0.00}");
            yield return new Score(name + ".count", band.Count, IsQuality: false);
            yield return new Score(name + ".mean", band.Count == 0 ? 0 : band.Average(j => j.Confidence), IsQuality: false);
            yield return new Score(name + ".right", band.Count == 0 ? 0 : (double)band.Count(j => j.Right) / band.Count, IsQuality: false);
        }

        var trusted = judged.Where(j => j.Confidence > 0.9).ToList();
        yield return new Score("trusted.precision", trusted.Count == 0 ? 0 : (double)trusted.Count(j => j.Right) / trusted.Count);
    }

    private static IEnumerable<(string Name, Func<GoldAttribution, IEnumerable<TextSpan>> Gold, Func<Attribution, IEnumerable<TextSpan>> Found)> Parts() =>
    [
        ("source", g => g.Source, f => f.Source is { } s ? [s] : []),
        ("cue", g => g.Cue, f => f.Cue is { } c ? [c] : []),
        ("content", g => g.Content, f => f.Content),
    ];

    // A source that several attributions share is one fragment.
    private static (int Right, int Found, int Gold) Exact(
        List<PolnearDocument> documents, List<List<Attribution>> found, Func<GoldAttribution, IEnumerable<TextSpan>> ofGold, Func<Attribution, IEnumerable<TextSpan>> ofFound)
    {
        var (right, all, wanted) = (0, 0, 0);
        for (int i = 0; i < documents.Count; i++)
        {
            var gold = documents[i].Attributions.SelectMany(ofGold).ToHashSet();
            var parts = found[i].SelectMany(ofFound).ToHashSet();
            (right, all, wanted) = (right + parts.Count(gold.Contains), all + parts.Count, wanted + gold.Count);
        }

        return (right, all, wanted);
    }

    private static IEnumerable<Score> Ratios(string name, (int Right, int Found, int Gold) counts) =>
    [
        new(name + ".precision", (double)counts.Right / Math.Max(1, counts.Found)),
        new(name + ".recall", (double)counts.Right / Math.Max(1, counts.Gold)),
        new(name + ".f1", 2.0 * counts.Right / Math.Max(1, counts.Found + counts.Gold)),
    ];
}
