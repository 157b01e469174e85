namespace Hearsay.Copies;

/// <summary>Whether two aligned texts are one body word for word, but for what surrounds it. Pure.</summary>
internal static class SameBody
{
    /// <summary>Typing errors, a clock time and the like: so many differing words in a hundred are no editing.</summary>
    private const double StrayShare = 0.01;

    /// <summary>… and in any case this many.</summary>
    private const int StrayWords = 1;

    /// <summary>A dateline, byline or credit is no longer than this.</summary>
    private const int CreditWords = 9;

    /// <summary>A photo caption or standfirst that one of the two has extra is no longer than this.</summary>
    private const int CaptionWords = 45;

    /// <summary>Whether the bodies are the same.</summary>
    public static bool Is(ComparedText left, ComparedText right, Alignment alignment)
    {
        var stray = StrayWords + StrayShare * Math.Min(left.Count, right.Count);
        if (Gaps.Of(alignment).Sum(gap => Differing(left, right, gap)) > stray)
            return false;
        var leftRest = left.Count - alignment.Passages.Sum(p => p.LeftTo - p.LeftFrom);
        var rightRest = right.Count - alignment.Passages.Sum(p => p.RightTo - p.RightFrom);
        return Math.Min(leftRest, rightRest) <= CreditWords && Math.Max(leftRest, rightRest) <= CaptionWords;
    }

    /// <summary>Differing words of a gap; none where only the blanks differ ("air strikes", "airstrikes").</summary>
    private static int Differing(ComparedText left, ComparedText right, Gap gap)
    {
        var words = Math.Max(gap.LeftTo - gap.LeftFrom, gap.RightTo - gap.RightFrom);
        if (Alters(left, gap.LeftFrom, gap.LeftTo) || Alters(right, gap.RightFrom, gap.RightTo))
            return left.Count;
        if (gap.IsOneSided)
            return words;
        if (Letters(left, gap.LeftFrom, gap.LeftTo) == Letters(right, gap.RightFrom, gap.RightTo))
            return 0;
        return IsTold(left, gap.LeftFrom, gap.LeftTo) && IsTold(right, gap.RightFrom, gap.RightTo) ? left.Count : words;
    }

    /// <summary>Whether a word of reserve, of denial or of saying is among some words: these are never put in or left out by mistake.</summary>
    private static bool Alters(ComparedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (WordSet.Hedges.Contains(text.Keys[i]) || WordSet.Negations.Contains(text.Keys[i]) || WordSet.Attributions.Contains(text.Keys[i]))
                return true;
        return false;
    }

    /// <summary>Whether a number or a name is among some words: another one of these is never a typing error.</summary>
    private static bool IsTold(ComparedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (NumberWords.Is(text, i) || (text.Kinds[i] & (WordKinds.Capital | WordKinds.SentenceStart)) == WordKinds.Capital)
                return true;
        return false;
    }

    private static string Letters(ComparedText text, int from, int to) => WordFolding.Fold(text.Span(from, to).Of(text.Text));
}
