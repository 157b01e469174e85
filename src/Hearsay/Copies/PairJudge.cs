namespace Hearsay.Copies;

/// <summary>
/// Says how two reports relate, from their aligned words and from which of the shared passages are frequent in the store. Pure and symmetric:
/// the texts are put in an order of their own first.
/// </summary>
/// <remarks>All shares were set on the labelled pairs of FA-KES, Timeline17 and Tehran Times in <c>copies/</c>; see docs/measured/copies.md.</remarks>
internal static class PairJudge
{
    /// <summary>Half a report's sentences on one event are a copy: a family of one news shares so much of the shorter report.</summary>
    private const double FamilyShareOfSameNews = 0.45;

    /// <summary>A report that was put whole behind another opening: so much of the shorter, its own opening included.</summary>
    private const double FamilyShareWithOpening = 0.62;

    /// <summary>The share of the opening from which a report's own news counts as kept.</summary>
    private const double OpeningShare = 0.50;

    /// <summary>A family shares so much of the shorter report, whatever both open with.</summary>
    private const double FamilyShare = 0.70;

    /// <summary>Texts that are the same as wholes are copies even if all they share is frequent: many have copied them.</summary>
    private const double WholeShare = 0.85;

    /// <summary>An abridged report's source is longer by a third.</summary>
    private const double LongerByAThird = 4.0 / 3;

    /// <summary>A quotation is a passage of so many sentences …</summary>
    private const int QuotedSentences = 2;

    /// <summary>… and so many words, which keeps out interjections and datelines cut off as sentences.</summary>
    private const int QuotedWords = 24;

    /// <summary>Puts a pair in the order in which it is aligned: by identifier.</summary>
    public static (CopyText Left, CopyText Right) InOrder(CopyText a, CopyText b) =>
        string.CompareOrdinal(a.Report.Id, b.Report.Id) <= 0 ? (a, b) : (b, a);

    /// <summary>Reads a pair.</summary>
    /// <param name="left">The left report's places of word triples.</param>
    /// <param name="leftText">The left report.</param>
    /// <param name="rightText">The right report.</param>
    /// <param name="isFrequent">Whether a shared fingerprint is frequent in the store.</param>
    public static PairReading Read(SeedTable left, CopyText leftText, CopyText rightText, Func<uint, bool> isFrequent)
    {
        var alignment = Aligner.Align(left, rightText.Words);
        if (alignment.Passages.Count == 0)
            return new(CopyRelation.None, 0, 0);
        var leftSide = SideReading.Of(leftText, alignment.LeftToRight, isFrequent);
        var rightSide = SideReading.Of(rightText, alignment.RightToLeft, isFrequent);
        var relation = Relate(leftText, rightText, alignment, leftSide, rightSide);
        return new(relation, (float)leftSide.Share, (float)rightSide.Share);
    }

    private static CopyRelation Relate(CopyText left, CopyText right, Alignment alignment, SideReading leftSide, SideReading rightSide)
    {
        var shorter = leftSide.Words <= rightSide.Words ? leftSide : rightSide;
        // Whether it is a series must not hang on what is frequent: a passage that becomes so may weaken a relation but never make one.
        var isHalfOfSameNews = shorter.Share >= FamilyShareOfSameNews && shorter.Sentences >= QuotedSentences && News.IsSame(left, right);
        if ((isHalfOfSameNews || shorter.Share >= FamilyShareWithOpening) && IsSeries(left, right, alignment))
            return CopyRelation.None;
        if (isHalfOfSameNews || IsSamePiece(leftSide, rightSide, shorter))
            return FamilyRelation(left, right, alignment, leftSide, rightSide);
        return IsQuoted(leftSide) && IsQuoted(rightSide) ? CopyRelation.Quoting : CopyRelation.None;
    }

    private static bool IsSeries(CopyText left, CopyText right, Alignment alignment) =>
        Template.Is(left.Words, right.Words, alignment) || News.HasOtherHeadlineFigures(left, right);

    private static bool IsSamePiece(SideReading leftSide, SideReading rightSide, SideReading shorter)
    {
        var opening = Math.Max(leftSide.Opening, rightSide.Opening);
        if (shorter.RareShare >= (opening >= OpeningShare ? FamilyShareWithOpening : FamilyShare))
            return true;
        return Math.Min(leftSide.Share, rightSide.Share) >= WholeShare && opening >= OpeningShare;
    }

    private static CopyRelation FamilyRelation(CopyText left, CopyText right, Alignment alignment, SideReading leftSide, SideReading rightSide)
    {
        if (SameBody.Is(left.Words, right.Words, alignment))
            return CopyRelation.Verbatim;
        var (shorter, longer) = leftSide.Words <= rightSide.Words ? (leftSide, rightSide) : (rightSide, leftSide);
        return longer.Words >= shorter.Words * LongerByAThird ? CopyRelation.Abridged : CopyRelation.Edited;
    }

    private static bool IsQuoted(SideReading side) => side.Sentences >= QuotedSentences && side.Shared >= QuotedWords;
}
