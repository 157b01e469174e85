using Hearsay.Exporting;
using Hearsay.Storing;

namespace Hearsay.Web.Api;

/// <summary>Writes the rows of a list that fit a filter as a file.</summary>
internal delegate Task WriteFile(Stream target, Archive archive, ReportFilter filter, Asked asked, CancellationToken cancellation);

/// <summary>A list for programs.</summary>
/// <param name="Rows">Its rows, of those that fit a filter.</param>
/// <param name="Json">A row as an object on one line.</param>
/// <param name="Cursor">Where a row stands.</param>
internal sealed record ApiList<T>(Func<Archive, ReportFilter, Asked, IEnumerable<T>> Rows, Func<T, string> Json, Func<T, string> Cursor)
{
    /// <summary>A list that only a filter decides on.</summary>
    public ApiList(Func<Archive, ReportFilter, IEnumerable<T>> rows, Func<T, string> json, Func<T, string> cursor)
        : this((archive, filter, _) => rows(archive, filter), json, cursor)
    {
    }

    /// <summary>Writes a table; <c>null</c> if there is none.</summary>
    public WriteFile? Csv { get; init; }

    /// <summary>Writes a map layer; <c>null</c> if there is none.</summary>
    public WriteFile? GeoJson { get; init; }

    /// <summary>The formats in which it can be had, the usual first.</summary>
    public IReadOnlyList<string> Formats => [Answers.Page, Answers.Stream, .. Csv is null ? (string[])[] : [Answers.Table], .. GeoJson is null ? (string[])[] : [Answers.Layer]];

    /// <summary>The list with the files that the exports of the store write.</summary>
    public ApiList<T> Exported(ExportedRows rows, bool onMap = false) => this with
    {
        Csv = (target, archive, filter, _, cancellation) => Exports.WriteAsync(archive, rows, ExportFormat.Csv, target, filter, cancellation),
        GeoJson = onMap ? (target, archive, filter, _, cancellation) => Exports.WriteAsync(archive, rows, ExportFormat.GeoJson, target, filter, cancellation) : null,
    };
}
