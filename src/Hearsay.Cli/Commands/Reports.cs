using System.CommandLine;
using Hearsay.Exporting;
using Hearsay.Storing;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay reports</c>: what is in the store, a copy family a row.</summary>
internal static class Reports
{
    /// <summary>In a narrower window the table's columns come out a word wide.</summary>
    private const int NarrowestTable = 110;

    private const int TitleLength = 90, OutletsLength = 28;

    public static Command Create()
    {
        var command = new Command("reports", "List the reports in the store, by date: each once, with every outlet and file that has it or a copy of it.");
        var list = new ListOutput(command, hasOrder: true);
        command.SetAction(parsed => list.Run(
            parsed, (archive, filter) => archive.Families(filter), JsonAnswers.Of, Terminal.Out.Profile.Width < NarrowestTable ? PrintList : PrintTable));
        return command;
    }

    /// <summary>Two lines a report, where a table would have columns of a word.</summary>
    private static int PrintList(IEnumerable<StoredFamily> families, int? limit)
    {
        var shown = new Listing(limit);
        foreach (var family in shown.Take(families))
        {
            Terminal.Out.Write(new Markup($"{Terminal.Markup(Printable.Shortened(ReportPage.Headline(family.First.Report), TitleLength), "bold")}\n"));
            var statements = family.First.LanguageSupported ? Printable.Count(family.First.StatementCount, "statement") : $"({family.First.Report.Language})";
            Terminal.WriteIndented($"{Printable.Date(family.First.Report.Published)} · {Outlets(family)} · {Printable.Count(family.Files.Count, "file")} · {statements} · {family.First.Report.Id}", 2);
        }
        return shown.Close("report");
    }

    private static string Outlets(StoredFamily family) =>
        family.Outlets.Count switch
        {
            0 => "outlet unknown",
            1 => Printable.Shortened(family.Outlets[0], OutletsLength),
            var count => $"{Printable.Shortened(family.Outlets[0], OutletsLength)} +{Printable.Number(count - 1)}",
        };

    private static int PrintTable(IEnumerable<StoredFamily> families, int? limit)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        table.AddColumn(new TableColumn("Date").NoWrap());
        table.AddColumn(new TableColumn("Outlets").NoWrap());
        table.AddColumn("Report");
        table.AddColumn(new TableColumn("Files").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Statements").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Id").NoWrap());
        var shown = new Listing(limit);
        foreach (var family in shown.Take(families))
            table.AddRow(Cells(family));
        if (shown.Count > 0)
            Terminal.Out.Write(table);
        return shown.Close("report");
    }

    private static Text[] Cells(StoredFamily family) =>
    [
        new Text(Printable.Date(family.First.Report.Published)),
        new Text(Outlets(family)),
        new Text(Printable.Shortened(ReportPage.Headline(family.First.Report), TitleLength)),
        new Text(Printable.Number(family.Files.Count)),
        new Text(family.First.LanguageSupported ? Printable.Number(family.First.StatementCount) : $"({family.First.Report.Language})"),
        new Text(family.First.Report.Id),
    ];
}
