using System.CommandLine;
using Hearsay.Exporting;
using Hearsay.Storing;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay statements</c>: who says what, report by report.</summary>
internal static class Statements
{
    public static Command Create()
    {
        var command = new Command("statements", "List who says what, according to whom, report by report.");
        var store = new StoreOption(command);
        var json = new JsonOption(command);
        var filter = new FilterOptions(command, json);
        command.SetAction(parsed => Run(parsed, store, filter, json));
        return command;
    }

    private static int Run(ParseResult parsed, StoreOption store, FilterOptions filter, JsonOption json)
    {
        using var archive = store.Open(parsed);
        var statements = archive.Statements(filter.Filter(parsed));
        return json.IsSet(parsed) ? Listing.PrintJson(statements, JsonAnswers.Of, filter.Limit(parsed)) : Print(statements, filter.Limit(parsed));
    }

    private static int Print(IEnumerable<StoredStatement> statements, int? limit)
    {
        var shown = new Listing(limit);
        string? report = null;
        foreach (var stored in shown.Take(statements))
        {
            if (stored.Report.Id != report)
                WriteHeading(stored.Report, isFirst: report is null);
            report = stored.Report.Id;
            StatementLines.Write(stored.Report, stored.Statement);
        }
        return shown.Close("statement");
    }

    private static void WriteHeading(Report report, bool isFirst)
    {
        if (!isFirst)
            Terminal.Out.WriteLine();
        Terminal.Out.Write(new Markup($"{Terminal.Markup(Printable.Line(ReportPage.Headline(report)), "bold")}\n"));
        Terminal.Out.Write(new Markup($"{Terminal.Markup($"{ReportPage.Origin(report)} · {report.Id}", "dim")}\n"));
    }
}
