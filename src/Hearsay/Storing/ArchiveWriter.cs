using Hearsay.Claims.Roots;
using Hearsay.Copies;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>
/// Writes analysed reports to a store. Opened for one batch, which is one transaction: nothing of it lasts before <see cref="Commit"/>.
/// Not safe to share between threads. What it leaves behind is a pure function of the set of files added, whatever their order.
/// </summary>
internal sealed class ArchiveWriter(SqliteConnection connection, Analyst analyst, RootResolver? resolver = null) : IDisposable
{
    /// <summary>What of an analysis a store keeps; nothing else is looked for when adding.</summary>
    public const AnalysisParts Kept = AnalysisParts.Statements | AnalysisParts.Figures | AnalysisParts.Times | AnalysisParts.Places | AnalysisParts.Names;

    private readonly SqliteTransaction _batch = connection.BeginTransaction(deferred: false);
    private readonly PreparedCommands _commands = new(connection);
    private readonly RootResolver _resolver = resolver ?? RootResolver.Load();
    private CopyStage? _copies;
    private AnalysisWriter? _analyses;
    private ClaimWriter? _claims;

    private CopyStage Copies => _copies ??= new CopyStage(new StoredCopyIndex(_commands));

    private AnalysisWriter Analyses => _analyses ??= new AnalysisWriter(_commands);

    private ClaimWriter Claims => _claims ??= new ClaimWriter(_commands);

    /// <summary>What became of a report that was added.</summary>
    public enum Added
    {
        /// <summary>The store did not have its body.</summary>
        NewReport,

        /// <summary>The store has its body, and now one more file of it.</summary>
        Copy,

        /// <summary>The store has this very file.</summary>
        Same,
    }

    /// <summary>Notes that an input was read to its end; the batch holds the last of its reports.</summary>
    public void Complete(Reading.InputEnd input, string reading, int records, DateTimeOffset readAt) =>
        connection.Run("INSERT OR REPLACE INTO inputs (path, sha256, reading, bytes, records, read_at) VALUES ($1, $2, $3, $4, $5, $6)",
            input.File, input.Sha256, reading, input.Length, records, readAt);

    /// <summary>Looks for the copies of so many reports that were not compared yet, or by another version of the program; tells how many there were.</summary>
    public int CompareStale(int atMost)
    {
        if (connection.Number("SELECT 1 FROM reports WHERE compared NOT IN (0, $1) LIMIT 1", CopyStage.Version) is not null)
            connection.Run("DELETE FROM copy_links; DELETE FROM sketches; DELETE FROM fingerprints; UPDATE reports SET source = NULL, compared = 0");
        var stale = connection.Rows("SELECT number FROM reports WHERE compared = 0 ORDER BY number LIMIT $1", row => row.GetInt64(0), atMost).ToList();
        stale.ForEach(number => Compare(number, CopyText.Of(ReadFace(number).Report)));
        return stale.Count;
    }

    /// <summary>Forgets that an input was read in another way than <paramref name="reading"/>: what the store has of it is about to change.</summary>
    public void Forget(string path, string reading) => connection.Run("DELETE FROM inputs WHERE path = $1 AND reading <> $2", path, reading);

    /// <summary>Replaces what was found in a report by a new analysis, unless another program has changed the report since.</summary>
    public void Reanalyse(long number, Analysis analysis)
    {
        if (connection.Number("SELECT 1 FROM texts WHERE report = $1 AND shown = $2", number, analysis.Report.Text) is not null)
            Save(number, ReadyReport.Of(analysis, _resolver));
    }

    /// <summary>Makes the batch last.</summary>
    public void Commit()
    {
        Claims.Settle();
        KeptFacets.Forget(connection);
        _batch.Commit();
    }

    /// <summary>Drops the batch, unless it was committed.</summary>
    public void Dispose()
    {
        _commands.Dispose();
        _batch.Dispose();
    }

    /// <summary>Adds a report that was read from a file with the given hash.</summary>
    public Added Add(ReadyReport ready, string sha256, DateTimeOffset readAt)
    {
        var report = ready.Report;
        if (FindFile(report.File, sha256) is { } file)
        {
            if (IsAsBefore(file, report))
                return Added.Same;
            Remove(file);
        }
        if (_commands.Number("SELECT number FROM reports WHERE id = $1", report.Id) is not { } number)
        {
            AddReport(ready, sha256, readAt);
            return Added.NewReport;
        }
        AddCopy(number, ready, sha256, readAt);
        return Added.Copy;
    }

    private void AddReport(ReadyReport ready, string sha256, DateTimeOffset readAt)
    {
        var report = ready.Report;
        var number = _commands.Insert("INSERT INTO reports (id, language, supported, engine) VALUES ($1, $2, $3, $4)",
            report.Id, report.Language, ready.Analysis.LanguageSupported, Analyst.Version);
        Show(number, InsertFile(number, report, sha256, readAt, text: null), ready);
    }

    private void AddCopy(long number, ReadyReport ready, string sha256, DateTimeOffset readAt)
    {
        var face = ReadFace(number);
        var report = ready.Report;
        var file = InsertFile(number, report, sha256, readAt, report.Text == face.Report.Text ? null : report.Text);
        if (Precedence.Order.Compare(Precedence.Face.Of(report, sha256), Precedence.Face.Of(face.Report, face.Sha256)) < 0)
            ShowAs(number, file, ready);
    }

    /// <summary>Makes a file the one that its report is shown as. Files that shared the former text keep it as their own.</summary>
    private void ShowAs(long number, long file, ReadyReport ready)
    {
        Unindex(number);
        connection.Run("UPDATE files SET text = (SELECT shown FROM texts WHERE report = $1) WHERE report = $1 AND text IS NULL", number);
        connection.Run("UPDATE files SET text = NULL WHERE report = $1 AND text = $2", number, ready.Report.Text);
        Show(number, file, ready);
    }

    /// <summary>Shows a report, which is in no index yet, as one of its files: its text, its day, its words, what was found in it.</summary>
    private void Show(long number, long file, ReadyReport ready)
    {
        var report = ready.Report;
        _commands.Run("UPDATE reports SET file = $2, language = $3, listed = $4, last_day = $5 WHERE number = $1",
            number, file, report.Language, ListPosition.Of(report).Report, report.Published?.To);
        _commands.Run("INSERT OR REPLACE INTO texts (report, shown, mended) VALUES ($1, $2, $3)", number, report.Text, ready.Mended);
        _commands.Run("INSERT INTO report_words (rowid, title, text) VALUES ($1, $2, $3)", number, report.Title ?? string.Empty, ready.Mended ?? report.Text);
        Compare(number, ready.Copy);
        Save(number, ready);
    }

    private void Save(long number, ReadyReport ready)
    {
        Analyses.Save(number, ready);
        Claims.Save(number, ready.Analysis, ready.Propositions);
    }

    /// <summary>Removes a file that is about to be added again, read differently; with its last file a report goes too.</summary>
    private void Remove(long file)
    {
        var number = connection.Number("SELECT report FROM files WHERE number = $1", file)!.Value;
        var isFace = connection.Number("SELECT file FROM reports WHERE number = $1", number) == file;
        if (!isFace)
        {
            connection.Run("DELETE FROM files WHERE number = $1", file);
            return;
        }
        var others = connection.Rows(
            $"SELECT {ReportRows.Columns}, f.number, f.sha256 FROM files f JOIN reports r ON r.number = f.report WHERE f.report = $1 AND f.number <> $2",
            row => (Report: ReportRows.Read(row), Number: row.GetInt64(ReportRows.Count), Sha256: row.GetString(ReportRows.Count + 1)), number, file).ToList();
        if (others.Count == 0)
            RemoveReport(number, file);
        else
        {
            var next = others.MinBy(o => Precedence.Face.Of(o.Report, o.Sha256), Precedence.Order);
            ShowAs(number, next.Number, ReadyReport.Of(analyst.Analyze(next.Report, Kept), _resolver));
            connection.Run("DELETE FROM files WHERE number = $1", file);
        }
    }

    private void RemoveReport(long number, long file)
    {
        Unindex(number);
        Claims.Remove(number);
        Analyses.Remove(number);
        connection.Run("UPDATE reports SET file = NULL WHERE number = $1", number);
        connection.Run("DELETE FROM files WHERE number = $1", file);
        connection.Run("DELETE FROM texts WHERE report = $1", number);
        connection.Run("DELETE FROM reports WHERE number = $1", number);
    }

    private long InsertFile(long number, Report report, string sha256, DateTimeOffset readAt, string? text)
    {
        return _commands.Insert(
            """
            INSERT INTO files (path, sha256, read_at, report, title, byline, outlet, agency, url, published_from, published_to, published_text,
                published_note, updated_from, updated_to, updated_text, updated_note, text, dateline)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
            """,
            report.File, sha256, readAt, number, report.Title, report.Byline, report.Outlet, report.Agency, report.Url,
            report.Published?.From, report.Published?.To, report.Published?.Text, report.Published?.Note,
            report.Updated?.From, report.Updated?.To, report.Updated?.Text, report.Updated?.Note, text, report.Dateline);
    }

    private long? FindFile(string path, string sha256) =>
        _commands.Number("SELECT number FROM files WHERE path = $1 AND sha256 = $2", path, sha256);

    /// <summary>Whether the store has a file as it was read now. The language is the face's there, and may have been judged by other punctuation.</summary>
    private bool IsAsBefore(long file, Report report)
    {
        var before = connection.Rows($"SELECT {ReportRows.Columns} FROM files f JOIN reports r ON r.number = f.report WHERE f.number = $1", ReportRows.Read, file).Single();
        return before with { Language = report.Language } == report;
    }

    private (Report Report, string Sha256) ReadFace(long number) =>
        connection.Rows($"SELECT {ReportRows.Columns}, f.sha256 FROM reports r JOIN files f ON f.number = r.file WHERE r.number = $1",
            row => (ReportRows.Read(row), row.GetString(ReportRows.Count)), number).Single();

    private void Unindex(long number)
    {
        connection.Run("INSERT INTO report_words (report_words, rowid, title, text) SELECT 'delete', number, title, text FROM report_texts WHERE number = $1", number);
        if (connection.Number("SELECT compared FROM reports WHERE number = $1", number) == CopyStage.Version)
            Copies.Remove(number);
    }

    private void Compare(long number, CopyText text)
    {
        Copies.Add(number, text);
        _commands.Run("UPDATE reports SET compared = $2 WHERE number = $1", number, CopyStage.Version);
    }
}
