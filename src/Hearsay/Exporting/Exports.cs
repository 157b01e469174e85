using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>
/// Writes answers of an archive to files and sockets, in the shapes that <c>docs/export.md</c> describes. Rows are written as they are read: memory
/// does not grow with their number, and nothing is written twice. The target is flushed, never closed.
/// </summary>
public static class Exports
{
    /// <summary>Writes copy families, as <c>hearsay reports</c> lists them.</summary>
    /// <exception cref="NotSupportedException">The format is a map's: a report has no place of its own.</exception>
    public static Task WriteAsync(Stream target, ExportFormat format, IEnumerable<StoredFamily> families, CancellationToken cancellation = default) =>
        WriteAsync(target, format, ReportColumns.Families, JsonAnswers.Of, families, cancellation);

    /// <summary>Writes statements.</summary>
    public static Task WriteAsync(Stream target, ExportFormat format, IEnumerable<StoredStatement> statements, CancellationToken cancellation = default) =>
        WriteAsync(target, format, StatementColumns.Columns, JsonAnswers.Of, statements, cancellation);

    private static Task WriteAsync<T>(
        Stream target, ExportFormat format, IReadOnlyList<Column<T>> columns, Func<T, string> json, IEnumerable<T> rows, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(rows);
        return format switch
        {
            ExportFormat.Csv => CsvTable.WriteAsync(target, columns, rows, cancellation),
            ExportFormat.JsonLines => JsonLines.WriteAsync(target, json, rows, cancellation),
            _ => throw new NotSupportedException("These rows have no places to put on a map."),
        };
    }
}
