using System.Text.Json;

namespace Hearsay.Training.Places;

/// <summary>
/// Reads the names of the counties of the United States from an atlas in TopoJSON; where each lies is told by the towns in it. A county counts
/// as one only with "County", "Parish" or the like behind it.
/// </summary>
internal static class UnitedStatesCounties
{
    /// <summary>The states in the order of their federal numbers, from 0; dashes where a number was never given.</summary>
    private const string States =
        "-- AL AK -- AZ AR CA -- CO CT DE DC FL GA -- HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA -- RI SC SD TN TX UT VT VA -- WA WV WI WY";

    /// <summary>The name, the state's letters and the county's number in the state.</summary>
    public static IEnumerable<(string Name, string State, string Number)> Read(byte[] topoJson)
    {
        using var document = JsonDocument.Parse(topoJson);
        foreach (var county in document.RootElement.GetProperty("objects").GetProperty("counties").GetProperty("geometries").EnumerateArray())
        {
            string number = county.GetProperty("id").GetString()!;
            if (StateOf(number[..2]) is { } state)
                yield return (county.GetProperty("properties").GetProperty("name").GetString()!, state, number[2..]);
        }
    }

    private static string? StateOf(string number)
    {
        int at = 3 * ((number[0] - '0') * 10 + number[1] - '0');
        return at + 2 <= States.Length && States[at] != '-' ? States.Substring(at, 2) : null;
    }
}
