using System.CommandLine;
using Hearsay.Exporting;
using Hearsay.Reading;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay analyze [FILE|DIR|-]…</c>: reads, analyses, prints; needs no store.</summary>
internal static class Analyze
{
    public static Command Create()
    {
        var command = new Command("analyze", "Read and analyse files and show who says what in them; keeps nothing and needs no store.");
        var reading = new ReadingArguments(command, TimeProvider.System, plain: true);
        var json = new JsonOption(command);
        var parts = new PartsOptions(command);
        var ownVoice = new Option<bool>("--own-voice") { Description = "List what a report says in its own voice, too" };
        command.Options.Add(ownVoice);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, reading, json, parts.Parts(parsed), parsed.GetValue(ownVoice), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, ReadingArguments reading, JsonOption json, AnalysisParts parts, bool ownVoice, CancellationToken cancellation)
    {
        var analyst = Analyst.LoadEnglish();
        var shown = json.IsSet(parsed) ? parts : AnalysisParts.Statements;
        var tally = new Tally();
        await foreach (var outcome in ReportReader.ReadAsync(reading.Paths(parsed), reading.Options(parsed), cancellation))
        {
            tally.Add(outcome, json.IsSet(parsed));
            if (outcome is ReportRead { Report: var report })
                Print(analyst.Analyze(report, shown), json.IsSet(parsed), ownVoice, isFirst: tally.Read == 1);
        }
        return tally.ExitCode;
    }

    private static void Print(Analysis analysis, bool json, bool ownVoice, bool isFirst)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonAnswers.Of(analysis));
            return;
        }
        if (!isFirst)
            Terminal.Out.WriteLine();
        ReportPage.Write(analysis, [analysis.Report.File], ownVoice);
    }
}
