using System.Runtime.CompilerServices;

namespace Hearsay.Reading;

/// <summary>Reads files, folders, archives, tables and standard input into reports.</summary>
public static class ReportReader
{
    /// <summary>
    /// Changes whenever the same bytes may be read into another report than before; a store reads again what an older version read.
    /// </summary>
    public static int Version => 2;

    /// <summary>
    /// Reads everything under <paramref name="paths"/>, in an order that depends on the paths alone. A path is a file, a folder (read with
    /// all below it) or <c>-</c> for standard input. What cannot be read comes as a <see cref="ReadFailure"/> and the rest goes on.
    /// </summary>
    /// <param name="paths">What to read.</param>
    /// <param name="options">How; the defaults if <c>null</c>.</param>
    /// <param name="cancellation">Ends the reading after the documents under way.</param>
    public static IAsyncEnumerable<ReadOutcome> ReadAsync(IEnumerable<string> paths, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        options ??= new ReadingOptions();
        return ReadAsync(FolderWalk.Find(paths), options, (_, _) => false, cancellation);
    }

    /// <summary>As the public one, over files already found, passing over what <paramref name="isKnown"/> by path and hash.</summary>
    internal static async IAsyncEnumerable<ReadOutcome> ReadAsync(
        IEnumerable<FoundFile> files, ReadingOptions options, Func<string, string, bool> isKnown, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var documents = new InputReader(options, isKnown).Read(files);
        var reader = new DocumentReader(options);
        await foreach (var outcome in OrderedParallel.Select(documents, Understand, options.Threads, cancellation))
            yield return outcome;

        ReadOutcome Understand(ReadOutcome outcome) => outcome is RawDocument document ? reader.Read(document) : outcome;
    }
}
