using System.CommandLine;
using Hearsay.Exporting;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay show ID</c>: one report with its statements marked.</summary>
internal static class Show
{
    public static Command Create()
    {
        var command = new Command("show", "Show one report with its statements marked in the text.");
        var id = new Argument<string>("id") { Description = "The report's identifier, the beginning of it, or the path of one of its files" };
        command.Arguments.Add(id);
        var store = new StoreOption(command);
        var json = new JsonOption(command);
        var ownVoice = new Option<bool>("--own-voice") { Description = "List what the report says in its own voice, too" };
        command.Options.Add(ownVoice);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(id)!, store, json, parsed.GetValue(ownVoice)));
        return command;
    }

    private static int Run(ParseResult parsed, string id, StoreOption store, JsonOption json, bool ownVoice)
    {
        using var archive = store.Open(parsed);
        if (id.Length == 0 || archive.Report(id) is not { } stored)
        {
            Messages.NoReport(id);
            return ExitCodes.Incomplete;
        }
        var analysis = archive.Analysis(stored);
        if (json.IsSet(parsed))
            Console.Out.WriteLine(JsonAnswers.Of(analysis, stored));
        else
            ReportPage.Write(analysis, [.. stored.Files.Select(ReportPage.FileLine)], ownVoice);
        return ExitCodes.Done;
    }
}
