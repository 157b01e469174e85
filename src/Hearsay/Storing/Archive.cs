using Hearsay.Claims;
using Hearsay.Copies;
using Hearsay.Reading;
using Hearsay.Searching;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>
/// A store of reports and what they say: one SQLite file. Listing is in an order that depends on what is stored, not on how it came there.
/// Not safe to share between threads; several programs may read one store while another adds to it.
/// </summary>
public sealed class Archive : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly string _path;

    private Archive(SqliteConnection connection, string path)
    {
        _connection = connection;
        _path = path;
    }

    /// <summary>Opens the store at <paramref name="path"/>, brings its schema up to date, and creates it if it is not there and <paramref name="create"/> is set.</summary>
    /// <exception cref="StoreException">There is no such store, or it is foreign, damaged, newer than the program or not accessible.</exception>
    public static Archive Open(string path, bool create = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(path, create, new StoreSettings());
    }

    /// <summary>As the public one, for tests.</summary>
    internal static Archive Open(string path, bool create, StoreSettings settings) => new(Database.Open(path, create, settings), path);

    /// <summary>
    /// Reads, analyses and keeps everything under <paramref name="paths"/>. Adding the same again changes nothing; interrupted at any
    /// moment, at most the batch under way is lost, and the next call goes on from there.
    /// </summary>
    /// <param name="paths">Files, folders, or <c>-</c> for standard input.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="analyst">Who analyses them.</param>
    /// <param name="clock">Tells the time of reading that is kept beside each file; no answer depends on it.</param>
    /// <param name="progress">Hears of every report and failure.</param>
    /// <param name="cancellation">Ends the work after the batch under way.</param>
    /// <returns>The counts at the end.</returns>
    /// <exception cref="StoreException">The store cannot be written: locked, damaged, the disk full. What was committed before stays.</exception>
    public async Task<AddProgress> AddAsync(
        IEnumerable<string> paths, ReadingOptions options, Analyst analyst, TimeProvider clock, IProgress<AddProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(analyst);
        ArgumentNullException.ThrowIfNull(clock);
        try
        {
            return await new ArchiveAdding(_connection, new StoreNames(_path), options, analyst, clock, progress).RunAsync(paths, cancellation);
        }
        catch (SqliteException e)
        {
            throw StoreErrors.Explain(_path, e);
        }
    }

    /// <summary>The reports, by day of publication (the undated last) and identifier.</summary>
    public IEnumerable<StoredReport> Reports(ReportFilter? filter = null)
    {
        var query = new Conditions(filter ?? new ReportFilter()).ForReports();
        return Guarded(_connection.Rows(
            $"SELECT r.number FROM reports r JOIN files f ON f.number = r.file {query.Where} ORDER BY f.published_from IS NULL, f.published_from, r.id {query.Limit}",
            row => row.GetInt64(0), query.Values).Select(Stored));
    }

    /// <summary>
    /// The copy families that hold a report, each once with all its reports, by day of publication of its first report (the undated last) and
    /// identifier. A report without copies is a family of its own.
    /// </summary>
    public IEnumerable<StoredFamily> Families(ReportFilter? filter = null)
    {
        var roots = FamilyRoots(filter);
        return Guarded(filter?.Limit is >= 0 and var limit ? roots.Take(limit) : roots).Select(root =>
        {
            var members = new CopyFamilies(_connection).Members(root);
            return new StoredFamily(Stored(root), [.. members.Skip(1).Select(Stored)]);
        });
    }

    /// <summary>
    /// The copy families of two files or more that hold a report, each once with all its files and what was changed from one to the next, in
    /// the order of <see cref="Families"/>.
    /// </summary>
    public IEnumerable<CopyFamily> Copies(ReportFilter? filter = null)
    {
        var families = new CopyFamilies(_connection);
        var roots = families.OfSeveralFiles(FamilyRoots(filter));
        return Guarded((filter?.Limit is >= 0 and var limit ? roots.Take(limit) : roots).Select(families.Of));
    }

    /// <summary>The copy family of a stored report, be it alone in it.</summary>
    public CopyFamily CopiesOf(StoredReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Guarded(_connection.Rows("SELECT number FROM reports WHERE id = $1", row => row.GetInt64(0), report.Report.Id)
            .Select(number => new CopyFamilies(_connection).Of(number))).Single();
    }

    /// <summary>
    /// The report with an identifier, the beginning of one that no other has, or the path of one of its files; <c>null</c> if there is none.
    /// </summary>
    public StoredReport? Report(string idOrFile)
    {
        ArgumentException.ThrowIfNullOrEmpty(idOrFile);
        var numbers = Guarded(_connection.Rows(
            "SELECT number FROM reports WHERE id >= $1 AND id < $2 UNION SELECT report FROM files WHERE path IN ($3, $4) LIMIT 2",
            row => row.GetInt64(0), idOrFile, idOrFile + "\uFFFF", idOrFile, new StoreNames(_path).Of(idOrFile))).ToList();
        return numbers.Count == 1 ? Guarded(numbers.Select(Stored)).Single() : null;
    }

    /// <summary>The analysis of a stored report.</summary>
    public Analysis Analysis(StoredReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var statements = Guarded(_connection.Rows(
            $"SELECT {StatementRows.Columns} FROM statements s JOIN reports r ON r.number = s.report WHERE r.id = $1 ORDER BY s.number",
            row => StatementRows.Read(row, 0, report.Report.Text), report.Report.Id)).ToList();
        return new Analysis { Report = report.Report, LanguageSupported = report.LanguageSupported, Statements = statements };
    }

    /// <summary>The statements, by day of publication of their reports (the undated last), then by report and place in its text.</summary>
    public IEnumerable<StoredStatement> Statements(ReportFilter? filter = null)
    {
        var query = new Conditions(filter ?? new ReportFilter()).ForStatements();
        return Guarded(Lazily());

        // Sorted by numbers alone: texts would fill the memory while they are sorted.
        IEnumerable<StoredStatement> Lazily() => _connection.Rows(
            "SELECT s.report, s.number FROM statements s JOIN reports r ON r.number = s.report JOIN files f ON f.number = r.file "
            + $"{query.Where} ORDER BY f.published_from IS NULL, f.published_from, r.id, s.number {query.Limit}",
            row => (Report: row.GetInt64(0), Statement: row.GetInt64(1)), query.Values)
            .GroupBy(found => found.Report).SelectMany(report => StatementsOf(report.Key, [.. report.Select(found => found.Statement)]));
    }

    private IEnumerable<StoredStatement> StatementsOf(long number, HashSet<long> wanted)
    {
        var report = _connection.Rows(
            $"SELECT {ReportRows.Columns} FROM reports r JOIN files f ON f.number = r.file WHERE r.number = $1", ReportRows.Read, number).Single();
        return _connection.Rows(
            $"SELECT s.number, {StatementRows.Columns} FROM statements s WHERE s.report = $1 ORDER BY s.number",
            row => (Number: row.GetInt64(0), Statement: StatementRows.Read(row, 1, report.Text)), number)
            .Where(found => wanted.Contains(found.Number)).Select(found => new StoredStatement(report, found.Statement));
    }

    /// <summary>
    /// What is claimed: every claim of which a member fits the filter, with all its members. Those behind which most copy families stand come
    /// first, then by day of first publication (the undated last) and identifier.
    /// </summary>
    public IEnumerable<Claim> Claims(ReportFilter? filter = null) => Guarded(new StoredClaims(_connection).Claims(filter ?? new ReportFilter()));

    /// <summary>The claim with an identifier, the beginning of one that no other has, or an identifier it had before; <c>null</c> if there is none.</summary>
    public Claim? Claim(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return Guarded(new StoredClaims(_connection).Claim(id)).FirstOrDefault();
    }

    /// <summary>Figures about the same thing, lined up: every series of two different entries or more of which a member fits the filter, in the order of <see cref="Claims"/>.</summary>
    public IEnumerable<FigureSeries> Series(ReportFilter? filter = null) => Guarded(new StoredClaims(_connection).Series(filter ?? new ReportFilter()));

    /// <summary>The claims that tell when something happened, by that time, then by day of first publication and identifier.</summary>
    public IEnumerable<TimelineEntry> Timeline(ReportFilter? filter = null) => Guarded(new StoredClaims(_connection).Timeline(filter ?? new ReportFilter()));

    /// <summary>The reports that a query finds, best first (BM25, a word in the title counting for four in the text), then by identifier.</summary>
    /// <exception cref="FormatException">The query asks for nothing.</exception>
    public IEnumerable<SearchHit> Search(SearchQuery search, ReportFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(search);
        var query = new Conditions(filter ?? new ReportFilter()).ForSearch(search);
        return Guarded(_connection.Rows(
            $"SELECT {ReportRows.Columns}, highlight(report_words, 1, char(2), char(3)), (SELECT count(*) FROM files c WHERE c.report = r.number) "
            + $"FROM report_words JOIN reports r ON r.number = report_words.rowid JOIN files f ON f.number = r.file {query.Where} "
            + $"ORDER BY bm25(report_words, 4.0, 1.0), r.id {query.Limit}",
            row =>
            {
                var report = ReportRows.Read(row);
                return new SearchHit(report, row.GetInt32(ReportRows.Count + 1), Highlights.Read(row.GetString(ReportRows.Count), report.Text));
            },
            query.Values));
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private IReadOnlyList<long> FamilyRoots(ReportFilter? filter)
    {
        var query = new Conditions((filter ?? new ReportFilter()) with { Limit = null }).ForReports();
        return new CopyFamilies(_connection).Roots(Guarded(_connection.Rows(
            $"SELECT r.number FROM reports r JOIN files f ON f.number = r.file {query.Where}", row => row.GetInt64(0), query.Values)));
    }

    private StoredReport Stored(long number)
    {
        var files = _connection.Rows(
            $"SELECT {FileRows.Columns} FROM files f JOIN reports r ON r.number = f.report WHERE r.number = $1 "
            + "ORDER BY f.number <> r.file, f.published_from IS NULL, f.published_from, f.path, f.sha256", FileRows.Read, number).ToList();
        return _connection.Rows(
            $"SELECT {ReportRows.Columns}, r.supported, (SELECT count(*) FROM statements s WHERE s.report = r.number) "
            + "FROM reports r JOIN files f ON f.number = r.file WHERE r.number = $1",
            row => new StoredReport(ReportRows.Read(row), row.GetBoolean(ReportRows.Count), files, row.GetInt32(ReportRows.Count + 1)), number).Single();
    }

    /// <summary>Runs through rows; what the database says on the way becomes a <see cref="StoreException"/>.</summary>
    private IEnumerable<T> Guarded<T>(IEnumerable<T> rows)
    {
        using var each = rows.GetEnumerator();
        while (true)
        {
            try
            {
                if (!each.MoveNext())
                    yield break;
            }
            catch (SqliteException e)
            {
                throw StoreErrors.Explain(_path, e);
            }
            catch (Exception e) when (StoreErrors.IsDamage(e))
            {
                throw StoreErrors.Damaged(_path, e);
            }
            yield return each.Current;
        }
    }
}
