using System.Text.RegularExpressions;

namespace Hearsay.Web.Tests.Maps;

/// <summary>Reads outlines back from SVG: rings of whole numbers, the first point of each absolute, the others as steps.</summary>
internal static partial class PathReading
{
    public static IEnumerable<IReadOnlyList<(int X, int Y)>> Rings(string path) => path.Split('M', StringSplitOptions.RemoveEmptyEntries).Select(Ring);

    private static List<(int X, int Y)> Ring(string ring)
    {
        var (points, at) = (new List<(int X, int Y)>(), (X: 0, Y: 0));
        foreach (var step in Numbers().Matches(ring).Select(match => int.Parse(match.Value, null)).Chunk(2))
        {
            at = (at.X + step[0], at.Y + step[1]);
            points.Add(at);
        }
        return points;
    }

    [GeneratedRegex("-?[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();
}
