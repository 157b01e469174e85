using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>How a figure is read from rows of <c>figures g</c>.</summary>
internal static class FigureRows
{
    /// <summary>The columns, in the order that <see cref="Read"/> expects.</summary>
    public const string Columns =
        "g.id, g.start_at, g.end_at, g.least, g.most, g.approximator, g.unit, g.measure, g.of_whom, g.claimant, g.statement, g.as_of_from, g.as_of_to, "
        + "g.as_of_text, g.part_of, g.replaces, g.confidence";

    /// <summary>The figure in the current row, whose columns begin at <paramref name="first"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside <paramref name="text"/>.</exception>
    public static Figure Read(SqliteDataReader row, int first, string text)
    {
        var span = new TextSpan(row.GetInt32(first + 1), row.GetInt32(first + 2));
        return new Figure
        {
            Id = row.GetString(first),
            Span = span,
            Text = span.Of(text),
            Min = row.Decimal(first + 3),
            Max = row.Decimal(first + 4),
            Approximator = row.Text(first + 5),
            Unit = row.GetString(first + 6),
            Measure = Enum.Parse<FigureMeasure>(row.GetString(first + 7)),
            Of = row.Text(first + 8),
            Claimant = row.Text(first + 9),
            Statement = row.Text(first + 10),
            AsOf = row.Interval(first + 11),
            PartOf = row.Text(first + 14),
            Replaces = row.Text(first + 15),
            Confidence = row.GetDouble(first + 16),
        };
    }
}
