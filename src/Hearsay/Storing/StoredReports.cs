using Hearsay.Searching;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Reads reports and what was found in them out of the store, by their numbers. Not safe to share between threads.</summary>
internal sealed class StoredReports(SqliteConnection connection)
{
    /// <summary>A report with its files.</summary>
    public StoredReport Of(long number)
    {
        var files = connection.Rows(
            $"SELECT {FileRows.Columns} FROM files f JOIN reports r ON r.number = f.report WHERE r.number = $1 "
            + "ORDER BY f.number <> r.file, f.published_from IS NULL, f.published_from, f.path, f.sha256", FileRows.Read, number).ToList();
        return connection.Rows(
            $"SELECT {ReportRows.Columns}, r.supported, (SELECT count(*) FROM statements s WHERE s.report = r.number) "
            + "FROM reports r JOIN files f ON f.number = r.file WHERE r.number = $1",
            row => new StoredReport(ReportRows.Read(row), row.GetBoolean(ReportRows.Count), files, row.GetInt32(ReportRows.Count + 1)), number).Single();
    }

    /// <summary>A report as its first file shows it.</summary>
    public Report Face(long number) => connection.Rows(
        $"SELECT {ReportRows.Columns} FROM reports r JOIN files f ON f.number = r.file WHERE r.number = $1", ReportRows.Read, number).Single();

    /// <summary>A report that a search has found, with its matches.</summary>
    public SearchHit Hit(long number, SearchQuery search) => connection.Rows(
        $"SELECT {ReportRows.Columns}, highlight(report_words, 1, char(2), char(3)), (SELECT count(*) FROM files c WHERE c.report = r.number) "
        + "FROM report_words JOIN reports r ON r.number = report_words.rowid JOIN files f ON f.number = r.file WHERE report_words MATCH $1 AND report_words.rowid = $2",
        row =>
        {
            var report = ReportRows.Read(row);
            return new SearchHit(report, row.GetInt32(ReportRows.Count + 1), Highlights.Read(row.GetString(ReportRows.Count), report.Text));
        },
        search.ToMatch(), number).Single();

    /// <summary>Statements of reports, given by the numbers of both, report by report.</summary>
    public IEnumerable<StoredStatement> Statements(IEnumerable<(long Report, long Statement)> found) => Items(
        found, $"SELECT s.number, {StatementRows.Columns}, {StatementRows.RootColumns} FROM {StatementRows.WithRoots} WHERE s.report = $1 ORDER BY s.number",
        (report, row) =>
        {
            var statement = StatementRows.Read(row, 1, report.Text);
            return new StoredStatement(report, statement, StatementRows.Root(row, 1 + StatementRows.Count, statement));
        });

    /// <summary>Figures of reports, likewise.</summary>
    public IEnumerable<StoredFigure> Figures(IEnumerable<(long Report, long Figure)> found) => Items(
        found, $"SELECT g.number, {FigureRows.Columns} FROM figures g WHERE g.report = $1 ORDER BY g.number",
        (report, row) => new StoredFigure(report, FigureRows.Read(row, 1, report.Text)));

    /// <summary>The places named between the ends of the sentences of a row <c>x</c> with an identifier in a report.</summary>
    public IEnumerable<PlaceMention> PlacesIn(string table, string start, string end, Report report, string id) => connection.Rows(
        $"SELECT m.start_at, m.end_at, {PlaceRows.Columns} FROM {table} JOIN place_mentions m ON m.report = x.report AND m.start_at >= {start} AND m.start_at < {end} "
        + $"JOIN places p ON p.number = m.place WHERE x.report = {Number} AND x.id = $2 ORDER BY m.ordinal",
        row => PlaceRows.Read(row, 2, row.Span(0)!.Value, report.Text), report.Id, id);

    /// <summary>All that the store keeps of an analysis.</summary>
    public Analysis Analysis(StoredReport stored)
    {
        var (id, text) = (stored.Report.Id, stored.Report.Text);
        return new Analysis
        {
            Report = stored.Report,
            LanguageSupported = stored.LanguageSupported,
            Parts = ArchiveWriter.Kept,
            Statements = Rows($"SELECT {StatementRows.Columns} FROM statements s WHERE s.report = {Number} ORDER BY s.number", row => StatementRows.Read(row, 0, text)),
            OwnVoice = Rows($"SELECT start_at, end_at FROM own_voice WHERE report = {Number} ORDER BY start_at", row => row.Span(0)!.Value),
            Figures = Rows($"SELECT {FigureRows.Columns} FROM figures g WHERE g.report = {Number} ORDER BY g.number", row => FigureRows.Read(row, 0, text)),
            Times = Rows($"SELECT {TimeRows.Columns} FROM times t WHERE t.report = {Number} ORDER BY t.ordinal", row => TimeRows.Read(row, 0, text)),
            Places = Rows(
                $"SELECT m.start_at, m.end_at, {PlaceRows.Columns} FROM place_mentions m JOIN places p ON p.number = m.place WHERE m.report = {Number} ORDER BY m.ordinal",
                row => PlaceRows.Read(row, 2, row.Span(0)!.Value, text)),
        };

        List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read) => [.. connection.Rows(sql, read, id)];
    }

    private const string Number = "(SELECT number FROM reports WHERE id = $1)";

    /// <summary>A report at a time, so that texts never fill the memory.</summary>
    private IEnumerable<T> Items<T>(IEnumerable<(long Report, long Item)> found, string sql, Func<Report, SqliteDataReader, T> read)
    {
        var wanted = new HashSet<long>();
        long? current = null;
        foreach (var (report, item) in found)
        {
            if (current is { } before && before != report)
            {
                foreach (var one in Of(before))
                    yield return one;
                wanted.Clear();
            }
            current = report;
            wanted.Add(item);
        }
        if (current is { } last)
            foreach (var one in Of(last))
                yield return one;

        IEnumerable<T> Of(long number)
        {
            var report = Face(number);
            return connection.Rows(sql, row => wanted.Contains(row.GetInt64(0)) ? (Found: true, Item: read(report, row)) : default, number)
                .Where(row => row.Found).Select(row => row.Item);
        }
    }
}
