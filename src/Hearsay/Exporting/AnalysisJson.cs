using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Hearsay.Exporting;

/// <summary>An analysis in JSON: the report and what was found in it. A list that was not asked for is absent.</summary>
internal sealed record AnalysisJson : ReportJson
{
    [SetsRequiredMembers]
    public AnalysisJson(Analysis analysis)
        : base(Of(analysis.Report))
    {
        LanguageSupported = analysis.LanguageSupported;
        Statements = [.. analysis.Statements.Select(StatementJson.Of)];
    }

    public bool LanguageSupported { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<StatementJson>? Statements { get; init; }

    /// <summary>The files of the report, in answers from a store.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FileJson>? Files { get; init; }
}
