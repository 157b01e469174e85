using Hearsay.Storing;

namespace Hearsay.Web;

/// <summary>A part of a list, and the cursor of the next; <c>null</c> where the list ends.</summary>
public sealed record ListPage<T>(IReadOnlyList<T> Rows, string? Next);

/// <summary>Cuts lists into parts. The cursor of a part is that of its last row, as on the command line.</summary>
internal static class ListPages
{
    /// <summary>The part of a list that is asked for.</summary>
    /// <exception cref="FormatException">The cursor is none of this list.</exception>
    public static ListPage<T> Of<T>(Func<ReportFilter, IEnumerable<T>> list, Func<T, string> cursor, Asked asked)
    {
        var rows = list(asked.Filter with { Limit = asked.Limit + 1, After = asked["after"] }).ToList();
        return rows.Count <= asked.Limit ? new(rows, null) : new(rows[..asked.Limit], cursor(rows[asked.Limit - 1]));
    }
}
