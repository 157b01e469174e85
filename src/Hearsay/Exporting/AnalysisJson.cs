using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Hearsay.Exporting;

/// <summary>An analysis in JSON: the report and what was found in it. A list that was not asked for is absent.</summary>
internal sealed record AnalysisJson : ReportJson
{
    /// <summary>The report's own fields come first.</summary>
    private const int AfterReport = 1;

    [SetsRequiredMembers]
    public AnalysisJson(Analysis analysis)
        : base(Of(analysis.Report))
    {
        LanguageSupported = analysis.LanguageSupported;
        Statements = Asked(analysis, AnalysisParts.Statements, analysis.Statements, StatementJson.Of);
        OwnVoice = analysis.Parts.HasFlag(AnalysisParts.Statements) ? Spans.Of(analysis.OwnVoice) : null;
        Figures = Asked(analysis, AnalysisParts.Figures, analysis.Figures, FigureJson.From);
        Times = Asked(analysis, AnalysisParts.Times, analysis.Times, TimeJson.Of);
        Places = Asked(analysis, AnalysisParts.Places, analysis.Places, PlaceJson.Of);
        Names = Asked(analysis, AnalysisParts.Names, analysis.Names, NameJson.Of);
        Entities = Asked(analysis, AnalysisParts.Names, analysis.Entities, EntityJson.Of);
        Tokens = Asked(analysis, AnalysisParts.Tokens, analysis.Tokens, TokenJson.Of);
    }

    [JsonPropertyOrder(AfterReport)]
    public bool LanguageSupported { get; init; }

    [JsonPropertyOrder(AfterReport), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<StatementJson>? Statements { get; init; }

    /// <summary>The sentences that nobody is quoted for.</summary>
    [JsonPropertyOrder(AfterReport), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int[][]? OwnVoice { get; init; }

    [JsonPropertyOrder(AfterReport), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FigureJson>? Figures { get; init; }

    [JsonPropertyOrder(AfterReport), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TimeJson>? Times { get; init; }

    [JsonPropertyOrder(AfterReport), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PlaceJson>? Places { get; init; }

    [JsonPropertyOrder(AfterReport), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NameJson>? Names { get; init; }

    [JsonPropertyOrder(AfterReport), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<EntityJson>? Entities { get; init; }

    [JsonPropertyOrder(AfterReport), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TokenJson>? Tokens { get; init; }

    /// <summary>The files of the report, in answers from a store.</summary>
    [JsonPropertyOrder(AfterReport), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FileJson>? Files { get; init; }

    private static List<TJson>? Asked<T, TJson>(Analysis analysis, AnalysisParts part, IReadOnlyList<T> found, Func<T, TJson> json) =>
        analysis.Parts.HasFlag(part) ? [.. found.Select(json)] : null;
}
