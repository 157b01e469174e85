using System.CommandLine;
using Hearsay.Copies;
using Hearsay.Exporting;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay copies [ID]</c>: which files are one report, from whom each has it, and what was changed on the way.</summary>
internal static class Copies
{
    public static Command Create()
    {
        var command = new Command("copies", "Show which files are one report: a tree of copies, with what was changed from one to the next.");
        var id = new Argument<string?>("id")
        {
            Description = "A report's identifier, the beginning of it, or the path of one of its files; every family if left out",
            Arity = ArgumentArity.ZeroOrOne,
        };
        command.Arguments.Add(id);
        var store = new StoreOption(command);
        var json = new JsonOption(command);
        var filter = new FilterOptions(command, json);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(id), store, filter, json));
        return command;
    }

    private static int Run(ParseResult parsed, string? id, StoreOption store, FilterOptions filter, JsonOption json)
    {
        using var archive = store.Open(parsed);
        if (id is null)
            return Print(parsed, archive.Copies(filter.Filter(parsed)), filter, json);
        if (archive.Report(id) is { } stored)
            return Print(parsed, [archive.CopiesOf(stored)], filter, json);
        Messages.Error($"{id}: the store has no report of this name, or more than one that begins so; 'hearsay reports' lists them");
        return ExitCodes.Incomplete;
    }

    private static int Print(ParseResult parsed, IEnumerable<CopyFamily> families, FilterOptions filter, JsonOption json)
    {
        if (json.IsSet(parsed))
            return Listing.PrintJson(families, JsonAnswers.Of, filter.Limit(parsed));
        var shown = new Listing(filter.Limit(parsed));
        foreach (var family in shown.Take(families))
            CopyTree.Write(family, isFirst: shown.Count == 1);
        return shown.Close("copy family", "copy families");
    }
}
