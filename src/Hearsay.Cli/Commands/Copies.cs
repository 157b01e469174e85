using System.CommandLine;
using Hearsay.Copies;
using Hearsay.Exporting;
using Hearsay.Storing;

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
        var list = new ListOutput(command, hasOrder: true);
        command.SetAction(parsed => list.Run(
            parsed, (archive, filter) => parsed.GetValue(id) is { } one ? FamilyOf(archive, one) : archive.Copies(filter), JsonAnswers.Of, Print));
        return command;
    }

    private static CopyFamily[] FamilyOf(Archive archive, string id)
    {
        if (archive.Report(id) is { } stored)
            return [archive.CopiesOf(stored)];
        Messages.NoReport(id);
        return [];
    }

    private static int Print(IEnumerable<CopyFamily> families, int? limit)
    {
        var shown = new Listing(limit);
        foreach (var family in shown.Take(families))
            CopyTree.Write(family, isFirst: shown.Count == 1);
        return shown.Close("copy family", "copy families");
    }
}
