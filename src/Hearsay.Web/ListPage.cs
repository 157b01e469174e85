using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Hearsay.Storing;

namespace Hearsay.Web;

/// <summary>A part of a list, and the cursor of the next; <c>null</c> where the list ends.</summary>
public sealed record ListPage<T>(IReadOnlyList<T> Rows, string? Next);

/// <summary>Cuts lists into parts.</summary>
internal static class ListPages
{
    private const char Behind = 'b', Position = 'n';

    /// <summary>The part of a list that is asked for, of a list that goes on behind any of its rows.</summary>
    /// <exception cref="FormatException">The cursor is none of ours.</exception>
    public static ListPage<T> Of<T>(Func<ReportFilter, IEnumerable<T>> list, Func<T, string> cursor, Asked asked)
    {
        var after = asked["after"] is { } given ? Read(given, Behind) : null;
        var rows = list(asked.Filter with { Limit = asked.Limit + 1, After = after }).ToList();
        return rows.Count <= asked.Limit ? new(rows, null) : new(rows[..asked.Limit], Cursor(Behind, cursor(rows[asked.Limit - 1])));
    }

    /// <summary>The part of a list that is asked for, of a list that is counted off from its beginning.</summary>
    /// <exception cref="FormatException">The cursor is none of ours.</exception>
    public static ListPage<T> Of<T>(Func<ReportFilter, IEnumerable<T>> list, Asked asked)
    {
        var skipped = asked["after"] is { } given && int.TryParse(Read(given, Position), NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : 0;
        var rows = list(asked.Filter with { Limit = skipped + asked.Limit + 1 }).Skip(skipped).ToList();
        return rows.Count <= asked.Limit ? new(rows, null) : new(rows[..asked.Limit], Cursor(Position, (skipped + asked.Limit).ToString(CultureInfo.InvariantCulture)));
    }

    private static string Cursor(char kind, string place) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(kind + place));

    private static string Read(string cursor, char kind)
    {
        if (Base64Url.IsValid(cursor) && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) is var text && text.StartsWith(kind))
            return text[1..];
        throw new FormatException("after: this is no cursor of this list");
    }
}
