using Hearsay.Reading;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>
/// One run of <see cref="Archive.AddAsync"/>: inputs are read and analysed on several threads and written on one, in order. Used once.
/// </summary>
internal sealed class ArchiveAdding(
    SqliteConnection connection, string folder, ReadingOptions options, Analyst analyst, TimeProvider clock, IProgress<AddProgress>? progress)
{
    private readonly List<ReadFailure> _failures = [];
    private AddProgress _counts = new();
    private int _inputRecords;

    public async Task<AddProgress> RunAsync(IEnumerable<string> paths, CancellationToken cancellation)
    {
        using var writer = new ArchiveWriter(connection, analyst);
        await ReanalyseStaleAsync(writer, cancellation);
        writer.CompareStale();
        var files = FolderWalk.Find(paths).Select(Named).DistinctBy(f => f.Path, StringComparer.Ordinal).ToList();
        _counts = _counts with { BytesTotal = files.Sum(f => f.Length) };
        await foreach (var (outcome, analysis) in ReadAsync(files, cancellation))
        {
            Take(writer, outcome, analysis);
            progress?.Report(_counts);
        }
        writer.Commit();
        return _counts;
    }

    /// <summary>Reads on one set of threads while analysing on another; both keep the order of the inputs.</summary>
    private IAsyncEnumerable<(ReadOutcome, Analysis?)> ReadAsync(List<FoundFile> files, CancellationToken cancellation)
    {
        var known = KnownInputs();
        var outcomes = new InputReader(options, (path, hash) => known.Contains((path, hash))).Read(files);
        var reader = new DocumentReader(options);
        return OrderedParallel.Select(outcomes, Understand, options.Threads, cancellation);

        (ReadOutcome, Analysis?) Understand(ReadOutcome outcome)
        {
            var read = outcome is RawDocument document ? reader.Read(document) : outcome;
            return (read, read is ReportRead { Report: var report } ? analyst.Analyze(report) : null);
        }
    }

    private void Take(ArchiveWriter writer, ReadOutcome outcome, Analysis? analysis)
    {
        _counts = _counts with { BytesDone = outcome.BytesDone };
        switch (outcome)
        {
            case ReportRead read:
                _inputRecords++;
                Count(writer.Add(analysis!, read.Sha256, clock.GetUtcNow()), analysis!);
                break;
            case ReadFailure failure:
                _failures.Add(failure);
                _counts = _counts with { Failures = [.. _failures] };
                break;
            case InputEnd end:
                EndInput(writer, end);
                break;
        }
    }

    private void EndInput(ArchiveWriter writer, InputEnd end)
    {
        if (end.Known)
            _counts = _counts with { KnownInputs = _counts.KnownInputs + 1 };
        else if (end.Complete && end.File != FolderWalk.StandardInput)
            writer.Complete(end, options.Signature, _inputRecords, clock.GetUtcNow());
        _inputRecords = 0;
    }

    private void Count(ArchiveWriter.Added added, Analysis analysis) => _counts = added switch
    {
        ArchiveWriter.Added.NewReport => _counts with
        {
            Read = _counts.Read + 1,
            NewReports = _counts.NewReports + 1,
            Unsupported = _counts.Unsupported + (analysis.LanguageSupported ? 0 : 1),
        },
        ArchiveWriter.Added.Copy => _counts with { Read = _counts.Read + 1, Copies = _counts.Copies + 1 },
        _ => _counts with { Read = _counts.Read + 1, Same = _counts.Same + 1 },
    };

    /// <summary>Reports that an older engine analysed are analysed again first, so that one store never holds the answers of two.</summary>
    private async Task ReanalyseStaleAsync(ArchiveWriter writer, CancellationToken cancellation)
    {
        var stale = connection.Rows("SELECT number FROM reports WHERE engine <> $1 ORDER BY number", row => row.GetInt64(0), Analyst.Version).ToList();
        foreach (var batch in stale.Chunk(256))
        {
            var reports = batch.Select(number => (number, report: Face(number))).ToList();
            await foreach (var (number, analysis) in OrderedParallel.Select(reports, r => (r.number, analyst.Analyze(r.report)), options.Threads, cancellation))
            {
                writer.Reanalyse(number, analysis);
                _counts = _counts with { Reanalysed = _counts.Reanalysed + 1 };
                progress?.Report(_counts);
            }
        }
        writer.Commit();
    }

    private Report Face(long number) => connection.Rows(
        $"SELECT {ReportRows.Columns} FROM reports r JOIN files f ON f.number = r.file WHERE r.number = $1", ReportRows.Read, number).Single();

    private HashSet<(string Path, string Hash)> KnownInputs() =>
        [.. connection.Rows("SELECT path, sha256 FROM inputs WHERE reading = $1", row => (row.GetString(0), row.GetString(1)), options.Signature)];

    /// <summary>
    /// A file has one name in a store, from whichever folder it is added: relative to the store's folder if it lies below that, so that both
    /// can be moved together, otherwise its full path.
    /// </summary>
    private FoundFile Named(FoundFile file)
    {
        if (file.Path == FolderWalk.StandardInput)
            return file;
        var full = Path.GetFullPath(file.Path);
        var relative = Path.GetRelativePath(folder, full);
        var isBelow = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        return file with { Path = full, Name = isBelow ? relative.Replace(Path.DirectorySeparatorChar, '/') : full };
    }
}
