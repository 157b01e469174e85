namespace Hearsay.Statements;

/// <summary>Looks for expressions of time by their place. Stateless.</summary>
internal static class TimeExpressions
{
    /// <summary>The number of the first expression, of a list in text order, that begins at a position or after it.</summary>
    public static int FirstFrom(IReadOnlyList<TimeExpression> times, int position)
    {
        int low = 0;
        int high = times.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (times[middle].Span.Start >= position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
