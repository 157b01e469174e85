using System.Globalization;
using System.Text;

namespace Hearsay.Web;

/// <summary>A part of a list, and the cursor of the next; <c>null</c> where the list ends.</summary>
public sealed record ListPage<T>(IReadOnlyList<T> Rows, string? Next);

/// <summary>Cuts lists into parts.</summary>
internal static class ListPages
{
    /// <summary>The part of a list that is asked for.</summary>
    /// <exception cref="FormatException">The cursor is none of ours.</exception>
    public static ListPage<T> Of<T>(IEnumerable<T> list, Asked asked)
    {
        var skipped = asked["after"] is { } cursor ? Read(cursor) : 0;
        var rows = list.Skip(skipped).Take(asked.Limit + 1).ToList();
        var hasMore = rows.Count > asked.Limit;
        return new([.. rows.Take(asked.Limit)], hasMore ? Cursor(skipped + asked.Limit) : null);
    }

    private static string Cursor(int position) => Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"n{position}"))).TrimEnd('=');

    private static int Read(string cursor)
    {
        try
        {
            var text = Encoding.UTF8.GetString(Convert.FromBase64String(cursor.PadRight((cursor.Length + 3) / 4 * 4, '=')));
            if (text.StartsWith('n') && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var position))
                return position;
        }
        catch (FormatException)
        {
            // Told below.
        }
        throw new FormatException("after: this is no cursor of this server");
    }
}
