using System.CommandLine;
using Hearsay.Exporting;
using Hearsay.Reading;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay read FILE…</c>: only the reading.</summary>
internal static class Read
{
    public static Command Create()
    {
        var command = new Command("read", "Show what is read from files, without analysing or keeping anything: title, byline, outlet, date, body.");
        var reading = new ReadingArguments(command, TimeProvider.System, plain: true);
        var json = new JsonOption(command);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, reading, json, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, ReadingArguments reading, JsonOption json, CancellationToken cancellation)
    {
        var tally = new Tally();
        await foreach (var outcome in ReportReader.ReadAsync(reading.Paths(parsed), reading.Options(parsed), cancellation))
        {
            tally.Add(outcome, json.IsSet(parsed));
            if (outcome is ReportRead { Report: var report })
                Print(report, json.IsSet(parsed), isFirst: tally.Read == 1);
        }
        return tally.ExitCode;
    }

    private static void Print(Report report, bool json, bool isFirst)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonAnswers.Of(report));
            return;
        }
        if (!isFirst)
            Terminal.Out.WriteLine();
        ReportPage.WriteHeader(report, [report.File]);
        Terminal.Out.Write(new Text(Printable.Block(report.Text) + "\n"));
    }
}
