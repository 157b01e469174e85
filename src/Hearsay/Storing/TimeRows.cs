using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>How an expression of time is read from rows of <c>times t</c>.</summary>
internal static class TimeRows
{
    /// <summary>The columns, in the order that <see cref="Read"/> expects.</summary>
    public const string Columns =
        "t.start_at, t.end_at, t.type, t.value, t.first_day, t.last_day, t.anchor, t.anchor_start, t.anchor_end, t.modifier";

    /// <summary>The expression in the current row, whose columns begin at <paramref name="first"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside <paramref name="text"/>.</exception>
    public static TimeExpression Read(SqliteDataReader row, int first, string text)
    {
        var span = new TextSpan(row.GetInt32(first), row.GetInt32(first + 1));
        return new TimeExpression(
            span,
            span.Of(text),
            Enum.Parse<TimeType>(row.GetString(first + 2)),
            row.GetString(first + 3),
            row.Day(first + 4),
            row.Day(first + 5),
            new TimeAnchor(Enum.Parse<TimeAnchorKind>(row.GetString(first + 6)), row.Span(first + 7)),
            Enum.Parse<TimeModifier>(row.GetString(first + 9)));
    }
}
