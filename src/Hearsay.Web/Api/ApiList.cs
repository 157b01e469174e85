using Hearsay.Exporting;
using Hearsay.Storing;

namespace Hearsay.Web.Api;

/// <summary>Writes the rows of a list that fit a filter as a file.</summary>
internal delegate Task WriteFile(Stream target, Archive archive, ReportFilter filter, Asked asked, CancellationToken cancellation);

/// <summary>A list for programs.</summary>
/// <param name="Rows">Its rows, of those that fit a filter.</param>
/// <param name="Json">A row as an object on one line.</param>
internal sealed record ApiList<T>(Func<Archive, ReportFilter, Asked, IEnumerable<T>> Rows, Func<T, string> Json)
{
    /// <summary>Where a row stands; <c>null</c> for a list that is counted off from its beginning.</summary>
    public Func<T, string>? Cursor { get; init; }

    /// <summary>Writes a table; <c>null</c> if there is none.</summary>
    public WriteFile? Csv { get; init; }

    /// <summary>Writes a map layer; <c>null</c> if there is none.</summary>
    public WriteFile? GeoJson { get; init; }

    /// <summary>The list with the files that the exports of the store write.</summary>
    public ApiList<T> Exported(ExportedRows rows, bool onMap = false) => this with
    {
        Csv = (target, archive, filter, _, cancellation) => Exports.WriteAsync(archive, rows, ExportFormat.Csv, target, filter, cancellation),
        GeoJson = onMap ? (target, archive, filter, _, cancellation) => Exports.WriteAsync(archive, rows, ExportFormat.GeoJson, target, filter, cancellation) : null,
    };
}
