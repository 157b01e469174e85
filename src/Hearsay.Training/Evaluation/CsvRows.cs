using System.Text;

namespace Hearsay.Training.Evaluation;

/// <summary>The rows of a comma-separated text (RFC 4180), just as the sets to be measured on have them.</summary>
internal static class CsvRows
{
    /// <summary>The rows in order, the head row first; quoted fields may hold line breaks.</summary>
    public static IEnumerable<string[]> Read(string text)
    {
        var row = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            row.Add(ReadField(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }
            while (at < text.Length && text[at] is '\r' or '\n')
                at++;
            yield return [.. row];
            row.Clear();
        }
    }

    private static string ReadField(string text, ref int at)
    {
        if (at < text.Length && text[at] == '"')
            return ReadQuoted(text, ref at);
        var start = at;
        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
            at++;
        return text[start..at];
    }

    private static string ReadQuoted(string text, ref int at)
    {
        var field = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"' && (at + 1 == text.Length || text[at + 1] != '"'))
                break;
            if (text[at] == '"')
                at++;
            field.Append(text[at]);
        }
        at++;
        return field.ToString();
    }
}
