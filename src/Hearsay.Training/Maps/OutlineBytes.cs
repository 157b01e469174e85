namespace Hearsay.Training.Maps;

/// <summary>The parts that the files of outlines are made of: variable-length integers, and runs of points as steps of a hundredth of a degree.</summary>
internal static class OutlineBytes
{
    /// <summary>How fine the files are: about a kilometre.</summary>
    public const int UnitsPerDegree = 100;

    /// <summary>Adds a number that may be negative.</summary>
    public static void AddSigned(List<byte> file, int number) => Add(file, (number << 1) ^ (number >> 31));

    /// <summary>Adds a number.</summary>
    public static void Add(List<byte> file, int number)
    {
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
            file.Add((byte)(rest | 0x80));
        file.Add((byte)rest);
    }

    /// <summary>Adds points, each as the step from the one before.</summary>
    public static void AddPoints(List<byte> file, IReadOnlyCollection<(int X, int Y)> points)
    {
        Add(file, points.Count);
        var before = (X: 0, Y: 0);
        foreach (var point in points)
        {
            AddSigned(file, point.X - before.X);
            AddSigned(file, point.Y - before.Y);
            before = point;
        }
    }

    /// <summary>A spot in units.</summary>
    public static (int X, int Y) Units(double longitude, double latitude) => ((int)Math.Round(longitude * UnitsPerDegree), (int)Math.Round(latitude * UnitsPerDegree));
}
