using System.Security.Cryptography;
using Hearsay.Reading;
using Hearsay.Storing;

namespace Hearsay.Web;

/// <summary>
/// Adds what is sent. What comes is kept beside the store, in the folder <c>hearsay-inbox</c>, under a name of its own content, so that the store
/// can say where each report was found and be made anew. One at a time: SQLite has one writer. Safe to share between threads.
/// </summary>
internal sealed class Adding(WebOptions options, TimeProvider clock) : IDisposable
{
    /// <summary>The folder beside the store.</summary>
    public const string Inbox = "hearsay-inbox";

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lazy<Analyst> _analyst = new(Analyst.LoadEnglish);

    /// <summary>Keeps a file and adds the reports in it.</summary>
    /// <param name="name">What the sender calls it; only its ending is used, to tell tables from texts.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="reading">How it is read.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<Added> AddAsync(string name, Stream content, ReadingOptions reading, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var path = await KeepAsync(name, content, cancellation);
            using var archive = Archive.Open(options.Store);
            var progress = await archive.AddAsync([path], reading, _analyst.Value, clock, cancellation: cancellation);
            return new Added(progress, archive.Report(path)?.Report.Id);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<string> KeepAsync(string name, Stream content, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(options.Store))!, Inbox)).FullName;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellation);
        if (bytes.Length == 0)
            throw new FormatException("there is nothing in what was sent");
        var path = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))[..16] + Ending(name));
        if (!File.Exists(path))
            await File.WriteAllBytesAsync(path, bytes.ToArray(), cancellation);
        return path;
    }

    /// <summary>The ending of a name, if it is a plain one; nothing else of a sent name touches the disk.</summary>
    private static string Ending(string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        return ending.Length is > 1 and < 8 && ending.Skip(1).All(char.IsAsciiLetterOrDigit) ? ending : ".txt";
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
