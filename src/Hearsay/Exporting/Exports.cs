using Hearsay.Claims;
using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>
/// Writes answers of an archive to files and sockets, in the shapes that <c>docs/export.md</c> describes. Rows are written as they are read: memory
/// does not grow with their number. The target is flushed, never closed; nothing is written to it synchronously.
/// </summary>
public static class Exports
{
    /// <summary>Writes the rows that fit a filter.</summary>
    /// <param name="archive">The store; nobody else uses it meanwhile.</param>
    /// <param name="rows">What a row is.</param>
    /// <param name="format">How rows are written.</param>
    /// <param name="target">Where to.</param>
    /// <param name="filter">Which rows.</param>
    /// <param name="cancellation">Stops between two rows; what was written stays.</param>
    /// <returns>How many rows, or features of a map layer, were written.</returns>
    /// <exception cref="FormatException">Reports and sources have no places to put on a map.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static async Task<long> WriteAsync(
        Archive archive, ExportedRows rows, ExportFormat format, Stream target, ReportFilter? filter = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(target);
        var counter = new RowCounter();
        await (rows switch
        {
            ExportedRows.Statements => Write(StatementColumns.Columns, JsonAnswers.Of, archive.Statements(filter), s => AtPlaces(s, s.Report, s.Statement.Id, archive.PlacesOf(s))),
            ExportedRows.Figures => Write(FigureColumns.Columns, JsonAnswers.Of, archive.Figures(filter), f => AtPlaces(f, f.Report, f.Figure.Id, archive.PlacesOf(f))),
            ExportedRows.Claims => Write(ClaimColumns.Columns, claim => CellJson.Row(ClaimColumns.Columns, claim), archive.Claims(filter), AtPlace),
            ExportedRows.Places when format == ExportFormat.GeoJson => Write(PlaceColumns.Counts, JsonAnswers.Of, archive.Places(filter), Itself),
            ExportedRows.Places => Write(PlaceColumns.Columns, JsonAnswers.Of, archive.Places(filter), Itself),
            ExportedRows.Reports => Write(ReportColumns.Families, JsonAnswers.Of, archive.Families(filter), null),
            ExportedRows.Sources => Write(SourceColumns.Columns, JsonAnswers.Of, archive.Sources(filter), null),
            _ => throw new ArgumentOutOfRangeException(nameof(rows)),
        });
        return counter.Count;

        Task Write<T>(IReadOnlyList<Column<T>> columns, Func<T, string> json, IEnumerable<T> found, Func<T, IEnumerable<Located<T>>>? located) => format switch
        {
            ExportFormat.Csv => CsvTable.WriteAsync(target, columns, counter.Counted(found), cancellation),
            ExportFormat.JsonLines => JsonLines.WriteAsync(target, json, counter.Counted(found), cancellation),
            _ when located is null => throw new FormatException($"{rows.ToString().ToLowerInvariant()}: these rows have no places to put on a map; export them as csv or jsonl"),
            _ => MapLayer.WriteAsync(target, columns, counter.Counted(found.SelectMany(located)), cancellation),
        };
    }

    /// <summary>A row at each place that its sentences name, each once.</summary>
    private static IEnumerable<Located<T>> AtPlaces<T>(T row, Report report, string id, IEnumerable<PlaceMention> places) =>
        places.DistinctBy(place => (place.GeonameId, place.Name)).Select((place, i) => new Located<T>(row, FormattableString.Invariant($"{report.Id}/{id}/{i + 1}"), place));

    private static IEnumerable<Located<Claim>> AtPlace(Claim claim) =>
        ClaimColumns.Place(claim) is { } place ? [new Located<Claim>(claim, claim.Id, place)] : [];

    private static IEnumerable<Located<StoredPlace>> Itself(StoredPlace place) =>
    [
        new(place, place.GeonameId is { } number ? FormattableString.Invariant($"geonames:{number}") : $"{PlaceJson.Word(place.Precision)}:{place.Name}", new PlaceMention
        {
            Span = default,
            Text = place.Name,
            Name = place.Name,
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            Country = place.Country,
            Admin1 = place.Admin1,
            GeonameId = place.GeonameId,
            Precision = place.Precision,
        }),
    ];

    private sealed class RowCounter
    {
        public long Count { get; private set; }

        public IEnumerable<T> Counted<T>(IEnumerable<T> rows)
        {
            foreach (var row in rows)
            {
                Count++;
                yield return row;
            }
        }
    }
}
