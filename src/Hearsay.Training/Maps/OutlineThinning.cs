namespace Hearsay.Training.Maps;

/// <summary>
/// Leaves out points of an outline without which it stays within a tolerance (D. Douglas and T. Peucker, "Algorithms for the reduction of the number of points
/// required to represent a digitized line or its caricature", 1973). The two ends stay.
/// </summary>
internal static class OutlineThinning
{
    /// <summary>The points that are kept, in order.</summary>
    public static IReadOnlyList<(double X, double Y)> Thinned(IReadOnlyList<(double X, double Y)> points, double tolerance)
    {
        if (points.Count < 3)
            return points;
        var kept = new bool[points.Count];
        kept[0] = kept[^1] = true;
        var open = new Stack<(int First, int Last)>([(0, points.Count - 1)]);
        while (open.TryPop(out var stretch))
        {
            if (Farthest(points, stretch.First, stretch.Last, tolerance) is not { } farthest)
                continue;
            kept[farthest] = true;
            open.Push((stretch.First, farthest));
            open.Push((farthest, stretch.Last));
        }
        return [.. points.Where((_, i) => kept[i])];
    }

    private static int? Farthest(IReadOnlyList<(double X, double Y)> points, int first, int last, double tolerance)
    {
        var (distance, farthest) = (tolerance, (int?)null);
        for (int i = first + 1; i < last; i++)
            if (Distance(points[i], points[first], points[last]) is var from && from > distance)
                (distance, farthest) = (from, i);
        return farthest;
    }

    /// <summary>How far a point is from a stretch between two others, which in a closed ring may be the same.</summary>
    private static double Distance((double X, double Y) point, (double X, double Y) a, (double X, double Y) b)
    {
        var (x, y) = (b.X - a.X, b.Y - a.Y);
        double length = x * x + y * y;
        double along = length == 0 ? 0 : Math.Clamp(((point.X - a.X) * x + (point.Y - a.Y) * y) / length, 0, 1);
        return Math.Sqrt(Math.Pow(point.X - a.X - along * x, 2) + Math.Pow(point.Y - a.Y - along * y, 2));
    }
}
