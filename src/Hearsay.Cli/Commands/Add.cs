using System.CommandLine;
using Hearsay.Exporting;
using Hearsay.Storing;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay add PATH…</c>: reads, analyses and keeps.</summary>
internal static class Add
{
    public static Command Create()
    {
        var command = new Command("add", "Read reports, analyse them, and keep them in the store. Adding the same again changes nothing.");
        var reading = new ReadingArguments(command, TimeProvider.System);
        var store = new StoreOption(command);
        var json = new JsonOption(command);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, reading, store, json, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed, ReadingArguments reading, StoreOption store, JsonOption json, CancellationToken cancellation)
    {
        var (paths, options) = (reading.Paths(parsed), reading.Options(parsed));
        using var archive = store.OpenOrCreate(parsed);
        var analyst = Analyst.LoadEnglish();
        var progress = await ProgressBar.RunAsync(
            bar => archive.AddAsync(paths, options, analyst, TimeProvider.System, bar, cancellation), TimeProvider.System);
        foreach (var failure in progress.Failures)
            Messages.Failure(failure, json.IsSet(parsed));
        if (json.IsSet(parsed))
            Console.Out.WriteLine(JsonAnswers.Of(progress));
        else
            Summarize(progress);
        return progress.Failures.Count > 0 || progress.Read + progress.KnownInputs == 0 ? ExitCodes.Incomplete : ExitCodes.Done;
    }

    private static void Summarize(AddProgress progress)
    {
        if (progress.Read + progress.KnownInputs + progress.Failures.Count == 0)
            Console.Out.WriteLine("Nothing to read there.");
        else if (progress.Read > 0)
            Console.Out.WriteLine($"Read {Printable.Count(progress.Read, "report")}: {string.Join(", ", Parts(progress))}.");
        if (progress.KnownInputs > 0)
            Console.Out.WriteLine($"{Printable.Count(progress.KnownInputs, "input")} already in the store, unchanged since; not read again.");
        if (progress.Reanalysed > 0)
            Console.Out.WriteLine($"{Printable.Count(progress.Reanalysed, "report")} analysed anew: this Hearsay reads them differently than the one before.");
        if (progress.Failures.Count > 0)
            Console.Error.WriteLine($"{Printable.Count(progress.Failures.Count, "file")} could not be read; the reasons are above.");
    }

    private static IEnumerable<string> Parts(AddProgress progress)
    {
        yield return $"{Printable.Number(progress.NewReports)} new";
        if (progress.Copies > 0)
            yield return progress.Copies == 1 ? "1 a verbatim copy of another" : $"{Printable.Number(progress.Copies)} verbatim copies of others";
        if (progress.Same > 0)
            yield return $"{Printable.Number(progress.Same)} here already";
        if (progress.Unsupported > 0)
            yield return $"{Printable.Number(progress.Unsupported)} in a language that cannot be analysed yet (kept and listed)";
    }
}
