using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Hearsay;

/// <summary>Runs a pure function over a sequence on several threads and gives the results in the sequence's own order.</summary>
internal static class OrderedParallel
{
    /// <summary>How many items may wait for each thread: enough to keep it busy, few enough to bound memory.</summary>
    private const int WaitingPerThread = 8;

    /// <summary>
    /// The results of <paramref name="select"/>, in order. The source is read on one thread of its own; an exception from it or from
    /// <paramref name="select"/> comes out where its result would have, and stops the reading.
    /// </summary>
    public static async IAsyncEnumerable<TResult> Select<TSource, TResult>(
        IEnumerable<TSource> source, Func<TSource, TResult> select, int threads, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var free = new SemaphoreSlim(threads);
        var waiting = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(threads * WaitingPerThread) { SingleReader = true, SingleWriter = true });
        var feeding = Task.Run(() => Feed(source, select, free, waiting.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in waiting.Reader.ReadAllAsync(cancellation))
                yield return await result;
        }
        finally
        {
            await stop.CancelAsync();
            await Settle(feeding, waiting.Reader);
        }
    }

    private static async Task Feed<TSource, TResult>(
        IEnumerable<TSource> source, Func<TSource, TResult> select, SemaphoreSlim free, ChannelWriter<Task<TResult>> waiting, CancellationToken stop)
    {
        try
        {
            foreach (var item in source)
            {
                await free.WaitAsync(stop);
                await waiting.WriteAsync(Task.Run(() => Run(item, select, free), CancellationToken.None), stop);
            }
            waiting.Complete();
        }
        catch (Exception e)
        {
            waiting.Complete(e);
        }
    }

    private static TResult Run<TSource, TResult>(TSource item, Func<TSource, TResult> select, SemaphoreSlim free)
    {
        try
        {
            return select(item);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Waits for what is under way, so that nothing runs on after the caller has left.</summary>
    private static async Task Settle<TResult>(Task feeding, ChannelReader<Task<TResult>> waiting)
    {
        await feeding;
        while (waiting.TryRead(out var result))
            await result.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }
}
