namespace Hearsay.Copies;

/// <summary>
/// The words in which a report tells its news: those of the headline and the opening that carry meaning, by their first letters, so that
/// "killed" meets "killing". Two reports of one event share many of them however they are written. Pure.
/// </summary>
internal static class NewsWords
{
    /// <summary>Words of the body that belong to the opening: the first sentence or two.</summary>
    private const int OpeningWords = 50;

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

    /// <summary>The share of the smaller set that the other has too, from 0 to 1.</summary>
    public static double Overlap(CopyText a, CopyText b)
    {
        var (left, right) = (Of(a), Of(b));
        var smaller = Math.Min(left.Count, right.Count);
        left.IntersectWith(right);
        return smaller == 0 ? 0 : left.Count / (double)smaller;
    }

    private static HashSet<string> Of(CopyText text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (text.Report.Title is { } title)
            Add(words, WordScanner.Read(title), int.MaxValue);
        Add(words, text.Words, OpeningWords);
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
