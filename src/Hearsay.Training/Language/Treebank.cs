using System.Globalization;

namespace Hearsay.Training.Language;

/// <summary>Reads CoNLL-U files.</summary>
internal static class Treebank
{
    /// <summary>The sentences of a file. Empty nodes are left out; multiword tokens become words that are <see cref="TreebankWord.Joined"/>.</summary>
    public static IReadOnlyList<TreebankSentence> Read(string path)
    {
        var sentences = new List<TreebankSentence>();
        var comments = new List<string>();
        var rows = new List<string[]>();
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith('#'))
                comments.Add(line);
            else if (line.Length > 0)
                rows.Add(line.Split('\t'));
            else if (rows.Count > 0)
            {
                sentences.Add(Sentence(comments, rows));
                comments.Clear();
                rows.Clear();
            }
        }

        return sentences;
    }

    private static TreebankSentence Sentence(List<string> comments, List<string[]> rows)
    {
        string id = comments.Find(c => c.StartsWith("# sent_id = ", StringComparison.Ordinal)) ?? "";
        bool document = comments.Exists(c => c.StartsWith("# newdoc", StringComparison.Ordinal));
        bool paragraph = document || comments.Exists(c => c.StartsWith("# newpar", StringComparison.Ordinal)) || rows.Exists(r => r[^1].Contains("NewPar=Yes", StringComparison.Ordinal) && r[0] == "1");
        return new TreebankSentence(id, paragraph, document, [.. Words(rows)]);
    }

    private static IEnumerable<TreebankWord> Words(List<string[]> rows)
    {
        int last = 0;
        int first = 0;
        bool spaceAfterToken = true;
        foreach (var row in rows)
        {
            if (row[0].Contains('.', StringComparison.Ordinal))
                continue;
            if (row[0].Split('-') is [var from, var to])
            {
                (first, last) = (Number(from), Number(to));
                spaceAfterToken = SpaceAfter(row);
                continue;
            }

            int number = Number(row[0]);
            bool inside = number <= last && number >= first;
            bool space = inside ? number == last && spaceAfterToken : SpaceAfter(row);
            yield return new TreebankWord(row[1], row[2], row[3], row[4], Number(row[6]) - 1, row[7], space, inside && number > first, row[9]);
        }
    }

    private static bool SpaceAfter(string[] row) => !row[9].Contains("SpaceAfter=No", StringComparison.Ordinal);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
