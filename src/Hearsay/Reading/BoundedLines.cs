using System.Text;

namespace Hearsay.Reading;

/// <summary>Reads lines without ever holding more of one than a bound.</summary>
internal static class BoundedLines
{
    /// <summary>The lines of <paramref name="reader"/> without their ends; <c>null</c> stands for one longer than <paramref name="limit"/> characters.</summary>
    public static IEnumerable<string?> Read(TextReader reader, int limit)
    {
        var block = new char[16 * 1024];
        var line = new StringBuilder();
        var tooLong = false;
        var pending = false;
        int count;
        while ((count = reader.Read(block, 0, block.Length)) > 0)
        {
            var start = 0;
            for (int end; (end = Array.IndexOf(block, '\n', start, count - start)) >= 0; start = end + 1)
            {
                Append(line, block.AsSpan(start, end - start), limit, ref tooLong);
                yield return Take(line, ref tooLong);
                pending = false;
            }
            Append(line, block.AsSpan(start, count - start), limit, ref tooLong);
            pending |= start < count;
        }
        if (pending)
            yield return Take(line, ref tooLong);
    }

    private static void Append(StringBuilder line, ReadOnlySpan<char> part, int limit, ref bool tooLong)
    {
        tooLong |= line.Length + part.Length > limit;
        if (tooLong)
            line.Clear();
        else
            line.Append(part);
    }

    private static string? Take(StringBuilder line, ref bool tooLong)
    {
        var text = tooLong ? null : line.ToString().TrimEnd('\r');
        line.Clear();
        tooLong = false;
        return text;
    }
}
