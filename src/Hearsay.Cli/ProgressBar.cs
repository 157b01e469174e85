using System.Globalization;
using Hearsay.Storing;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>A bar with rate and time left while something is added, on standard error and only on a terminal.</summary>
internal static class ProgressBar
{
    /// <summary>Runs <paramref name="work"/> and shows how far it has come.</summary>
    public static async Task<AddProgress> RunAsync(Func<IProgress<AddProgress>?, Task<AddProgress>> work, TimeProvider clock)
    {
        if (Console.IsErrorRedirected || !Terminal.Error.Profile.Capabilities.Interactive)
            return await work(null);
        AddProgress? result = null;
        await Terminal.Error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context => result = await work(new Shown(context.AddTask("Reading"), clock)));
        return result!;
    }

    private sealed class Shown(ProgressTask task, TimeProvider clock) : IProgress<AddProgress>
    {
        private readonly long _start = clock.GetTimestamp();

        public void Report(AddProgress value)
        {
            task.MaxValue = Math.Max(1, value.BytesTotal);
            task.Value = Math.Min(value.BytesDone, task.MaxValue);
            task.IsIndeterminate = value.BytesTotal == 0;
            var seconds = clock.GetElapsedTime(_start).TotalSeconds;
            task.Description = string.Create(CultureInfo.InvariantCulture, $"{value.Read:N0} reports, {value.Read / Math.Max(seconds, 0.1):N0}/s");
        }
    }
}
