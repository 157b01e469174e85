using System.Globalization;
using System.Text;
using Hearsay.Places;

namespace Hearsay.Training.Places;

/// <summary>Reads the table of towns of GeoNames: nineteen columns between tabs, as its readme describes them.</summary>
internal static class GeoNamesCities
{
    private const int ColumnCount = 19;

    /// <summary>Other names longer than this are descriptions. By reason.</summary>
    private const int LongestName = 60;

    /// <summary>Other names shorter than this are codes of airports. By reason.</summary>
    private const int ShortestName = 4;

    /// <summary>The towns; those that are no more are left out.</summary>
    public static IEnumerable<(GazetteerPlace Place, string County)> Read(byte[] table)
    {
        foreach (string line in Encoding.UTF8.GetString(table).Split('\n'))
        {
            string[] columns = line.Split('\t');
            if (columns.Length >= ColumnCount && columns[7] is not ("PPLQ" or "PPLH" or "PPLW" or "PPLCH"))
                yield return (PlaceOf(columns), columns[11]);
        }
    }

    private static GazetteerPlace PlaceOf(string[] columns)
    {
        var place = new GazetteerPlace
        {
            GeonameId = int.Parse(columns[0], CultureInfo.InvariantCulture),
            Name = columns[1],
            Kind = columns[7] == "PPLX" ? PlaceKind.Quarter : PlaceKind.City,
            Latitude = double.Parse(columns[4], CultureInfo.InvariantCulture),
            Longitude = double.Parse(columns[5], CultureInfo.InvariantCulture),
            Country = columns[8],
            IsCapital = columns[7] == "PPLC",
            Division = columns[10],
            Population = Math.Max(double.Parse(columns[14], CultureInfo.InvariantCulture), LeastPopulation(columns[7])),
        };
        place.AddName(columns[1], NameUse.Main);
        place.AddName(columns[2], NameUse.Main);
        foreach (string other in columns[3].Split(','))
            if (IsUsable(other))
                place.AddName(other, NameUse.Other);
        return place;
    }

    /// <summary>Seats of government often lack a number, and are no villages.</summary>
    private static double LeastPopulation(string feature) => feature switch
    {
        "PPLC" => 50_000,
        "PPLA" => 20_000,
        "PPLA2" => 3_000,
        _ => 300,
    };

    private static bool IsUsable(string name) =>
        name.Length is >= ShortestName and <= LongestName && (char.IsUpper(name[0]) || name[0] is '‘' or 'ʻ' or '`' && name.Any(char.IsUpper))
        && name.All(NameKey.IsLatin) && !(name.Length == 4 && name.All(char.IsUpper)) && !name.Any(char.IsDigit);
}
