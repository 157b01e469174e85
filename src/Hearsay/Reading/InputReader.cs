using System.IO.Compression;
using System.Security.Cryptography;
using ICSharpCode.SharpZipLib.GZip;

namespace Hearsay.Reading;

/// <summary>
/// Opens inputs and takes them apart into documents: files as they are, packed files unpacked, archives entry by entry, tables record by
/// record. What cannot be opened or unpacked becomes a <see cref="ReadFailure"/> in its place, and the rest goes on.
/// Not safe to share between threads; the documents it gives are.
/// </summary>
/// <param name="options">How records are mapped.</param>
/// <param name="isKnown">Whether an input of this path and hash has been read to its end before.</param>
internal sealed class InputReader(ReadingOptions options, Func<string, string, bool> isKnown)
{
    private long _bytesBehind;
    private FileStream? _open;
    private UnpackingBudget _budget = new(0);

    /// <summary>Every document in <paramref name="files"/>, in order, with an <see cref="InputEnd"/> after each file.</summary>
    public IEnumerable<ReadOutcome> Read(IEnumerable<FoundFile> files) =>
        files.SelectMany(ReadFile).Select(outcome => outcome with { BytesDone = BytesDone });

    /// <summary>How many bytes lie behind: whole files, and how far the open one has been read.</summary>
    private long BytesDone => _bytesBehind + (_open is { CanRead: true } stream ? stream.Position : 0);

    private IEnumerable<ReadOutcome> ReadFile(FoundFile file)
    {
        if (file.Problem is not null)
            return [new ReadFailure(file.Name, file.Problem)];
        if (file.Path == FolderWalk.StandardInput)
            return Guarded(file.Name, () => ReadPipe(file, Console.OpenStandardInput));
        return Guarded(file.Name, () => file.Length == 0 ? ReadPipe(file, () => OpenFile(file.Path)) : ReadFromDisk(file));
    }

    private IEnumerable<ReadOutcome> ReadFromDisk(FoundFile file)
    {
        var source = new Source(file.Name, file.Path, () => _open = OpenFile(file.Path), file.Length, Depth: 0);
        try
        {
            foreach (var outcome in ReadInput(source))
                yield return outcome;
        }
        finally
        {
            _open = null;
            _bytesBehind += file.Length;
        }
    }

    /// <summary>Reads what has no length beforehand: standard input, or a pipe that was named. (An empty file, too, and finds it empty.)</summary>
    private IEnumerable<ReadOutcome> ReadPipe(FoundFile file, Func<Stream> open)
    {
        using var spool = Spool.Of(open());
        foreach (var outcome in ReadInput(new Source(file.Name, file.Path, spool.Open, spool.Length, Depth: 0)))
            yield return outcome;
    }

    /// <summary>Every document in one input, and its end.</summary>
    internal IEnumerable<ReadOutcome> ReadInput(Source source)
    {
        var hash = Hash(source);
        if (isKnown(source.Path, hash))
        {
            yield return new InputEnd(source.Path, hash, source.Length, Known: true, Complete: true);
            yield break;
        }
        _budget = new UnpackingBudget(source.Length);
        var complete = true;
        foreach (var outcome in Guarded(source.Path, () => Take(source)))
        {
            complete &= outcome is not ReadFailure;
            yield return outcome;
        }
        yield return new InputEnd(source.Path, hash, source.Length, Known: false, complete);
    }

    /// <summary>Takes a source apart by its format.</summary>
    private IEnumerable<ReadOutcome> Take(Source source) => FormatOf(source) switch
    {
        InputFormat.Gzip => TakeGzip(source),
        InputFormat.Zip => TakeZip(source),
        InputFormat.Csv => CsvRecords.Read(source, options.Map),
        InputFormat.Json => JsonRecords.Read(source, options.Map),
        InputFormat.Feed => FeedRecords.Read(source),
        var format => [TakeDocument(source, format == InputFormat.Html)],
    };

    private static RawDocument TakeDocument(Source source, bool isHtml)
    {
        var bytes = ReadAll(source);
        if (TextDecoding.BinaryKind(bytes) is { } kind)
            throw new RefusedInputException($"is {kind}, not a text, page or table that can be read");
        return new RawDocument(source.Path, Hex(SHA256.HashData(bytes))) { Bytes = bytes, IsHtml = isHtml };
    }

    private IEnumerable<ReadOutcome> TakeGzip(Source source)
    {
        var name = source.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? source.Name[..^3] : source.Name;
        return Inner(source with
        {
            Name = name,
            Open = _budget.Metered(() => new GZipInputStream(source.Open())),
        });
    }

    private IEnumerable<ReadOutcome> TakeZip(Source source)
    {
        using var spool = source.Depth > 0 ? Spool.Of(source.Open()) : null;
        using var archive = new ZipArchive(spool?.Open() ?? source.Open(), ZipArchiveMode.Read);
        if (archive.Entries.Count > Limits.ArchiveEntries)
            throw new RefusedInputException(FormattableString.Invariant($"holds more than {Limits.ArchiveEntries} entries"));
        foreach (var entry in archive.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            foreach (var outcome in TakeEntry(source, entry))
                yield return outcome;
            if (_budget.IsSpent)
                yield break;
        }
    }

    private IEnumerable<ReadOutcome> TakeEntry(Source archive, ZipArchiveEntry entry)
    {
        if (entry.FullName.EndsWith('/') || entry.FullName.Split('/').Any(part => part == "__MACOSX") || InputFormats.IsBesidesReports(entry.Name))
            return [];
        var path = $"{archive.Path}!{entry.FullName}";
        if (entry.IsEncrypted)
            return [new ReadFailure(path, "is encrypted")];
        var inner = new Source(path, entry.Name, _budget.Metered(entry.Open, entry.Crc32), entry.Length, archive.Depth);
        return Guarded(path, () => Inner(inner));
    }

    private IEnumerable<ReadOutcome> Inner(Source source)
    {
        if (source.Depth >= Limits.ArchiveDepth)
            throw new RefusedInputException($"lies more than {Limits.ArchiveDepth} archives deep; not read");
        return Take(source with { Depth = source.Depth + 1 });
    }

    /// <summary>The format by name, corrected by the first bytes: an archive without its ending is still one, and an empty file is refused.</summary>
    private InputFormat FormatOf(Source source)
    {
        Span<byte> head = stackalloc byte[4];
        using var stream = source.Open();
        var count = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (count == 0)
            throw new RefusedInputException("is empty");
        if (head is [0x1F, 0x8B, ..])
            return InputFormat.Gzip;
        if (head is [(byte)'P', (byte)'K', 3, 4] && InputFormats.ByName(source.Name) is InputFormat.Zip or InputFormat.Document)
            return InputFormat.Zip;
        var format = InputFormats.ByName(source.Name);
        if (format == InputFormat.Document && !options.Plain && Path.GetExtension(source.Name).ToLowerInvariant() is "" or ".xml")
            return InputFormats.BySight(source, options.Map);
        return format == InputFormat.Gzip ? throw new RefusedInputException("is not a gzip file, whatever its name says") : format;
    }

    /// <summary>Opens and runs through outcomes; an error of the input ends them with a failure that names <paramref name="path"/>.</summary>
    private static IEnumerable<ReadOutcome> Guarded(string path, Func<IEnumerable<ReadOutcome>> open)
    {
        using var each = Lazily(open).GetEnumerator();
        while (true)
        {
            ReadFailure? failure = null;
            try
            {
                if (!each.MoveNext())
                    yield break;
            }
            catch (Exception e) when (InputErrors.IsInputError(e))
            {
                failure = new ReadFailure(path, InputErrors.Describe(e));
            }
            yield return failure ?? each.Current;
            if (failure is not null)
                yield break;
        }
    }

    private static IEnumerable<ReadOutcome> Lazily(Func<IEnumerable<ReadOutcome>> open)
    {
        foreach (var outcome in open())
            yield return outcome;
    }

    private static byte[] ReadAll(Source source)
    {
        using var stream = source.Open();
        var buffer = new MemoryStream();
        var block = new byte[64 * 1024];
        int count;
        while ((count = stream.Read(block)) > 0)
        {
            buffer.Write(block, 0, count);
            if (buffer.Length > Limits.ReportBytes)
                throw new RefusedInputException(FormattableString.Invariant(
                    $"is longer than {Limits.ReportBytes / 1024 / 1024} MiB, too long for one report (many reports belong in one CSV or JSON Lines file)"));
        }
        return buffer.ToArray();
    }

    private static string Hash(Source source)
    {
        using var stream = source.Open();
        return Hex(SHA256.HashData(stream));
    }

    internal static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);

    private static FileStream OpenFile(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, FileOptions.SequentialScan);
}
