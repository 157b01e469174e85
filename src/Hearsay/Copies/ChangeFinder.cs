namespace Hearsay.Copies;

/// <summary>
/// Tells what was changed when one report was copied from another: first in the words of the sentences that both have, then in what was cut,
/// added and moved, then in the header. Pure.
/// </summary>
internal sealed class ChangeFinder
{
    /// <summary>A sentence of which the other text has less than this was cut or added, and not changed.</summary>
    private const double SentenceShare = 0.5;

    /// <summary>Shorter stretches that were cut or added are datelines and labels.</summary>
    private const int ShortestPassage = 4;

    private readonly CopyText _source;
    private readonly CopyText _copy;
    private readonly Alignment _alignment;
    private readonly List<Change> _changes = [];

    private ChangeFinder(CopyText source, CopyText copy)
    {
        _source = source;
        _copy = copy;
        _alignment = Aligner.Align(new SeedTable(source.Words), copy.Words);
    }

    /// <summary>The changes, those that alter the meaning first, otherwise in text order.</summary>
    public static IReadOnlyList<Change> Find(CopyText source, CopyText copy) => Compare(source, copy).Changes;

    /// <summary>The changes, those that alter the meaning first, otherwise in text order; and the shared passages, in the order of the copy.</summary>
    public static (IReadOnlyList<Change> Changes, IReadOnlyList<SharedPassage> Passages) Compare(CopyText source, CopyText copy)
    {
        var finder = new ChangeFinder(source, copy);
        return (finder.Changes(), [.. finder._alignment.Passages.Select(finder.Shared)]);
    }

    private SharedPassage Shared(Passage passage) =>
        new(_source.Words.Span(passage.LeftFrom, passage.LeftTo), _copy.Words.Span(passage.RightFrom, passage.RightTo));

    private List<Change> Changes()
    {
        CompareSentences();
        FindCuts();
        FindAdditions();
        FindMoves();
        _changes.AddRange(HeaderChanges.Find(_source.Report, _copy.Report));
        return [.. _changes.Distinct().OrderBy(c => c.Kind).ThenBy(c => c.Source).ThenBy(c => c.Copy)];
    }

    private void CompareSentences()
    {
        var starts = _source.Words.Sentences;
        for (var s = 0; s + 1 < starts.Length; s++)
            if (Share(_alignment.LeftToRight, starts[s], starts[s + 1]) >= SentenceShare)
                CompareSentence(starts[s], starts[s + 1]);
    }

    private void CompareSentence(int from, int to)
    {
        var (left, right) = (from, -1);
        for (var i = from; i < to; i++)
        {
            var j = _alignment.LeftToRight[i];
            if (j < 0 || (right >= 0 && j < right))
                continue;
            // A jump of more than a sentence is a move, and what lies between belongs to other sentences.
            if (right < 0 || j - right <= to - from)
                CompareGap(left, i, right < 0 ? SentenceStart(j) : right, j);
            (left, right) = (i + 1, j + 1);
        }
        if (right >= 0)
            CompareGap(left, to, right, SentenceEnd(right - 1));
    }

    private void CompareGap(int leftFrom, int leftTo, int rightFrom, int rightTo)
    {
        var left = Unmatched(_alignment.LeftToRight, leftFrom, leftTo);
        var right = Unmatched(_alignment.RightToLeft, rightFrom, rightTo);
        DropSame(left, right);
        if (left.Count == 0 && right.Count == 0)
            return;
        var gap = new ChangedWords(_source.Words, left, leftFrom, _copy.Words, right, rightFrom);
        if (!gap.IsSpelling)
            _changes.AddRange(gap.Changes(AttributesElsewhere(rightFrom)));
    }

    /// <summary>Leaves out words that both have, in their order: at the edges of a passage nothing has matched them yet.</summary>
    private void DropSame(List<int> left, List<int> right)
    {
        var next = 0;
        for (var i = 0; i < left.Count; i++)
        {
            var same = right.FindIndex(Math.Min(next, right.Count), j => FuzzyWords.Same(_source.Words, left[i], _copy.Words, j));
            if (same < 0)
                continue;
            left.RemoveAt(i--);
            right.RemoveAt(same);
            next = same;
        }
    }

    /// <summary>Whether the copy's sentence has an attribution that its source does not have at the same place: it was moved and not removed.</summary>
    private bool AttributesElsewhere(int right)
    {
        if (right >= _copy.Words.Count)
            return false;
        for (var j = SentenceStart(right); j < SentenceEnd(right); j++)
            if (_alignment.RightToLeft[j] < 0 && WordSet.Attributions.Contains(_copy.Words.Keys[j]))
                return true;
        return false;
    }

    private static List<int> Unmatched(int[] map, int from, int to)
    {
        var words = new List<int>();
        for (var i = from; i < to; i++)
            if (map[i] < 0)
                words.Add(i);
        return words;
    }

    private void FindCuts()
    {
        foreach (var (from, to) in Stretches(_source.Words, _alignment.LeftToRight))
            Keep(ChangeKind.PassageCut, _source.Words.Span(from, to), Place(_copy.Words, _alignment.LeftToRight, from));
    }

    private void FindAdditions()
    {
        foreach (var (from, to) in Stretches(_copy.Words, _alignment.RightToLeft))
            Keep(ChangeKind.PassageAdded, Place(_source.Words, _alignment.RightToLeft, from), _copy.Words.Span(from, to));
    }

    /// <summary>Neighbouring sentences that the other text does not have.</summary>
    private static IEnumerable<(int From, int To)> Stretches(ComparedText text, int[] map)
    {
        var starts = text.Sentences;
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            var first = s;
            while (s + 1 < starts.Length && Share(map, starts[s], starts[s + 1]) < SentenceShare)
                s++;
            if (starts[s] - starts[first] >= ShortestPassage)
                yield return (starts[first], starts[s]);
        }
    }

    /// <summary>Where in the other text a stretch would stand: after the counterpart of the last word before it that has one.</summary>
    private static TextSpan Place(ComparedText other, int[] map, int from)
    {
        for (var i = from - 1; i >= 0; i--)
            if (map[i] >= 0)
            {
                var end = other.Span(map[i]).End;
                return new(end, end);
            }
        return new(0, 0);
    }

    private void FindMoves()
    {
        var passages = _alignment.Passages;
        var kept = LongestInOrder(passages);
        for (var p = 0; p < passages.Count; p++)
            if (!kept.Contains(p))
                Keep(ChangeKind.PassageMoved, _source.Words.Span(passages[p].LeftFrom, passages[p].LeftTo),
                    _copy.Words.Span(passages[p].RightFrom, passages[p].RightTo));
    }

    /// <summary>The passages that stand in the same order in both texts, as many words of them as possible.</summary>
    private static HashSet<int> LongestInOrder(IReadOnlyList<Passage> passages)
    {
        var words = new int[passages.Count];
        var before = new int[passages.Count];
        var best = -1;
        for (var p = 0; p < passages.Count; p++)
        {
            (words[p], before[p]) = (passages[p].Same, -1);
            for (var q = Math.Max(0, p - LongestLookBack); q < p; q++)
                if (passages[q].LeftTo <= passages[p].LeftFrom + 1 && words[q] + passages[p].Same > words[p])
                    (words[p], before[p]) = (words[q] + passages[p].Same, q);
            if (best < 0 || words[p] > words[best])
                best = p;
        }
        var kept = new HashSet<int>();
        for (; best >= 0; best = before[best])
            kept.Add(best);
        return kept;
    }

    /// <summary>Passages looked back over for an order; a text with more of them is a list, where order says little.</summary>
    private const int LongestLookBack = 200;

    private void Keep(ChangeKind kind, TextSpan source, TextSpan copy) =>
        _changes.Add(new(kind, source, copy, source.Of(_source.Report.Text), copy.Of(_copy.Report.Text)));

    private int SentenceStart(int word) => _copy.Words.Sentences[SentenceOf(word)];

    private int SentenceEnd(int word) => _copy.Words.Sentences[SentenceOf(word) + 1];

    private int SentenceOf(int word)
    {
        var at = Array.BinarySearch(_copy.Words.Sentences, word);
        return at >= 0 ? at : ~at - 1;
    }

    private static double Share(int[] map, int from, int to)
    {
        var shared = 0;
        for (var i = from; i < to; i++)
            if (map[i] >= 0)
                shared++;
        return to > from ? shared / (double)(to - from) : 0;
    }
}
