namespace Hearsay.Copies;

/// <summary>
/// Finds the passages that two texts share, wherever they stand: common runs of words, joined across small differences. Greedy string tiling
/// in spirit (Wise 1993), but in one pass over the right text against an index of the left one, so in linear time: runs are extended from
/// common triples of words, each triple's places in the left text being tried up to a fixed number. Pure; not symmetric, so that
/// callers who need one answer for a pair put the texts in an order of their own.
/// </summary>
internal sealed class Aligner
{
    /// <summary>Words in a seed. Two words in a row are too often chance; four miss sentences in which every third word was changed.</summary>
    private const int SeedWords = 3;

    /// <summary>A repeated triple is tried at so many places; texts that repeat one more often repeat whole passages.</summary>
    private const int PlacesTried = 8;

    /// <summary>Two runs are one passage if so many words or fewer lie between them in both texts: about half a sentence.</summary>
    private const int LargestGap = 12;

    /// <summary>
    /// A passage has so many equal words at least. Names of institutions with their verb ("the Syrian Observatory for Human Rights said") stay
    /// below it.
    /// </summary>
    private const int ShortestPassage = 9;

    private readonly ComparedText _left;
    private readonly ComparedText _right;
    private readonly int[] _leftToRight;
    private readonly int[] _rightToLeft;
    private readonly List<Run> _runs = [];
    private readonly List<Passage> _passages = [];

    private Aligner(ComparedText left, ComparedText right)
    {
        _left = left;
        _right = right;
        _leftToRight = new int[left.Count];
        _rightToLeft = new int[right.Count];
        Array.Fill(_leftToRight, -1);
        Array.Fill(_rightToLeft, -1);
    }

    /// <summary>Aligns two texts.</summary>
    public static Alignment Align(SeedTable left, ComparedText right)
    {
        var aligner = new Aligner(left.Text, right);
        aligner.FindRuns(left);
        aligner.JoinRuns();
        return new() { LeftToRight = aligner._leftToRight, RightToLeft = aligner._rightToLeft, Passages = aligner._passages };
    }

    private void FindRuns(SeedTable seeds)
    {
        var expected = 0;
        for (var j = 0; j + SeedWords <= _right.Count;)
        {
            var run = LongestRun(seeds, j, expected);
            if (run.Length == 0)
            {
                j++;
                continue;
            }
            _runs.Add(run);
            j += run.Length;
            expected = run.Left + run.Length;
        }
    }

    /// <summary>The longest run that begins at a word of the right text; among equals the one nearest after the run before.</summary>
    private Run LongestRun(SeedTable seeds, int j, int expected)
    {
        var best = default(Run);
        var tried = 0;
        for (var i = seeds.First(_right.Keys.Slice(j, SeedWords)); i >= 0 && tried < PlacesTried; i = seeds.Next(i), tried++)
        {
            var length = _left.Keys[i..].CommonPrefixLength(_right.Keys[j..]);
            if (length >= SeedWords && (length > best.Length || (length == best.Length && IsNearer(i, best.Left, expected))))
                best = new(i, j, length);
        }
        return best;
    }

    private static bool IsNearer(int candidate, int best, int expected) =>
        Math.Abs(candidate - expected) < Math.Abs(best - expected);

    private void JoinRuns()
    {
        for (var first = 0; first < _runs.Count;)
        {
            var last = first;
            while (last + 1 < _runs.Count && Follows(_runs[last], _runs[last + 1]))
                last++;
            KeepPassage(first, last);
            first = last + 1;
        }
    }

    private static bool Follows(Run run, Run next)
    {
        var gapRight = next.Right - run.Right - run.Length;
        var gapLeft = next.Left - run.Left - run.Length;
        return gapRight <= LargestGap && gapLeft >= 0 && gapLeft <= LargestGap;
    }

    private void KeepPassage(int first, int last)
    {
        var same = 0;
        for (var k = first; k <= last; k++)
            same += _runs[k].Length;
        if (same < ShortestPassage)
            return;
        for (var k = first; k <= last; k++)
        {
            MarkRun(_runs[k]);
            if (k < last)
                same += MarkGap(_runs[k], _runs[k + 1]);
        }
        var (from, to) = (_runs[first], _runs[last]);
        _passages.Add(new(from.Left, to.Left + to.Length, from.Right, to.Right + to.Length, same));
    }

    private void MarkRun(Run run)
    {
        for (var k = 0; k < run.Length; k++)
            Mark(run.Left + k, run.Right + k);
    }

    private void Mark(int i, int j)
    {
        _leftToRight[i] = j;
        _rightToLeft[j] = i;
    }

    private int MarkGap(Run before, Run after) => CommonWords(
        before.Left + before.Length, after.Left, before.Right + before.Length, after.Right);

    /// <summary>Marks a longest common subsequence of two short stretches, counting other spellings as the same word.</summary>
    private int CommonWords(int leftFrom, int leftTo, int rightFrom, int rightTo)
    {
        var (rows, columns) = (leftTo - leftFrom, rightTo - rightFrom);
        if (rows == 0 || columns == 0)
            return 0;
        const int Side = LargestGap + 1;
        Span<byte> longest = stackalloc byte[Side * Side];
        longest.Clear();
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
                longest[i * Side + j] = FuzzyWords.Same(_left, leftFrom + i, _right, rightFrom + j)
                    ? (byte)(longest[(i + 1) * Side + j + 1] + 1)
                    : Math.Max(longest[(i + 1) * Side + j], longest[i * Side + j + 1]);
        return Trace(longest, Side, leftFrom, rows, rightFrom, columns);
    }

    private int Trace(ReadOnlySpan<byte> longest, int side, int leftFrom, int rows, int rightFrom, int columns)
    {
        var (i, j) = (0, 0);
        while (i < rows && j < columns)
        {
            var here = longest[i * side + j];
            if (here == longest[(i + 1) * side + j])
                i++;
            else if (here == longest[i * side + j + 1])
                j++;
            else
                Mark(leftFrom + i++, rightFrom + j++);
        }
        return longest[0];
    }

    /// <summary>Equal words in a row, from a word of the left and a word of the right text.</summary>
    private readonly record struct Run(int Left, int Right, int Length);
}
