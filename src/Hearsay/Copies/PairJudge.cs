namespace Hearsay.Copies;

/// <summary>
/// Says how two reports relate, from their aligned words and from which of the shared passages are frequent in the store. Pure and symmetric:
/// the texts are put in an order of their own first.
/// </summary>
/// <remarks>All shares were set on the labelled pairs of FA-KES, Timeline17 and Tehran Times in <c>copies/</c>; see docs/measured/copies.md.</remarks>
internal static class PairJudge
{
    /// <summary>A family shares so much of the shorter report if the news itself, its opening, is not plainly shared.</summary>
    private const double FamilyShare = 0.60;

    /// <summary>… and so much if it is.</summary>
    private const double FamilyShareWithOpening = 0.48;

    /// <summary>The share of the opening from which the news counts as shared.</summary>
    private const double OpeningShare = 0.25;

    /// <summary>Texts that are the same as wholes are copies even if all they share is frequent: many have copied them.</summary>
    private const double WholeShare = 0.85;

    /// <summary>Words that carry the news: the first sentence or two.</summary>
    private const int OpeningWords = 50;

    /// <summary>An abridged report's source is longer by a third.</summary>
    private const double LongerByAThird = 4.0 / 3;

    /// <summary>So much of a sentence is in the other report if the sentence counts as shared.</summary>
    private const double SentenceShare = 0.6;

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
        var opening = Math.Max(leftSide.Opening, rightSide.Opening);
        var whole = Math.Min(leftSide.Share, rightSide.Share) >= WholeShare && opening >= OpeningShare;
        var enough = opening >= OpeningShare ? FamilyShareWithOpening : FamilyShare;
        if ((whole || shorter.RareShare >= enough) && !Template.Is(left.Words, right.Words, alignment))
            return FamilyRelation(left, right, alignment, leftSide, rightSide);
        return IsQuoted(leftSide) && IsQuoted(rightSide) ? CopyRelation.Quoting : CopyRelation.None;
    }

    private static CopyRelation FamilyRelation(CopyText left, CopyText right, Alignment alignment, SideReading leftSide, SideReading rightSide)
    {
        if (SameBody.Is(left.Words, right.Words, alignment))
            return CopyRelation.Verbatim;
        var (shorter, longer) = leftSide.Words <= rightSide.Words ? (leftSide, rightSide) : (rightSide, leftSide);
        return longer.Words >= shorter.Words * LongerByAThird ? CopyRelation.Abridged : CopyRelation.Edited;
    }

    private static bool IsQuoted(SideReading side) => side.Sentences >= QuotedSentences && side.Shared >= QuotedWords;

    /// <summary>How much of one report the other has.</summary>
    /// <param name="Words">Its words.</param>
    /// <param name="Shared">Those of them that the other has.</param>
    /// <param name="RareShare">The share of them among its words, those left out that stand in passages which many reports share.</param>
    /// <param name="Opening">The share of its first words that the other has, from 0 to 1.</param>
    /// <param name="Sentences">Sentences that the other has.</param>
    private readonly record struct SideReading(int Words, int Shared, double RareShare, double Opening, int Sentences)
    {
        public double Share => Words == 0 ? 0 : Shared / (double)Words;

        public static SideReading Of(CopyText text, int[] map, Func<uint, bool> isFrequent)
        {
            var frequent = FrequentWords(text, map, isFrequent);
            var shared = map.Count(place => place >= 0);
            var opening = Math.Min(OpeningWords, map.Length);
            var openingShared = map.AsSpan(0, opening).ToArray().Count(place => place >= 0);
            var rare = Math.Max(1, map.Length - frequent);
            return new(map.Length, shared, (shared - frequent) / (double)rare, openingShared / (double)Math.Max(1, opening), CountSentences(text, map));
        }

        /// <summary>Shared words in passages that many reports have: those of frequent fingerprints and between neighbouring ones.</summary>
        private static int FrequentWords(CopyText text, int[] map, Func<uint, bool> isFrequent)
        {
            var count = 0;
            var covered = 0;
            var lastEnd = int.MinValue / 2;
            foreach (var print in text.Prints)
            {
                if (map[print.Word] < 0 || !isFrequent(print.Hash))
                    continue;
                var from = print.Word - lastEnd <= Fingerprinting.Window ? lastEnd : print.Word;
                lastEnd = print.Word + Fingerprinting.ShingleWords;
                for (var i = Math.Max(from, covered); i < lastEnd; i++)
                    if (map[i] >= 0)
                        count++;
                covered = lastEnd;
            }
            return count;
        }

        private static int CountSentences(CopyText text, int[] map)
        {
            var starts = text.Words.Sentences;
            var count = 0;
            for (var s = 0; s + 1 < starts.Length; s++)
            {
                var shared = 0;
                for (var i = starts[s]; i < starts[s + 1]; i++)
                    if (map[i] >= 0)
                        shared++;
                if (shared >= SentenceShare * (starts[s + 1] - starts[s]))
                    count++;
            }
            return count;
        }
    }
}
