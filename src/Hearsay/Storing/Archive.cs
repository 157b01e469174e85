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
    private readonly StoredReports _reports;
    private CancellationTokenRegistration _stop;

    private Archive(SqliteConnection connection, string path)
    {
        _connection = connection;
        _path = path;
        _reports = new StoredReports(connection);
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
    /// <exception cref="FormatException">The options name a date that is none.</exception>
    /// <exception cref="StoreException">The store cannot be written: locked, damaged, the disk full. What was committed before stays.</exception>
    public async Task<AddProgress> AddAsync(
        IEnumerable<string> paths, ReadingOptions options, Analyst analyst, TimeProvider clock, IProgress<AddProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(analyst);
        ArgumentNullException.ThrowIfNull(clock);
        _ = new DocumentReader(options);
        try
        {
            return await new ArchiveAdding(_connection, _path, new StoreNames(_path), options, analyst, clock, progress).RunAsync(paths, cancellation);
        }
        catch (SqliteException e)
        {
            throw StoreErrors.Explain(_path, e);
        }
        catch (FormatException e)
        {
            throw StoreErrors.Damaged(_path, e);
        }
    }

    /// <summary>The reports, by day of publication (the undated last) and identifier.</summary>
    public IEnumerable<StoredReport> Reports(ReportFilter? filter = null)
    {
        var query = Conditions(filter).ForReports();
        return Guarded(_connection.Rows(
            $"SELECT r.number FROM reports r {query.Where} ORDER BY r.listed {query.Limit}", row => row.GetInt64(0), query.Values).Select(_reports.Of));
    }

    /// <summary>
    /// The copy families that hold a report, each once with all its reports, by day of publication of its first report (the undated last, whatever
    /// the direction) and identifier. A report without copies is a family of its own.
    /// </summary>
    public IEnumerable<StoredFamily> Families(ReportFilter? filter = null)
    {
        var roots = FamilyRoots(filter);
        return Guarded(filter?.Limit is >= 0 and var limit ? roots.Take(limit) : roots).Select(root =>
        {
            var members = new CopyFamilies(_connection).Members(root);
            return new StoredFamily(_reports.Of(root), [.. members.Skip(1).Select(_reports.Of)]);
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
        return numbers.Count == 1 ? Guarded(numbers.Select(_reports.Of)).Single() : null;
    }

    /// <summary>Whether there is a report from an input: from the file at a path, or from what is in it.</summary>
    internal bool Holds(string input) => Guarded(_connection.Rows(
        "SELECT 1 FROM files WHERE path = $1 OR substr(path, 1, length($1) + 1) IN ($1 || '!', $1 || '#') LIMIT 1", row => true, new StoreNames(_path).Of(input))).Any();

    /// <summary>What the store keeps of the analysis of a report: statements, sentences in its own voice, figures, times and places.</summary>
    public Analysis Analysis(StoredReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Guarded(Enumerable.Repeat(report, 1).Select(_reports.Analysis)).Single();
    }

    /// <summary>The statements, by day of publication of their reports (the undated last), then by report and place in its text.</summary>
    public IEnumerable<StoredStatement> Statements(ReportFilter? filter = null) =>
        filter is { LastFirst: true } ? LastFirst(filter, InDirection) : InDirection(Checked(filter));

    private IEnumerable<StoredStatement> InDirection(ReportFilter filter)
    {
        var conditions = Conditions(filter);
        var query = conditions.ForStatements();
        return Guarded(_reports.Statements(_connection.Rows(
            $"SELECT s.report, s.number FROM {conditions.Statements} {query.Where} ORDER BY r.listed {(filter.LastFirst ? "DESC" : "ASC")}, s.number {query.Limit}", Pair, query.Values)));
    }

    /// <summary>A list from its last day back, and behind it what is undated.</summary>
    private static IEnumerable<T> LastFirst<T>(ReportFilter filter, Func<ReportFilter, IEnumerable<T>> list)
    {
        var isBehind = filter.After is { } after && ListPosition.Parse(after, 's').IsUndated;
        var dated = isBehind ? [] : list(filter with { Until = filter.Until ?? DateOnly.MaxValue });
        var undated = filter.Since is not null || filter.Until is not null ? []
            : list(filter with { LastFirst = false, After = isBehind ? filter.After : ListPosition.BeforeUndated.ToString() });
        return dated.Concat(undated).Take(filter.Limit ?? int.MaxValue);
    }

    /// <summary>The figures, in the order of <see cref="Statements"/>.</summary>
    public IEnumerable<StoredFigure> Figures(ReportFilter? filter = null)
    {
        var conditions = Conditions(filter);
        var query = conditions.ForFigures();
        return Guarded(_reports.Figures(_connection.Rows(
            $"SELECT g.report, g.number FROM {conditions.Figures} {query.Where} ORDER BY r.listed, g.number {query.Limit}",
            Pair, query.Values)));
    }

    /// <summary>
    /// What is claimed: every claim of which a member fits the filter, with all its members. Those behind which most copy families stand come
    /// first, then by day of first publication (the undated last) and identifier.
    /// </summary>
    public IEnumerable<Claim> Claims(ReportFilter? filter = null) => Guarded(new StoredClaims(_connection).Claims(Checked(filter)));

    /// <summary>The claim with an identifier, the beginning of one that no other has, or an identifier it had before; <c>null</c> if there is none.</summary>
    public Claim? Claim(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return Guarded(new StoredClaims(_connection).Claim(id)).FirstOrDefault();
    }

    /// <summary>Figures about the same thing, lined up: every series of two different entries or more of which a member fits the filter, in the order of <see cref="Claims"/>.</summary>
    public IEnumerable<FigureSeries> Series(ReportFilter? filter = null) => Guarded(new StoredClaims(_connection).Series(Checked(filter)));

    /// <summary>The series with an identifier, the beginning of one that no other has, or an identifier it had before; <c>null</c> if there is none.</summary>
    public FigureSeries? Series(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return Guarded(new StoredClaims(_connection).SeriesOf(id)).FirstOrDefault();
    }

    /// <summary>The claims that tell when something happened, by that time, then by day of first publication and identifier.</summary>
    /// <param name="filter">Which claims.</param>
    /// <param name="when">Only claims that speak of one of these days; both ends must be set to have an effect.</param>
    /// <param name="lastFirst">Whether to begin with the last time.</param>
    public IEnumerable<TimelineEntry> Timeline(ReportFilter? filter = null, DateInterval? when = null, bool lastFirst = false) =>
        Guarded(new StoredClaims(_connection).Timeline(Checked(filter), when, lastFirst));

    /// <summary>How many of the claims of <see cref="Timeline"/> begin on each day (<c>2024-03-12</c>), or in each month or year where so few digits are asked for.</summary>
    public IReadOnlyList<FacetCount> TimelineCounts(ReportFilter? filter = null, DateInterval? when = null, int digits = 10) =>
        [.. Guarded(new StoredClaims(_connection).TimelineCounts(Checked(filter), when, Math.Clamp(digits, 4, 10)))];

    /// <summary>How many reports were published on each of the last days of publication (<c>2022-12-03</c>), the last day first; the undated are left out.</summary>
    /// <param name="most">How many days to give at the most.</param>
    public IReadOnlyList<FacetCount> LastDays(int most) =>
        [.. Guarded(_connection.Rows(
            // From day to day: there may be many more reports than those of the days asked for.
            """
            WITH RECURSIVE days (day) AS (
                SELECT substr(max(listed), 1, 10) FROM reports WHERE listed < '9999'
                UNION ALL SELECT (SELECT substr(max(listed), 1, 10) FROM reports WHERE listed < day) FROM days WHERE day IS NOT NULL LIMIT $1)
            SELECT day, (SELECT count(*) FROM reports WHERE listed >= day AND listed < day || '~') FROM days WHERE day IS NOT NULL
            """,
            row => new FacetCount(row.GetString(0), row.GetString(0), row.GetInt32(1)), most))];

    /// <summary>What a list of reports or statements is made of: how many of each outlet, source, kind, place, language and month.</summary>
    /// <param name="filter">What is in the list.</param>
    /// <param name="unit">Whether it is a list of reports or of statements.</param>
    /// <param name="most">How many outlets, sources, places and languages to give at the most.</param>
    public Facets Facets(ReportFilter? filter = null, FacetUnit unit = FacetUnit.Reports, int most = 20) =>
        Guarded(Enumerable.Repeat(Checked(filter), 1)
            .Select(asked => KeptFacets.Of(_connection, asked, unit, most) ?? new FacetCounter(_connection, asked, unit, most).Count())).Single();

    /// <summary>
    /// The places spoken of, the one that most reports speak of first. A first-level division and a country count all that lies in them. If anything
    /// is asked of statements (<see cref="ReportFilter.By"/>, <see cref="ReportFilter.About"/>, their kinds), only the sentences of those statements count.
    /// </summary>
    public IEnumerable<StoredPlace> Places(ReportFilter? filter = null) => Guarded(new PlaceLists(_connection).Of(Checked(filter)));

    /// <summary>
    /// The expressions of time whose days are known at one end at least, by first day (those with an open beginning first), last day, report and
    /// place in its text. If anything is asked of statements, only those in the sentences of such statements.
    /// </summary>
    public IEnumerable<StoredTime> Times(ReportFilter? filter = null) => Guarded(new TimeLists(_connection).Of(Checked(filter)));

    /// <summary>The places that the sentences of a statement name, in text order.</summary>
    public IReadOnlyList<PlaceMention> PlacesOf(StoredStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return [.. Guarded(_reports.PlacesIn("statements x", "x.sentences_start", "x.sentences_end", statement.Report, statement.Statement.Id))];
    }

    /// <summary>The places that the sentence of a figure names, in text order.</summary>
    public IReadOnlyList<PlaceMention> PlacesOf(StoredFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return [.. Guarded(_reports.PlacesIn("figures x", "x.sentence_start", "x.sentence_end", figure.Report, figure.Figure.Id))];
    }

    /// <summary>
    /// Who is quoted: every root of a statement that fits the filter, those with most statements first, then by key. Roots that nobody knows are
    /// one row, the last.
    /// </summary>
    public IEnumerable<StoredSource> Sources(ReportFilter? filter = null) => Guarded(new SourceLists(_connection).Of(Checked(filter)));

    /// <summary>The reports that a query finds, best first (BM25, a word in the title counting for four in the text), then by identifier.</summary>
    /// <exception cref="FormatException">The filter goes on behind a report that the search does not find.</exception>
    public IEnumerable<SearchHit> Search(SearchQuery search, ReportFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(search);
        // Passages are marked only in what is asked for, when it is asked for: marking all that match would take seconds.
        return Guarded(Found(search, Checked(filter)).Select(number => _reports.Hit(number, search)));
    }

    /// <summary>
    /// What a query finds with copies folded: of each copy family the report that <see cref="Search"/> gives first, with the other reports of its family, whether they have the words
    /// or not.
    /// </summary>
    /// <exception cref="FormatException">The query asks for nothing.</exception>
    public IEnumerable<FamilyHit> SearchFamilies(SearchQuery search, ReportFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(search);
        var asked = Checked(filter);
        var families = new CopyFamilies(_connection);
        long? behind = asked.After is { } after ? families.Root(Numbered(after) ?? throw ListPosition.Foreign()) : null;
        return Guarded(families.BestOfEach(limit => Found(search, asked with { Limit = limit, After = null }), asked.Limit, behind)
            .Select(best => new FamilyHit(_reports.Hit(best.Report, search), [.. families.Members(best.Root).Where(member => member != best.Report).Select(_reports.Face)])));
    }

    /// <summary>The claims that the statements of a report put forward, those with most copy families behind them first.</summary>
    public IReadOnlyList<StatementClaim> ClaimsOf(StoredReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. Guarded(new StoredClaims(_connection).OfStatements(report.Report.Id))];
    }

    /// <summary>What a place is called that <see cref="ReportFilter.Place"/> asks for by its GeoNames number (<c>geonames:703448</c>); anything else as it is.</summary>
    public string PlaceName(string place)
    {
        const string Number = "geonames:";
        ArgumentNullException.ThrowIfNull(place);
        return place.StartsWith(Number, StringComparison.Ordinal)
            ? Guarded(_connection.Rows("SELECT name FROM places WHERE geoname = $1 ORDER BY number LIMIT 1", row => row.GetString(0), place[Number.Length..])).FirstOrDefault() ?? place
            : place;
    }

    /// <summary>
    /// The condition that a report comes after another in a search, and its values, which are the parameters behind so many. How well that one fits is
    /// asked anew, for each report that is added changes it a little.
    /// </summary>
    private (string Condition, object[] Values) Behind(SearchQuery search, string? after, int parameters)
    {
        if (after is null)
            return (string.Empty, []);
        var scores = Guarded(_connection.Rows(
            "SELECT bm25(report_words, 4.0, 1.0) FROM report_words WHERE report_words MATCH $1 AND rowid = $2", row => row.GetDouble(0), search.ToMatch(), Numbered(after))).ToList();
        return scores is [var score] ? ($"WHERE score > ${parameters + 1} OR score = ${parameters + 1} AND id > ${parameters + 2}", [score, after]) : throw ListPosition.Foreign();
    }

    /// <summary>Ends whatever the store is asked when the token says so, in the middle of a query, too; it is not asked anything after that.</summary>
    internal void StopOn(CancellationToken cancellation) => _stop = cancellation.Register(() => SQLitePCL.raw.sqlite3_interrupt(_connection.Handle));

    /// <inheritdoc/>
    public void Dispose()
    {
        // Waits until nobody stops anything: SQLite may be told to stop from another thread, but not when the store is closed.
        _stop.Dispose();
        _connection.Dispose();
    }

    private IEnumerable<long> Found(SearchQuery search, ReportFilter filter)
    {
        var query = Conditions(filter with { After = null }).ForSearch(search);
        var (behind, position) = Behind(search, filter.After, query.Values.Length);
        // Scores that are compared are worked out once; kept aside where they are not, they would take a quarter longer.
        return _connection.Rows(
            $"""
            WITH found AS {(behind.Length > 0 ? "MATERIALIZED" : "NOT MATERIALIZED")} (SELECT r.number, r.id, bm25(report_words, 4.0, 1.0) AS score FROM report_words JOIN reports r ON r.number = report_words.rowid {query.Where})
            SELECT number FROM found {behind} ORDER BY score, id {query.Limit}
            """,
            row => row.GetInt64(0), [.. query.Values, .. position]);
    }

    private long? Numbered(string report) => Guarded(_connection.Rows("SELECT number FROM reports WHERE id = $1", row => (long?)row.GetInt64(0), report)).FirstOrDefault();

    private Conditions Conditions(ReportFilter? filter) => new(_connection, Checked(filter));

    // Before anything is asked of the database: what is wrong with a filter must not be taken for damage.
    private static ReportFilter Checked(ReportFilter? filter) => (filter ?? new ReportFilter()).Checked();

    private static (long, long) Pair(SqliteDataReader row) => (row.GetInt64(0), row.GetInt64(1));

    private IEnumerable<long> FamilyRoots(ReportFilter? filter)
    {
        var asked = Checked(filter);
        ListPosition? after = asked.After is { } cursor ? ListPosition.Parse(cursor, item: null) : null;
        return Guarded(Lazily());

        IEnumerable<long> Lazily()
        {
            var all = asked with { Limit = null, After = null };
            var query = Conditions(all).ForReports();
            // Where nothing is asked of statements, a selection tells it all, and takes less.
            var reports = (all.AsksStatements ? null : Selection.Of(_connection, all, FacetUnit.Reports).Reports)
                ?? NumberSet.Of(_connection, $"SELECT r.number FROM reports r {query.Where}", query.Values);
            foreach (var root in new CopyFamilies(_connection).Roots(reports, after, asked.LastFirst))
                yield return root;
        }
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
            catch (SqliteException e) when (StoreErrors.IsStopped(e))
            {
                throw new OperationCanceledException("the store was told to stop", e, _stop.Token);
            }
            catch (SqliteException e)
            {
                throw StoreErrors.Explain(_path, e);
            }
            catch (Exception e) when (StoreErrors.IsDamage(e))
            {
                throw IsOfAnotherEngine() ? StoreErrors.OfAnotherEngine(_path, e) : StoreErrors.Damaged(_path, e);
            }
            yield return each.Current;
        }
    }

    private bool IsOfAnotherEngine()
    {
        try
        {
            return _connection.Number("SELECT 1 FROM reports WHERE engine <> $1 LIMIT 1", Analyst.Version) is not null;
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
