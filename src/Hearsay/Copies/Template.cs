namespace Hearsay.Copies;

/// <summary>
/// Tells an item of a series (today's prices, the next round of an auction) from a copy: the words are the same, but the figures that are
/// its news are others. The counts of people that a developing story corrects do not make it another story. Pure.
/// </summary>
internal static class Template
{
    /// <summary>Words in which the news is told, with its figures.</summary>
    private const int OpeningWords = 80;

    /// <summary>
    /// One changed figure may be a correction, two are another day's news. Set on the pairs labelled <c>none</c> for a template and on those
    /// labelled <c>edited</c> for a corrected toll.
    /// </summary>
    private const int ChangedFigures = 2;

    /// <summary>What is counted stands at most so many words from its number.</summary>
    private const int Reach = 4;

    /// <summary>Whether two aligned texts are items of a series.</summary>
    public static bool Is(ComparedText left, ComparedText right, Alignment alignment)
    {
        var changed = 0;
        foreach (var gap in Gaps.Of(alignment))
        {
            if (gap.LeftFrom >= OpeningWords || gap.RightFrom >= OpeningWords || gap.IsOneSided)
                continue;
            if (HasFigure(left, gap.LeftFrom, gap.LeftTo) && HasFigure(right, gap.RightFrom, gap.RightTo) && ++changed >= ChangedFigures)
                return true;
        }
        return false;
    }

    private static bool HasFigure(ComparedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (IsNumber(text, i))
                return !CountsPeople(text, i);
        return false;
    }

    private static bool CountsPeople(ComparedText text, int number)
    {
        for (var i = Math.Max(0, number - Reach); i <= Math.Min(text.Count - 1, number + Reach); i++)
            if (WordSet.Casualties.Contains(text.Keys[i]))
                return true;
        return false;
    }

    private static bool IsNumber(ComparedText text, int word) =>
        (text.Kinds[word] & WordKinds.Digits) != 0 || WordSet.Numbers.Contains(text.Keys[word]);
}
