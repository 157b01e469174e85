using System.Globalization;
using Hearsay.Places;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Finds the stored place that a name asked for means. Not safe to share between threads.</summary>
internal sealed class PlaceNames(SqliteConnection connection)
{
    private const string GeoNames = "geonames:";

    /// <summary>
    /// The number of the place asked for by name, or by its GeoNames identifier. Where what the gazetteer means by the name is in no report, the
    /// place of the name that most reports speak of; <c>null</c> if none does.
    /// </summary>
    public long? Find(string asked)
    {
        if (asked.StartsWith(GeoNames, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(asked.AsSpan(GeoNames.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return connection.Number("SELECT number FROM places WHERE geoname = $1 ORDER BY number LIMIT 1", id);
        return PlaceDirectory.Shared.Find(asked) is { } place && connection.Number("SELECT number FROM places WHERE key = $1", PlaceRows.KeyOf(place)) is { } number
            ? number
            : connection.Number(
                "SELECT p.number FROM places p WHERE p.name = $1 COLLATE NOCASE AND p.precision <> 'Unresolved' "
                + "ORDER BY (SELECT count(*) FROM report_places c WHERE c.place = p.number) DESC, p.key LIMIT 1", asked.Trim());
    }
}
