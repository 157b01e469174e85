using System.Globalization;
using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>The columns of statements.</summary>
internal static class StatementColumns
{
    /// <summary>What stands between the links of a chain: the root first, and each heard from the one before.</summary>
    private const string HeardFrom = " ← ";

    /// <summary>A statement a row.</summary>
    public static IReadOnlyList<Column<StoredStatement>> Columns { get; } =
    [
        .. ReportColumns.Of<StoredStatement>(row => row.Report),
        new("statement", row => row.Statement.Id),
        new("source", row => row.Statement.Source?.Of(row.Report.Text)),
        new("cue", row => row.Statement.Cue?.Of(row.Report.Text)),
        new("content", row => string.Join(" … ", row.Statement.Content.Select(span => span.Of(row.Report.Text)))),
        new("form", row => FilterWords.Of(row.Statement.Form)),
        new("act", row => FilterWords.Of(row.Statement.Act)),
        new("certainty", row => FilterWords.Of(row.Statement.Certainty)),
        new("speaker", row => row.Statement.Speaker),
        new("standing", row => FilterWords.Of(row.Statement.Standing)),
        new("chain", row => string.Join(HeardFrom, row.Statement.Chain)),
        new("root_known", row => row.Statement.RootKnown),
        new("said_from", row => row.Statement.SaidOn?.From),
        new("said_to", row => row.Statement.SaidOn?.To),
        new("inside", row => row.Statement.Inside),
        new("confidence", row => Math.Round(row.Statement.Confidence, 4)),
        new("source_span", row => Range(row.Statement.Source)),
        new("cue_span", row => Range(row.Statement.Cue)),
        new("content_spans", row => string.Join(' ', row.Statement.Content.Select(span => Range(span)))),
    ];

    /// <summary>A range of UTF-16 positions in the text of the report, as <c>start:end</c>.</summary>
    public static string? Range(TextSpan? span) =>
        span is { } s ? string.Create(CultureInfo.InvariantCulture, $"{s.Start}:{s.End}") : null;
}
