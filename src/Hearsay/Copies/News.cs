namespace Hearsay.Copies;

/// <summary>
/// Whether two reports tell the same news, by the words of their headlines and openings that carry meaning. Two reports of one event share
/// many of them however they are written; two of one topic too, so their days or else their figures have a say. Pure.
/// </summary>
internal static class News
{
    /// <summary>Words of the body that belong to the opening: the first sentence or two.</summary>
    private const int OpeningWords = 50;

    /// <summary>The overlap of headline and opening from which two reports tell the same news; set with the shares of PairJudge.</summary>
    private const double SameWords = 0.45;

    /// <summary>The overlap from which two headlines are one with other figures in it.</summary>
    private const double SameHeadline = 0.5;

    /// <summary>
    /// Days between two reports of the same news, at most. Copies mostly appear within two days; the rest is for dates that are wrong.
    /// </summary>
    private const int SameDays = 14;

    /// <summary>Words of the body that hold the figures of the news.</summary>
    private const int FigureWords = 80;

    /// <summary>The share of the opening figures that a copy keeps where no dates speak for it.</summary>
    private const double KeptFigures = 0.60;

    /// <summary>Letters by which a word is known; inflections mostly come after.</summary>
    private const int StemLetters = 5;

    private static readonly WordSet Empty = new(
        "about after again against also although among and another any are around because been before being between both but can could did does "
        + "down during each either even ever every for from further get got had has have having her here hers him his how however into its just "
        + "last less like made make many may might more most much must near nearly new not now off once one only other our out over own per "
        + "said same saw say says she should since some still such take than that the their them then there these they this those through time "
        + "too under until upon use very via was way were what when where which while who whom whose why will with within without would year "
        + "years yet you your told added according reported report reports news agency published updated date sunday monday tuesday wednesday "
        + "thursday friday saturday");

    /// <summary>Whether two reports tell the same news.</summary>
    public static bool IsSame(CopyText a, CopyText b) =>
        Overlap(a, b) >= SameWords && (AreDated(a, b) ? AreNear(a, b) : KeepsFigures(a, b));

    /// <summary>
    /// Whether two reports have one headline but for its figures, all of which are others: two months' rates and not one report, unless the
    /// days speak for one.
    /// </summary>
    public static bool HasOtherHeadlineFigures(CopyText a, CopyText b)
    {
        if ((AreDated(a, b) && AreNear(a, b)) || Overlap(Headline(a), Headline(b)) < SameHeadline)
            return false;
        var (left, right) = (HeadlineFigures(a), HeadlineFigures(b));
        return left.Count > 0 && right.Count > 0 && !left.Overlaps(right) && !KeepsFigures(a, b);
    }

    private static bool AreDated(CopyText a, CopyText b) => a.Report.Published is not null && b.Report.Published is not null;

    private static bool AreNear(CopyText a, CopyText b)
    {
        var (first, second) = (a.Report.Published!, b.Report.Published!);
        return Math.Max(first.From.DayNumber, second.From.DayNumber) - Math.Min(first.To.DayNumber, second.To.DayNumber) <= SameDays;
    }

    /// <summary>Whether the longer report has the figures that the shorter one opens with, wherever it gives them.</summary>
    private static bool KeepsFigures(CopyText a, CopyText b)
    {
        var (shorter, longer) = a.Words.Count <= b.Words.Count ? (a, b) : (b, a);
        var figures = HeadlineFigures(shorter);
        AddFigures(figures, shorter.Words, FigureWords);
        var kept = HeadlineFigures(longer);
        AddFigures(kept, longer.Words, int.MaxValue);
        return figures.Count(kept.Contains) >= KeptFigures * figures.Count;
    }

    private static HashSet<uint> HeadlineFigures(CopyText text)
    {
        var figures = new HashSet<uint>();
        if (text.Report.Title is { } title)
            AddFigures(figures, WordScanner.Read(title), int.MaxValue);
        return figures;
    }

    private static void AddFigures(HashSet<uint> figures, ComparedText text, int atMost)
    {
        for (var i = 0; i < Math.Min(atMost, text.Count); i++)
            if ((text.Kinds[i] & WordKinds.Digits) != 0 || WordSet.Numbers.Contains(text.Keys[i]))
                figures.Add(text.Keys[i]);
    }

    /// <summary>The share of the smaller set that the other has too, from 0 to 1.</summary>
    public static double Overlap(CopyText a, CopyText b)
    {
        var (left, right) = (Headline(a), Headline(b));
        Add(left, a.Words, OpeningWords);
        Add(right, b.Words, OpeningWords);
        return Overlap(left, right);
    }

    private static double Overlap(HashSet<string> left, HashSet<string> right)
    {
        var smaller = Math.Min(left.Count, right.Count);
        left.IntersectWith(right);
        return smaller == 0 ? 0 : left.Count / (double)smaller;
    }

    private static HashSet<string> Headline(CopyText text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (text.Report.Title is { } title)
            Add(words, WordScanner.Read(title), int.MaxValue);
        return words;
    }

    private static void Add(HashSet<string> words, ComparedText text, int atMost)
    {
        for (var i = 0; i < Math.Min(atMost, text.Count); i++)
            if (!Empty.Contains(text.Keys[i]) && text.Word(i).Length > 2 && (text.Kinds[i] & WordKinds.Digits) == 0)
                words.Add(Stem(text.Word(i)));
    }

    private static string Stem(ReadOnlySpan<char> word)
    {
        var folded = WordFolding.Fold(word);
        return folded.Length > StemLetters ? folded[..StemLetters] : folded;
    }
}
