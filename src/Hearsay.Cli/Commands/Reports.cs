using System.CommandLine;
using Hearsay.Exporting;
using Hearsay.Storing;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay reports</c>: what is in the store, a copy family a row.</summary>
internal static class Reports
{
    public static Command Create()
    {
        var command = new Command("reports", "List the reports in the store, by date: each once, with every outlet and file that has it or a copy of it.");
        var store = new StoreOption(command);
        var json = new JsonOption(command);
        var filter = new FilterOptions(command, json);
        command.SetAction(parsed => Run(parsed, store, filter, json));
        return command;
    }

    private static int Run(ParseResult parsed, StoreOption store, FilterOptions filter, JsonOption json)
    {
        using var archive = store.Open(parsed);
        var reports = archive.Families(filter.Filter(parsed));
        return json.IsSet(parsed) ? Listing.PrintJson(reports, JsonAnswers.Of, filter.Limit(parsed)) : PrintTable(reports, filter.Limit(parsed));
    }

    private static int PrintTable(IEnumerable<StoredFamily> reports, int? limit)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        table.AddColumn(new TableColumn("Date").NoWrap());
        table.AddColumn("Outlets");
        table.AddColumn("Report");
        table.AddColumn(new TableColumn("Files").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Statements").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Id").NoWrap());
        var shown = new Listing(limit);
        foreach (var report in shown.Take(reports))
            table.AddRow(Cells(report));
        if (shown.Count > 0)
            Terminal.Out.Write(table);
        return shown.Close("report");
    }

    private static Text[] Cells(StoredFamily family) =>
    [
        new Text(Printable.Date(family.First.Report.Published)),
        new Text(family.Outlets.Count == 0 ? "unknown" : Printable.Shortened(string.Join(", ", family.Outlets), 40)),
        new Text(Printable.Shortened(ReportPage.Headline(family.First.Report), 90)),
        new Text(Printable.Number(family.Files.Count)),
        new Text(family.First.LanguageSupported ? Printable.Number(family.First.StatementCount) : $"({family.First.Report.Language})"),
        new Text(family.First.Report.Id),
    ];
}
