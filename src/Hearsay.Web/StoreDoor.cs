using System.Globalization;
using Hearsay.Storing;

namespace Hearsay.Web;

/// <summary>
/// Opens the store, for each request anew: an <see cref="Archive"/> is not safe to share between threads, and opening one takes less than a
/// millisecond. Safe to share itself.
/// </summary>
internal sealed class StoreDoor(WebOptions options) : IDisposable
{
    // While one connection is open, SQLite neither writes its log into the store nor removes it each time a reader leaves.
    private Archive? _keeper;

    /// <summary>Opens the store for one request, and asks nothing further when its sender is gone.</summary>
    public Archive Open(CancellationToken gone)
    {
        var archive = Archive.Open(options.Store, create: false);
        archive.StopOn(gone);
        return archive;
    }

    /// <summary>Opens the store once and keeps it open; makes it where there is none and reports may be added. One that is gone later is not made again.</summary>
    /// <exception cref="StoreException">There is no such store, or it cannot be opened.</exception>
    public void Check() => _keeper = Archive.Open(options.Store, create: options.Writable);

    /// <summary>
    /// Changes whenever something may have been written: from the sizes and times of the store's file and of its log. A log without anything
    /// in it comes and goes with readers and does not count.
    /// </summary>
    public string Stamp()
    {
        var store = new FileInfo(options.Store);
        var log = new FileInfo(options.Store + "-wal");
        var hasLog = log.Exists && log.Length > 0;
        return string.Create(CultureInfo.InvariantCulture,
            $"{(store.Exists ? store.LastWriteTimeUtc.Ticks : 0):x}{(store.Exists ? store.Length : 0):x}{(hasLog ? log.LastWriteTimeUtc.Ticks : 0):x}{(hasLog ? log.Length : 0):x}");
    }

    /// <inheritdoc/>
    public void Dispose() => _keeper?.Dispose();
}
