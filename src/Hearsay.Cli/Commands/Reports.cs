using System.CommandLine;
using Hearsay.Exporting;
using Hearsay.Storing;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay reports</c>: what is in the store, a report a row.</summary>
internal static class Reports
{
    public static Command Create()
    {
        var command = new Command("reports", "List the reports in the store, by date: each body once, with every outlet and file it was found in.");
        var store = new StoreOption(command);
        var json = new JsonOption(command);
        var filter = new FilterOptions(command, json);
        command.SetAction(parsed => Run(parsed, store, filter, json));
        return command;
    }

    private static int Run(ParseResult parsed, StoreOption store, FilterOptions filter, JsonOption json)
    {
        using var archive = store.Open(parsed);
        var reports = archive.Reports(filter.Filter(parsed));
        return json.IsSet(parsed) ? Listing.PrintJson(reports, JsonAnswers.Of, filter.Limit(parsed)) : PrintTable(reports, filter.Limit(parsed));
    }

    private static int PrintTable(IEnumerable<StoredReport> reports, int? limit)
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

    private static Text[] Cells(StoredReport stored) =>
    [
        new Text(Printable.Date(stored.Report.Published)),
        new Text(stored.Outlets.Count == 0 ? "unknown" : Printable.Shortened(string.Join(", ", stored.Outlets), 40)),
        new Text(Printable.Shortened(ReportPage.Headline(stored.Report), 90)),
        new Text(Printable.Number(stored.Files.Count)),
        new Text(stored.LanguageSupported ? Printable.Number(stored.StatementCount) : $"({stored.Report.Language})"),
        new Text(stored.Report.Id),
    ];
}
