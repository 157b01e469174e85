namespace Hearsay.Web.Maps;

/// <summary>Writes names on a map where they hide no other: each tries a few spots, and is left out if there is room at none.</summary>
internal sealed class MapLabels(double width, double height)
{
    /// <summary>How many names are written at the most.</summary>
    private const int Most = 34;

    /// <summary>How wide a letter is and how tall a line, in units: of twelve pixels' type, on the safe side.</summary>
    private const double Letter = 6.6, Line = 14;

    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];
    private readonly List<MapLabel> _labels = [];

    /// <summary>The names that were written.</summary>
    public IReadOnlyList<MapLabel> Labels => _labels;

    /// <summary>Keeps names off a sign.</summary>
    public void Keep(MapPoint at, double radius) => _taken.Add((at.X - radius, at.Y - radius, at.X + radius, at.Y + radius));

    /// <summary>Writes a name beside a spot: to its right, its left, above or below.</summary>
    public void AddBeside(string text, MapPoint at, double radius)
    {
        _ = TryAdd(new(text, "town", new(at.X + radius + 4, at.Y + 4), at) { Anchor = "start" })
            || TryAdd(new(text, "town", new(at.X - radius - 4, at.Y + 4), at) { Anchor = "end" })
            || TryAdd(new(text, "town", new(at.X, at.Y - radius - 4), at))
            || TryAdd(new(text, "town", new(at.X, at.Y + radius + 12), at));
    }

    /// <summary>Writes a name in the middle of an area, or a little below or above.</summary>
    public void AddWithin(string text, string kind, MapPoint at) =>
        _ = TryAdd(new(text, kind, at, at)) || TryAdd(new(text, kind, at with { Y = at.Y + Line }, at)) || TryAdd(new(text, kind, at with { Y = at.Y - Line }, at));

    private bool TryAdd(MapLabel label)
    {
        var length = Letter * label.Text.Length;
        var left = label.At.X - label.Anchor switch { "start" => 0, "end" => length, _ => length / 2 };
        var room = (Left: left, Top: label.At.Y - Line + 3, Right: left + length, Bottom: label.At.Y + 3);
        if (_labels.Count >= Most || room.Left < 0 || room.Right > width || room.Top < 0 || room.Bottom > height
            || _taken.Exists(other => other.Right > room.Left && other.Left < room.Right && other.Bottom > room.Top && other.Top < room.Bottom))
            return false;
        _taken.Add(room);
        _labels.Add(label);
        return true;
    }
}
