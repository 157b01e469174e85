using System.Globalization;
using System.Security.Cryptography;
using Hearsay.Reading;
using Hearsay.Storing;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web;

/// <summary>
/// Adds what is sent. What comes is kept beside the store, in the folder <c>hearsay-inbox</c>, under a name of its own content, so that the store
/// can say where each report was found and be made anew; what holds no report is not kept. One at a time: SQLite has one writer. Safe to share
/// between threads.
/// </summary>
internal sealed class Adding(WebOptions options, TimeProvider clock) : IDisposable
{
    /// <summary>The folder beside the store.</summary>
    public const string Inbox = "hearsay-inbox";

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lazy<Analyst> _analyst = new(Analyst.LoadEnglish);
    private long _received;

    /// <summary>Keeps a file and adds the reports in it.</summary>
    /// <param name="name">What the sender calls it; only its ending is used, to tell tables from texts.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="outlet">Who published it, over what it says.</param>
    /// <param name="published">When it was published, over what it says.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="FormatException">There is nothing in it, or <paramref name="published"/> is no date.</exception>
    /// <exception cref="StoreException">The store or the folder beside it cannot be written.</exception>
    public async Task<Added> AddAsync(string name, Stream content, string? outlet, string? published, CancellationToken cancellation)
    {
        // As on the command line: reports may be dated tomorrow where they were written, never later.
        var reading = new ReadingOptions { Outlet = outlet, Published = published, Latest = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(1) };
        var received = ReceivedPath();
        try
        {
            var hash = await ReceiveAsync(content, received, cancellation);
            // Others have their turn while a slow sender sends.
            await _turn.WaitAsync(cancellation);
            try
            {
                return await AddAsync(received, Path.Combine(Folder, hash + Ending(name)), reading, cancellation);
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (Exception e) when (e is IOException and not BadHttpRequestException or UnauthorizedAccessException)
        {
            throw new StoreException($"{Inbox}: what was sent cannot be kept beside the store: {e.Message}", e);
        }
        finally
        {
            File.Delete(received);
        }
    }

    private string Folder => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(options.Store))!, Inbox);

    private string ReceivedPath() => Path.Combine(
        Directory.CreateDirectory(Folder).FullName, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{Interlocked.Increment(ref _received)}.part"));

    /// <summary>Writes what is sent to a file; gives the beginning of its hash.</summary>
    private static async Task<string> ReceiveAsync(Stream content, string path, CancellationToken cancellation)
    {
        await using var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        await content.CopyToAsync(file, cancellation);
        if (file.Length == 0)
            throw new FormatException("there is nothing in what was sent");
        file.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation))[..16];
    }

    private async Task<Added> AddAsync(string received, string path, ReadingOptions reading, CancellationToken cancellation)
    {
        using var archive = Archive.Open(options.Store, create: false, new StoreSettings { Patience = options.Patience });
        if (!File.Exists(path))
            File.Move(received, path);
        try
        {
            var progress = await archive.AddAsync([path], reading, _analyst.Value, clock, cancellation: cancellation);
            return new Added(progress, archive.Report(path)?.Report.Id);
        }
        finally
        {
            if (!archive.Holds(path))
                File.Delete(path);
        }
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
