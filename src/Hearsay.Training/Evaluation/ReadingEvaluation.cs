using Hearsay.Reading;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// Scores the reading of web pages on WCXB: the body by words as the set's own <c>evaluate.py</c> does, averaged over pages; the day by equality;
/// the title by equality of its words, or by one being the other with more at its start or end; the authors by their names.
/// </summary>
/// <remarks>
/// Each score is given for all pages, and for the pages with odd numbers (looked at while the rules were written) and even numbers (not looked at).
/// <c>day</c>: precision is the share of the days given that equal the truth's, among pages where the truth has a day or we give one; recall the
/// share of the truth's days that we give. <c>author.f1</c>: each name counts, one-to-one, equal after dropping case, punctuation, degrees in
/// capitals after a comma; <c>author.accuracy</c>: the share of pages with an author in the truth where all names are found and no other.
/// </remarks>
internal static class ReadingEvaluation
{
    public static EvaluationTask Task { get; } =
        new("reading", "Web pages: body, title, byline, day", "../shared/data/reading/wcxb", Run);

    private static IReadOnlyList<Score> Run(string folder)
    {
        var pages = ReadingData.Pages(folder).ToList();
        var read = pages.ConvertAll(p => HtmlReader.Read(p.Html, ReadingData.Latest));
        var pairs = pages.Zip(read).ToList();
        return
        [
            .. Scores("", pairs),
            .. Scores("odd.", pairs.FindAll(p => IsOdd(p.First))),
            .. Scores("even.", pairs.FindAll(p => !IsOdd(p.First))),
            new Score("pages.per.second", Rate(pages, p => HtmlReader.Read(p.Html, ReadingData.Latest).Text), IsQuality: false),
            new Score("pages.per.second.body.only", Rate(pages, p => HtmlReader.ReadBody(p.Html)), IsQuality: false),
        ];
    }

    private static bool IsOdd(ReadingPage page) => (page.Id[^1] - '0') % 2 == 1;

    private static IEnumerable<Score> Scores(string prefix, List<(ReadingPage Page, HtmlArticle Read)> pairs)
    {
        var bodies = pairs.ConvertAll(p => WordOverlap.Of(p.Read.Text, p.Page.Text));
        yield return new Score(prefix + "body.f1", bodies.Average(b => b.F1));
        yield return new Score(prefix + "body.precision", bodies.Average(b => b.Precision));
        yield return new Score(prefix + "body.recall", bodies.Average(b => b.Recall));
        yield return new Score(prefix + "body.snippets.with", pairs.Average(p => Found(p.Read.Text, p.Page.With)));
        yield return new Score(prefix + "body.snippets.without", pairs.Average(p => Found(p.Read.Text, p.Page.Without)), IsQuality: false);
        foreach (var score in Days(prefix, pairs).Concat(Authors(prefix, pairs)))
            yield return score;
        yield return new Score(prefix + "title", pairs.Where(p => p.Page.Title is not null).Average(p => SameTitle(p.Read.Title, p.Page.Title!) ? 1 : 0));
    }

    private static double Found(string text, IReadOnlyList<string> snippets) =>
        snippets.Count == 0 ? 1 : snippets.Average(s => text.Contains(s, StringComparison.OrdinalIgnoreCase) ? 1 : 0);

    private static Score[] Days(string prefix, List<(ReadingPage Page, HtmlArticle Read)> pairs)
    {
        var right = pairs.Count(p => p.Page.Published is { } day && p.Read.Published is { IsDay: true } read && read.From == day);
        return Fractions(prefix + "day", right, pairs.Count(p => p.Read.Published is { IsDay: true }), pairs.Count(p => p.Page.Published is not null));
    }

    private static IEnumerable<Score> Authors(string prefix, List<(ReadingPage Page, HtmlArticle Read)> pairs)
    {
        var names = pairs.ConvertAll(p => (Wanted: PersonNames.Of(p.Page.Author), Found: PersonNames.Of(p.Read.Byline)));
        var right = names.Sum(n => n.Wanted.Intersect(n.Found, StringComparer.Ordinal).Count());
        var signed = names.FindAll(n => n.Wanted.Count > 0);
        return
        [
            .. Fractions(prefix + "author", right, names.Sum(n => n.Found.Count), names.Sum(n => n.Wanted.Count)),
            new Score(prefix + "author.accuracy", signed.Average(n => n.Wanted.SetEquals(n.Found) ? 1 : 0)),
        ];
    }

    private static Score[] Fractions(string name, int right, int found, int wanted) =>
    [
        new(name + ".f1", found + wanted == 0 ? 0 : 2.0 * right / (found + wanted)),
        new(name + ".precision", found == 0 ? 0 : (double)right / found),
        new(name + ".recall", wanted == 0 ? 0 : (double)right / wanted),
    ];

    /// <summary>Whether the titles have the same words, or one is the other with words before or after it (a site's name, a kicker).</summary>
    public static bool SameTitle(string? found, string wanted)
    {
        var a = string.Join(' ', WordOverlap.Words(found ?? ""));
        var b = string.Join(' ', WordOverlap.Words(wanted));
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return a == b || (shorter.Length * 2 >= longer.Length
            && (longer.StartsWith(shorter + " ", StringComparison.Ordinal) || longer.EndsWith(" " + shorter, StringComparison.Ordinal)));
    }

    /// <summary>Pages in a second of processor time, so that other work on the machine does not change it.</summary>
    private static double Rate(List<ReadingPage> pages, Func<ReadingPage, string> read)
    {
        var start = Environment.CpuUsage.TotalTime;
        foreach (var page in pages)
            read(page);
        return pages.Count / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }
}
