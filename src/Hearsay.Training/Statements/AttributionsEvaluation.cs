using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Reading;
using Hearsay.Statements;
using Hearsay.Statements.Spans;
using Hearsay.Training.Evaluation;

namespace Hearsay.Training.Statements;

/// <summary>
/// Scores the finding of attributions on a part of PolNeAR: whole attributions (see <see cref="AttributionMatching"/>), exact unbroken sources, cues and
/// pieces of content, how often an attribution of some confidence is right, and how many are found by form: all of the content in quotation marks, some of
/// it, none. <c>rough</c> is the same on the reports without their commas and apostrophes. Nested attributions, which PolNeAR does not mark, are left out.
/// </summary>
internal static class AttributionsEvaluation
{
    /// <summary>The set is small: the fastest of so many passes, by processor time, is the speed.</summary>
    private const int Passes = 3;

    private static readonly string[] s_forms = ["direct", "mixed", "indirect"];

    private static readonly double[] s_bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

    public static EvaluationTask Task { get; } = new("attributions", "Attributions: who said what, as spans", "../shared/data/statements/polnear/dev", Run);

    private static IReadOnlyList<Score> Run(string folder) => Score(EnglishLanguage.Load(), AttributionFinder.Load(), folder);

    /// <summary>The scores of some models.</summary>
    public static IReadOnlyList<Score> Score(EnglishLanguage language, AttributionFinder finder, string folder)
    {
        var documents = PolnearDocument.Read(folder);
        var read = Analyze(language, documents);
        var found = Find(finder, documents, read);
        var scores = new List<Score>();
        scores.AddRange(Whole(documents, found));
        scores.AddRange(ByForm("", documents, read, found));
        foreach (var (name, gold, parts) in Parts())
            scores.AddRange(Ratios(name, Exact(documents, found, gold, parts)));
        scores.AddRange(Rough(language, finder, documents));
        scores.Add(new Score("words.per.second", read.Sum(r => r.Words.Length) / Enumerable.Range(0, Passes).Min(_ => Seconds(finder, read)), IsQuality: false));
        return scores;
    }

    private static List<LanguageDocument> Analyze(EnglishLanguage language, List<PolnearDocument> documents) => [.. documents.Select(d => language.Analyze(MendedText.Of(d.Text).Text))];

    private static List<List<Attribution>> Find(AttributionFinder finder, List<PolnearDocument> documents, List<LanguageDocument> read) =>
        [.. documents.Zip(read, (d, r) => InShown(d.Text, finder.Find(r)))];

    private static IEnumerable<Score> Rough(EnglishLanguage language, AttributionFinder finder, List<PolnearDocument> documents)
    {
        List<PolnearDocument> rough = [.. documents.Select(d => RoughText.Of(d, LostMarks.Commas))];
        var read = Analyze(language, rough);
        var found = Find(finder, rough, read);
        int right = rough.Zip(found, (d, f) => AttributionMatching.Match(d.Attributions, f).Count(m => m >= 0)).Sum();
        return [.. Ratios("rough.attribution", (right, found.Sum(f => f.Count), rough.Sum(d => d.Attributions.Count))), .. ByForm("rough.", rough, read, found)];
    }

    // Matched attributions of each form, against all that are annotated.
    private static IEnumerable<Score> ByForm(string prefix, List<PolnearDocument> documents, List<LanguageDocument> read, List<List<Attribution>> found)
    {
        var forms = new List<(string Form, bool Right)>();
        for (int i = 0; i < documents.Count; i++)
        {
            var matched = AttributionMatching.Match(documents[i].Attributions, found[i]).ToHashSet();
            var quoted = QuotedCharacters(documents[i].Text, read[i]);
            forms.AddRange(documents[i].Attributions.Select((a, n) => (FormOf(documents[i].Text, a, quoted), matched.Contains(n))));
        }

        foreach (string form in s_forms)
            yield return new Score($"{prefix}recall.{form}", (double)forms.Count(f => f.Form == form && f.Right) / Math.Max(1, forms.Count(f => f.Form == form)));
        if (prefix.Length == 0)
            foreach (string form in s_forms)
                yield return new Score($"{form}.count", forms.Count(f => f.Form == form), IsQuality: false);
    }

    private static bool[] QuotedCharacters(string text, LanguageDocument read)
    {
        var mended = MendedText.Of(text);
        var quoted = new bool[text.Length];
        foreach (var stretch in new QuotedStretches(read).All)
            if (mended.ToShown(new TextSpan(read.Words[stretch.First].Start, read.Words[stretch.End - 1].End)) is var span)
                quoted.AsSpan(span.Start, span.Length).Fill(true);
        return quoted;
    }

    private static string FormOf(string text, GoldAttribution attribution, bool[] quoted)
    {
        var letters = attribution.Content.SelectMany(c => Enumerable.Range(c.Start, c.Length)).Where(i => char.IsLetterOrDigit(text[i])).ToList();
        int inside = letters.Count(i => quoted[i]);
        return inside == 0 ? "indirect" : inside == letters.Count ? "direct" : "mixed";
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
