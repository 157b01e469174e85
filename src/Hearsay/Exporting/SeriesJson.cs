using Hearsay.Claims;
using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>A row of <c>figures --series --json</c>: what claimants state about the same thing, lined up.</summary>
internal sealed record SeriesJson(
    int Schema, string Id, string Measure, string Unit, ClaimPlaceJson? Where, IntervalJson? When, string Text, IReadOnlyList<string> Outlets, IReadOnlyList<string> Families,
    IReadOnlyList<ClaimRootJson> Roots, IReadOnlyList<SeriesEntryJson> Entries, string? Cursor)
{
    public static SeriesJson Of(FigureSeries series) => new(
        JsonAnswers.Schema, series.Id, FilterWords.Of(series.Measure), series.Unit, ClaimPlaceJson.Of(series.Where), IntervalJson.Of(series.When), series.Text, series.Outlets, series.Families,
        [.. series.Roots.Select(ClaimRootJson.Of)], [.. series.Entries.Select(SeriesEntryJson.Of)], series.Cursor);
}
