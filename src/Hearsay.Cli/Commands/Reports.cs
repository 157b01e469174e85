using System.CommandLine;
using Hearsay.Exporting;
using Hearsay.Storing;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay reports</c>: what is in the store, a report a row.</summary>
internal static class Reports
{
    /// <summary>In a narrower window the table's columns come out a word wide.</summary>
    private const int NarrowestTable = 110;

    private const int TitleLength = 90, OutletsLength = 28;

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
        return json.IsSet(parsed) ? Listing.PrintJson(reports, JsonAnswers.Of, filter.Limit(parsed))
            : Terminal.Out.Profile.Width < NarrowestTable ? PrintList(reports, filter.Limit(parsed)) : PrintTable(reports, filter.Limit(parsed));
    }

    /// <summary>Two lines a report, where a table would have columns of a word.</summary>
    private static int PrintList(IEnumerable<StoredReport> reports, int? limit)
    {
        var shown = new Listing(limit);
        foreach (var stored in shown.Take(reports))
        {
            Terminal.Out.Write(new Markup($"{Terminal.Markup(Printable.Shortened(ReportPage.Headline(stored.Report), TitleLength), "bold")}\n"));
            var statements = stored.LanguageSupported ? Printable.Count(stored.StatementCount, "statement") : $"({stored.Report.Language})";
            Terminal.WriteIndented($"{Printable.Date(stored.Report.Published)} · {Outlets(stored)} · {Printable.Count(stored.Files.Count, "file")} · {statements} · {stored.Report.Id}", 2);
        }
        return shown.Close("report");
    }

    private static string Outlets(StoredReport stored) =>
        stored.Outlets.Count switch
        {
            0 => "outlet unknown",
            1 => Printable.Shortened(stored.Outlets[0], OutletsLength),
            var count => $"{Printable.Shortened(stored.Outlets[0], OutletsLength)} +{Printable.Number(count - 1)}",
        };

    private static int PrintTable(IEnumerable<StoredReport> reports, int? limit)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        table.AddColumn(new TableColumn("Date").NoWrap());
        table.AddColumn(new TableColumn("Outlets").NoWrap());
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
        new Text(Outlets(stored)),
        new Text(Printable.Shortened(ReportPage.Headline(stored.Report), TitleLength)),
        new Text(Printable.Number(stored.Files.Count)),
        new Text(stored.LanguageSupported ? Printable.Number(stored.StatementCount) : $"({stored.Report.Language})"),
        new Text(stored.Report.Id),
    ];
}
