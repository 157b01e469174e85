namespace Hearsay.Copies;

/// <summary>Finds what differs within shared passages.</summary>
internal static class Gaps
{
    /// <summary>The gaps inside passages, in the order of the right text.</summary>
    public static IEnumerable<Gap> Of(Alignment alignment)
    {
        foreach (var passage in alignment.Passages)
        {
            var (left, right) = (passage.LeftFrom, passage.RightFrom);
            for (var j = passage.RightFrom; j < passage.RightTo; j++)
            {
                var i = alignment.RightToLeft[j];
                if (i < passage.LeftFrom || i >= passage.LeftTo)
                    continue;
                if (i > left || j > right)
                    yield return new(left, Math.Max(left, i), right, j);
                (left, right) = (i + 1, j + 1);
            }
        }
    }
}
