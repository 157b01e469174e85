using System.Text.Json.Serialization;

namespace Hearsay.Exporting;

/// <summary>The shapes of all answers in JSON, written without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportJson))]
[JsonSerializable(typeof(AnalysisJson))]
[JsonSerializable(typeof(ReportRowJson))]
[JsonSerializable(typeof(StatementRowJson))]
[JsonSerializable(typeof(FigureRowJson))]
[JsonSerializable(typeof(PlaceRowJson))]
[JsonSerializable(typeof(SourceRowJson))]
[JsonSerializable(typeof(SearchHitJson))]
[JsonSerializable(typeof(CopyFamilyJson))]
[JsonSerializable(typeof(AddedJson))]
[JsonSerializable(typeof(FailureJson))]
[JsonSerializable(typeof(ClaimJson))]
[JsonSerializable(typeof(SeriesJson))]
[JsonSerializable(typeof(TimelineJson))]
[JsonSerializable(typeof(TimelineCountsJson))]
[JsonSerializable(typeof(FacetsJson))]
[JsonSerializable(typeof(DeskJson))]
[JsonSerializable(typeof(FamilyHitJson))]
[JsonSerializable(typeof(ReportClaimsJson))]
[JsonSerializable(typeof(string))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext
{
}
