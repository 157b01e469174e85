using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>The columns of places.</summary>
internal static class PlaceColumns
{
    /// <summary>What the store has on a place; the place itself has its own properties on a map.</summary>
    public static IReadOnlyList<Column<StoredPlace>> Counts { get; } =
    [
        new("reports", row => row.Reports),
        new("statements", row => row.Statements),
        new("figures", row => row.Figures),
        new("mentions", row => row.Mentions),
    ];

    /// <summary>A place a row.</summary>
    public static IReadOnlyList<Column<StoredPlace>> Columns { get; } =
    [
        new("name", row => row.Name),
        new("latitude", row => PlaceJson.Degrees(row.Latitude)),
        new("longitude", row => PlaceJson.Degrees(row.Longitude)),
        new("country", row => row.Country),
        new("admin1", row => row.Admin1),
        new("geoname", row => row.GeonameId),
        new("precision", row => PlaceJson.Word(row.Precision)),
        .. Counts,
    ];
}
