using Hearsay.Claims;
using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>Claims, figure series, the timeline and sources as tables for spreadsheets (CSV, UTF-8), row by row as they come. Stateless.</summary>
public static class ClaimTables
{
    /// <summary>A row a claim.</summary>
    public static Task WriteAsync(Stream target, IEnumerable<Claim> claims, CancellationToken cancellation = default) =>
        CsvTable.WriteAsync(target, ClaimColumns.Columns, claims, cancellation);

    /// <summary>A row an entry of a series.</summary>
    public static Task WriteAsync(Stream target, IEnumerable<FigureSeries> series, CancellationToken cancellation = default) =>
        CsvTable.WriteAsync(target, SeriesColumns.Columns, series.SelectMany(one => one.Entries.Select((_, entry) => (one, entry))), cancellation);

    /// <summary>A row a source.</summary>
    public static Task WriteAsync(Stream target, IEnumerable<StoredSource> sources, CancellationToken cancellation = default) =>
        CsvTable.WriteAsync(target, SourceColumns.Columns, sources, cancellation);

    /// <summary>A row a claim that tells when something happened.</summary>
    public static Task WriteAsync(Stream target, IEnumerable<TimelineEntry> entries, CancellationToken cancellation = default) =>
        CsvTable.WriteAsync(target, TimelineColumns.Columns, entries, cancellation);
}
