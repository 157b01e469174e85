using Hearsay.Claims.Roots;
using Hearsay.Reading;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>
/// One run of <see cref="Archive.AddAsync"/>: inputs are read and analysed on several threads and written on one, in order. Used once.
/// </summary>
internal sealed class ArchiveAdding(
    SqliteConnection connection, string storePath, StoreNames names, ReadingOptions options, Analyst analyst, TimeProvider clock, IProgress<AddProgress>? progress)
{
    /// <summary>
    /// A batch is written after this many reports, or when their texts come to this many characters: at most a second or two's work. It is
    /// gathered first, so that the store is closed to other programs only for the moment of writing.
    /// </summary>
    private const int BatchReports = 100, BatchCharacters = 4_000_000;

    private readonly RootResolver _resolver = RootResolver.Load(RootAliases.Beside(storePath));
    private readonly List<ReadFailure> _failures = [];
    private readonly List<Pending> _batch = [];
    private AddProgress _counts = new();
    private int _batchCharacters;
    private int _inputRecords;

    public async Task<AddProgress> RunAsync(IEnumerable<string> paths, CancellationToken cancellation)
    {
        RootWriter.ForgetOthers(connection, _resolver);
        await ReanalyseStaleAsync(cancellation);
        CompareStale(cancellation);
        var files = FolderWalk.Find(paths).Select(names.Of).DistinctBy(f => f.Path, StringComparer.Ordinal).ToList();
        ForgetOtherReadings(files);
        _counts = _counts with { BytesTotal = files.Sum(f => f.Length), Failures = _failures.AsReadOnly() };
        await foreach (var (outcome, ready) in ReadAsync(files, cancellation))
        {
            Take(outcome, ready);
            progress?.Report(_counts);
        }
        Write();
        KeptFacets.Keep(connection);
        return _counts;
    }

    /// <summary>Reads and analyses on several threads, and keeps the order of the inputs.</summary>
    private IAsyncEnumerable<(ReadOutcome, ReadyReport?)> ReadAsync(List<FoundFile> files, CancellationToken cancellation)
    {
        var known = KnownInputs();
        var outcomes = new InputReader(options, (path, hash) => known.Contains((path, hash))).Read(files);
        var reader = new DocumentReader(options);
        return OrderedParallel.Select(outcomes, Understand, options.Threads, cancellation);

        (ReadOutcome, ReadyReport?) Understand(ReadOutcome outcome)
        {
            var read = outcome is RawDocument document ? reader.Read(document) : outcome;
            return (read, read is ReportRead { Report: var report } ? ReadyReport.Of(analyst.Analyze(report, ArchiveWriter.Kept), _resolver) : null);
        }
    }

    private void Take(ReadOutcome outcome, ReadyReport? ready)
    {
        _counts = _counts with { BytesDone = outcome.BytesDone };
        switch (outcome)
        {
            case ReportRead read:
                _counts = _counts with { Read = _counts.Read + 1 };
                _inputRecords++;
                _batchCharacters += read.Report.Text.Length;
                _batch.Add(new Pending(writer => Count(writer.Add(ready!, read.Sha256, clock.GetUtcNow()), ready!.Analysis)));
                break;
            case ReadFailure failure:
                _failures.Add(failure);
                break;
            case InputEnd end:
                EndInput(end);
                break;
        }
        if (_batch.Count >= BatchReports || _batchCharacters >= BatchCharacters)
            Write();
    }

    private void EndInput(InputEnd end)
    {
        var records = _inputRecords;
        if (end.Known)
            _counts = _counts with { KnownInputs = _counts.KnownInputs + 1 };
        else if (end.Complete && end.File != FolderWalk.StandardInput)
            _batch.Add(new Pending(writer => writer.Complete(end, options.Signature, records, clock.GetUtcNow())));
        _inputRecords = 0;
    }

    /// <summary>Writes what was gathered, all or nothing.</summary>
    private void Write()
    {
        if (_batch.Count == 0)
            return;
        using var writer = new ArchiveWriter(connection, analyst, _resolver);
        foreach (var pending in _batch)
            pending.Write(writer);
        writer.Commit();
        _batch.Clear();
        _batchCharacters = 0;
    }

    private void Count(ArchiveWriter.Added added, Analysis analysis) => _counts = added switch
    {
        ArchiveWriter.Added.NewReport => _counts with
        {
            NewReports = _counts.NewReports + 1,
            Unsupported = _counts.Unsupported + (analysis.LanguageSupported ? 0 : 1),
        },
        ArchiveWriter.Added.Copy => _counts with { Copies = _counts.Copies + 1 },
        _ => _counts with { Same = _counts.Same + 1 },
    };

    /// <summary>Reports that an older engine analysed are analysed again first, so that one store never holds the answers of two.</summary>
    private async Task ReanalyseStaleAsync(CancellationToken cancellation)
    {
        var stale = connection.Rows("SELECT number FROM reports WHERE engine <> $1 ORDER BY number", row => row.GetInt64(0), Analyst.Version).ToList();
        foreach (var batch in stale.Chunk(BatchReports))
        {
            var reports = batch.Select(number => (number, report: Face(number))).ToList();
            await foreach (var (number, analysis) in OrderedParallel.Select(reports, r => (r.number, analyst.Analyze(r.report, ArchiveWriter.Kept)), options.Threads, cancellation))
                _batch.Add(new Pending(writer => writer.Reanalyse(number, analysis)));
            Write();
            _counts = _counts with { Reanalysed = _counts.Reanalysed + batch.Length };
            progress?.Report(_counts);
        }
    }

    /// <summary>Reports that were not compared yet, as in a store of an older program, are compared first, a batch at a time.</summary>
    private void CompareStale(CancellationToken cancellation)
    {
        for (var compared = BatchReports; compared == BatchReports && !cancellation.IsCancellationRequested;)
        {
            using var writer = new ArchiveWriter(connection, analyst, _resolver);
            compared = writer.CompareStale(BatchReports);
            writer.Commit();
        }
    }

    /// <summary>
    /// A file that was read in another way before (another outlet given, other columns) is read again now, and would have to be once more
    /// for that other way: the store holds one reading of it.
    /// </summary>
    private void ForgetOtherReadings(List<FoundFile> files)
    {
        var others = connection.Rows("SELECT DISTINCT path FROM inputs WHERE reading <> $1", row => row.GetString(0), options.Signature).ToHashSet(StringComparer.Ordinal);
        _batch.AddRange(files.Where(f => others.Contains(f.Name)).Select(f => new Pending(writer => writer.Forget(f.Name, options.Signature))));
        Write();
    }

    private Report Face(long number) => connection.Rows(
        $"SELECT {ReportRows.Columns} FROM reports r JOIN files f ON f.number = r.file WHERE r.number = $1", ReportRows.Read, number).Single();

    private HashSet<(string Path, string Hash)> KnownInputs() =>
        [.. connection.Rows("SELECT path, sha256 FROM inputs WHERE reading = $1", row => (row.GetString(0), row.GetString(1)), options.Signature)];

    /// <summary>Something to do when the batch is written.</summary>
    private readonly record struct Pending(Action<ArchiveWriter> Write);
}
