namespace Hearsay.Copies;

/// <summary>
/// Tells an item of a series (today's prices, the next round of an auction) from a copy: the words are the same, but the figures that are
/// its news are others. Only prices, shares, measures and rounds count: the tolls that a developing story corrects do not make it another
/// story. Pure.
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

    /// <summary>What is counted stands at most so many words after its number.</summary>
    private const int Reach = 2;

    /// <summary>Whether two aligned texts are items of a series: each opens with figures that the other does not have.</summary>
    public static bool Is(ComparedText left, ComparedText right, Alignment alignment) =>
        OwnFigures(left, alignment.LeftToRight) >= ChangedFigures && OwnFigures(right, alignment.RightToLeft) >= ChangedFigures;

    private static int OwnFigures(ComparedText text, int[] map)
    {
        var own = 0;
        for (var i = 0; i < Math.Min(OpeningWords, text.Count); i++)
            if (map[i] < 0 && IsNumber(text, i) && (HasDecimals(text.Word(i)) || HasUnit(text, i)))
                own++;
        return own;
    }

    private static bool IsNumber(ComparedText text, int word) =>
        (text.Kinds[word] & WordKinds.Digits) != 0 || WordSet.Numbers.Contains(text.Keys[word]);

    private static bool HasDecimals(ReadOnlySpan<char> word) => word.Contains('.');

    private static bool HasUnit(ComparedText text, int number)
    {
        var start = text.Span(number).Start;
        if (start > 0 && text.Text[start - 1] is '$' or '€' or '£' or '¥')
            return true;
        for (var i = number + 1; i <= Math.Min(text.Count - 1, number + Reach); i++)
            if (WordSet.SeriesUnits.Contains(text.Keys[i]))
                return true;
        return false;
    }
}
