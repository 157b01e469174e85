namespace Hearsay.Web.Text;

/// <summary>
/// The words of one of two stretches that the other has not, by the longest common subsequence of their words (Wagner and Fischer, 1974); case and marks do not count. Stretches are
/// paragraphs; of very long ones nothing is told.
/// </summary>
internal static class OtherWords
{
    /// <summary>So many pairs of words are compared at the most: a few milliseconds.</summary>
    private const int MostPairs = 1_000_000;

    /// <summary>What stands in the first stretch alone, and what in the second, in text order.</summary>
    public static (IReadOnlyList<TextSpan> First, IReadOnlyList<TextSpan> Second) Of(string first, TextSpan inFirst, string second, TextSpan inSecond)
    {
        var (one, two) = (Words(first, inFirst), Words(second, inSecond));
        var start = 0;
        while (start < Math.Min(one.Count, two.Count) && IsSame(start, start))
            start++;
        var end = 0;
        while (end < Math.Min(one.Count, two.Count) - start && IsSame(one.Count - 1 - end, two.Count - 1 - end))
            end++;
        var (rows, columns) = (one.Count - start - end, two.Count - start - end);
        if ((long)rows * columns > MostPairs)
            return ([], []);
        var (onlyOne, onlyTwo) = (new List<int>(), new List<int>());
        var common = Common(rows, columns, (row, column) => IsSame(start + row, start + column));
        for (int row = 0, column = 0; row < rows || column < columns;)
            if (row < rows && column < columns && IsSame(start + row, start + column))
                (row, column) = (row + 1, column + 1);
            else if (column == columns || row < rows && common[row + 1, column] >= common[row, column + 1])
                onlyOne.Add(start + row++);
            else
                onlyTwo.Add(start + column++);
        return (Joined(one, onlyOne), Joined(two, onlyTwo));

        bool IsSame(int row, int column) => first.AsSpan(one[row].Start, one[row].Length).Equals(second.AsSpan(two[column].Start, two[column].Length), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>How many words two stretches have in common from each pair of words on.</summary>
    private static int[,] Common(int rows, int columns, Func<int, int, bool> isSame)
    {
        var common = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
            for (var column = columns - 1; column >= 0; column--)
                common[row, column] = isSame(row, column) ? common[row + 1, column + 1] + 1 : Math.Max(common[row + 1, column], common[row, column + 1]);
        return common;
    }

    private static List<TextSpan> Words(string text, TextSpan stretch)
    {
        var words = new List<TextSpan>();
        for (var position = stretch.Start; position < stretch.End; position++)
        {
            var start = position;
            while (position < stretch.End && char.IsLetterOrDigit(text[position]))
                position++;
            if (position > start)
                words.Add(new TextSpan(start, position));
        }
        return words;
    }

    /// <summary>Words that follow one another as one stretch.</summary>
    private static List<TextSpan> Joined(List<TextSpan> words, List<int> chosen)
    {
        var joined = new List<TextSpan>();
        for (var i = 0; i < chosen.Count; i++)
            if (i > 0 && chosen[i] == chosen[i - 1] + 1)
                joined[^1] = new TextSpan(joined[^1].Start, words[chosen[i]].End);
            else
                joined.Add(words[chosen[i]]);
        return joined;
    }
}
