using System.Text.Json;
using Hearsay.Reading;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// How far the reading of web pages agrees with the expected results of Mozilla Readability's test pages: the body by words against all text
/// of <c>expected.html</c>; title, byline, site, language and day by equality where <c>expected-metadata.json</c> has them.
/// </summary>
/// <remarks>
/// The pages test one program's decisions (it keeps captions and some asides), so agreement is not correctness. Title as in
/// <see cref="ReadingEvaluation"/>; byline: the same set of names after both are reduced to names; site: the same letters;
/// language: the same primary subtag; day: the first ten characters of the expected time.
/// </remarks>
internal static class ReadabilityEvaluation
{
    /// <summary>The test pages are older than this day.</summary>
    private static readonly DateOnly Latest = new(2026, 1, 31);

    public static EvaluationTask Task { get; } =
        new("readability", "Web pages: agreement with Readability's tests", "../shared/data/reading/readability", Run);

    private static IReadOnlyList<Score> Run(string folder)
    {
        var pages = Directory.GetDirectories(Path.Combine(folder, "test-pages")).Order(StringComparer.Ordinal).Select(Load).ToList();
        var bodies = pages.ConvertAll(p => WordOverlap.Of(p.Read.Text, p.Body));
        return
        [
            new Score("body.f1", bodies.Average(b => b.F1)),
            new Score("body.precision", bodies.Average(b => b.Precision)),
            new Score("body.recall", bodies.Average(b => b.Recall)),
            Agreement("title", pages, "title", (read, expected) => ReadingEvaluation.SameTitle(read.Title, expected)),
            Agreement("byline", pages, "byline", (read, expected) => PersonNames.Of(read.Byline).SetEquals(PersonNames.Of(string.Join(", ", HtmlNames.Clean([HtmlNames.WithoutDetails(expected)], null))))),
            Agreement("site", pages, "siteName", (read, expected) => HtmlText.Key(read.Outlet) == HtmlText.Key(expected)),
            Agreement("language", pages, "lang", (read, expected) => expected.Split('-')[0].Equals(read.Language, StringComparison.OrdinalIgnoreCase)),
            Agreement("day", pages, "publishedTime", (read, expected) => HtmlDates.Find(expected, Latest, monthFirst: false)?.From == read.Published?.From),
        ];
    }

    private static (HtmlArticle Read, string Body, JsonElement Metadata) Load(string folder)
    {
        var read = HtmlReader.Read(File.ReadAllText(Path.Combine(folder, "source.html")), Latest);
        var expected = HtmlPage.Parse(File.ReadAllText(Path.Combine(folder, "expected.html")));
        using var metadata = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected-metadata.json")));
        return (read, string.Join("\n\n", expected.Blocks.Select(b => b.Text)), metadata.RootElement.Clone());
    }

    private static Score Agreement(string name, List<(HtmlArticle Read, string Body, JsonElement Metadata)> pages, string property, Func<HtmlArticle, string, bool> agree)
    {
        var expected = pages.Where(p => p.Metadata.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String).ToList();
        return new Score(name, expected.Average(p => agree(p.Read, p.Metadata.GetProperty(property).GetString()!) ? 1 : 0));
    }
}
