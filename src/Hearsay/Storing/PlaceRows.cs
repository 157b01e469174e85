using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>How a place is read from rows of <c>places p</c>, and how it is known again there.</summary>
internal static class PlaceRows
{
    /// <summary>The columns, in the order that <see cref="Read"/> expects.</summary>
    public const string Columns = "p.name, p.latitude, p.longitude, p.country, p.admin1, p.geoname, p.precision";

    /// <summary>How many <see cref="Columns"/> there are.</summary>
    public const int Count = 7;

    /// <summary>The place in the current row, whose columns begin at <paramref name="first"/>, as named at <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span lies outside <paramref name="text"/>.</exception>
    public static PlaceMention Read(SqliteDataReader row, int first, TextSpan span, string text) => new()
    {
        Span = span,
        Text = span.Of(text),
        Name = row.GetString(first),
        Latitude = row.Degrees(first + 1),
        Longitude = row.Degrees(first + 2),
        Country = row.Text(first + 3),
        Admin1 = row.Text(first + 4),
        GeonameId = row.IsDBNull(first + 5) ? null : row.GetInt32(first + 5),
        Precision = Enum.Parse<PlacePrecision>(row.GetString(first + 6)),
    };

    /// <summary>What two mentions of one place have in common and no other place has.</summary>
    public static string KeyOf(PlaceMention place) => string.Create(
        CultureInfo.InvariantCulture,
        $"{place.GeonameId}|{place.Name}|{place.Country}|{place.Admin1}|{place.Precision}|{place.Latitude:R}|{place.Longitude:R}");
}
