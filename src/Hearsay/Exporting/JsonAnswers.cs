using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hearsay.Claims;
using Hearsay.Claims.Roots;
using Hearsay.Copies;
using Hearsay.Reading;
using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>
/// Answers for programs: one JSON object, on one line, in the shapes that <c>docs/json.md</c> describes. Fields may be added; none changes
/// its meaning without a new <see cref="Schema"/>. Pure, and safe to share between threads.
/// </summary>
public static class JsonAnswers
{
    /// <summary>The number of the contract that the answers keep.</summary>
    public const int Schema = 1;

    // Letters and quotation marks of all languages stay readable; the answers never stand inside a page.
    private static readonly AnswerJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>A report as it was read.</summary>
    public static string Of(Report report) => Line(ReportJson.Of(report), Context.ReportJson);

    /// <summary>An analysis, with the files of its report if it comes from a store.</summary>
    public static string Of(Analysis analysis, StoredReport? stored = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var files = stored is null ? null : stored.Files.Select(FileJson.Of).ToList();
        return Line(new AnalysisJson(analysis) { Files = files }, Context.AnalysisJson);
    }

    /// <summary>A report with its files, without its text.</summary>
    public static string Of(StoredReport report) => Line(ReportRowJson.Of(report), Context.ReportRowJson);

    /// <summary>A family of reports as one row, with all files, without texts.</summary>
    public static string Of(StoredFamily family) => Line(ReportRowJson.Of(family), Context.ReportRowJson);

    /// <summary>A copy family with what was changed from report to report.</summary>
    public static string Of(CopyFamily family) => Line(CopyFamilyJson.Of(family), Context.CopyFamilyJson);

    /// <summary>A statement with its report.</summary>
    public static string Of(StoredStatement statement) => Line(StatementRowJson.Of(statement), Context.StatementRowJson);

    /// <summary>A figure with its report.</summary>
    public static string Of(StoredFigure figure) => Line(FigureRowJson.Of(figure), Context.FigureRowJson);

    /// <summary>A place with what the store has on it.</summary>
    public static string Of(StoredPlace place) => Line(PlaceRowJson.Of(place), Context.PlaceRowJson);

    /// <summary>Somebody whom reports quote.</summary>
    public static string Of(StoredSource source) => Line(SourceRowJson.Of(source), Context.SourceRowJson);

    /// <summary>A type of root in a word, as answers have it.</summary>
    public static string Word(RootType type) => RootTypes.Word(type);

    /// <summary>A claim with its three numbers and the statements behind it.</summary>
    public static string Of(Claim claim) => Line(ClaimJson.Of(claim), Context.ClaimJson);

    /// <summary>What claimants state about the same thing, lined up.</summary>
    public static string Of(FigureSeries series) => Line(SeriesJson.Of(series), Context.SeriesJson);

    /// <summary>A claim at the time that it speaks about.</summary>
    public static string Of(TimelineEntry entry) => Line(TimelineJson.Of(entry), Context.TimelineJson);

    /// <summary>How many claims speak of each day, month or year.</summary>
    /// <param name="counts">The counts, as <see cref="Archive.TimelineCounts"/> gives them.</param>
    /// <param name="per">What is counted by: <c>day</c>, <c>month</c> or <c>year</c>.</param>
    public static string Of(IReadOnlyList<FacetCount> counts, string per) => Line(new TimelineCountsJson(Schema, per, counts), Context.TimelineCountsJson);

    /// <summary>What a list is made of.</summary>
    public static string Of(Facets facets) => Line(FacetsJson.From(facets), Context.FacetsJson);

    /// <summary>What came in lately, and what of it deserves a look.</summary>
    internal static string Of(DeskJson desk) => Line(desk, Context.DeskJson);

    /// <summary>A text, in quotation marks, or <c>null</c>.</summary>
    internal static string Of(string? text) => text is null ? "null" : Line(text, Context.String);

    /// <summary>A report that a search found.</summary>
    public static string Of(SearchHit hit) => Line(SearchHitJson.Of(hit), Context.SearchHitJson);

    /// <summary>A copy family that a search found.</summary>
    public static string Of(FamilyHit hit) => Line(FamilyHitJson.Of(hit), Context.FamilyHitJson);

    /// <summary>Which claims the statements of a report put forward.</summary>
    public static string Of(StoredReport report, IReadOnlyList<StatementClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Line(new ReportClaimsJson(Schema, report.Report.Id, claims), Context.ReportClaimsJson);
    }

    /// <summary>What became of adding.</summary>
    public static string Of(AddProgress progress) => Line(AddedJson.Of(progress), Context.AddedJson);

    /// <summary>Why a file could not be read.</summary>
    public static string Of(ReadFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return Line(new FailureJson(failure.File, failure.Reason), Context.FailureJson);
    }

    private static string Line<T>(T value, JsonTypeInfo<T> shape) => UnseenCharacters.Escaped(JsonSerializer.Serialize(value, shape));
}
