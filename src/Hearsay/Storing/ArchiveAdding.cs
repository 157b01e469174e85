using Hearsay.Reading;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>
/// One run of <see cref="Archive.AddAsync"/>: inputs are read and analysed on several threads and written on one, in order. Used once.
/// </summary>
internal sealed class ArchiveAdding(SqliteConnection connection, ReadingOptions options, Analyst analyst, TimeProvider clock, IProgress<AddProgress>? progress)
{
    private readonly List<ReadFailure> failures = [];
    private AddProgress counts = new();
    private int inputRecords;

    public async Task<AddProgress> RunAsync(IEnumerable<string> paths, CancellationToken cancellation)
    {
        using var writer = new ArchiveWriter(connection, analyst);
        await ReanalyseStaleAsync(writer, cancellation);
        var files = FolderWalk.Find(paths).Select(Canonical).DistinctBy(f => f.Path, StringComparer.Ordinal).ToList();
        counts = counts with { BytesTotal = files.Sum(f => f.Length) };
        await foreach (var (outcome, analysis) in ReadAsync(files, cancellation))
        {
            Take(writer, outcome, analysis);
            progress?.Report(counts);
        }
        writer.Commit();
        return counts;
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
        counts = counts with { BytesDone = outcome.BytesDone };
        switch (outcome)
        {
            case ReportRead read:
                inputRecords++;
                Count(writer.Add(analysis!, read.Sha256, clock.GetUtcNow()), analysis!);
                break;
            case ReadFailure failure:
                failures.Add(failure);
                counts = counts with { Failures = [.. failures] };
                break;
            case InputEnd end:
                EndInput(writer, end);
                break;
        }
    }

    private void EndInput(ArchiveWriter writer, InputEnd end)
    {
        if (end.Known)
            counts = counts with { KnownInputs = counts.KnownInputs + 1 };
        else if (end.Complete && end.File != FolderWalk.StandardInput)
            writer.Complete(end, options.Signature, inputRecords, clock.GetUtcNow());
        inputRecords = 0;
    }

    private void Count(ArchiveWriter.Added added, Analysis analysis) => counts = added switch
    {
        ArchiveWriter.Added.NewReport => counts with
        {
            Read = counts.Read + 1,
            NewReports = counts.NewReports + 1,
            Unsupported = counts.Unsupported + (analysis.LanguageSupported ? 0 : 1),
        },
        ArchiveWriter.Added.Copy => counts with { Read = counts.Read + 1, Copies = counts.Copies + 1 },
        _ => counts with { Read = counts.Read + 1, Same = counts.Same + 1 },
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
                counts = counts with { Reanalysed = counts.Reanalysed + 1 };
                progress?.Report(counts);
            }
        }
        writer.Commit();
    }

    private Report Face(long number) => connection.Rows(
        $"SELECT {ReportRows.Columns} FROM reports r JOIN files f ON f.number = r.file WHERE r.number = $1", ReportRows.Read, number).Single();

    private HashSet<(string Path, string Hash)> KnownInputs() =>
        [.. connection.Rows("SELECT path, sha256 FROM inputs WHERE reading = $1", row => (row.GetString(0), row.GetString(1)), options.Signature)];

    /// <summary>A file has one name in the store, from whichever folder it is added.</summary>
    private static FoundFile Canonical(FoundFile file) =>
        file.Path == FolderWalk.StandardInput || file.Problem is not null ? file : file with { Path = Path.GetFullPath(file.Path) };
}
