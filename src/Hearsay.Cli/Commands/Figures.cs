using System.CommandLine;
using Hearsay.Claims;
using Hearsay.Exporting;
using Hearsay.Storing;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay figures</c>: how many, according to whom, report by report.</summary>
internal static class Figures
{
    /// <summary>In a narrower window the table's columns come out a word wide.</summary>
    private const int NarrowestTable = 130;

    private const int OfLength = 24, ClaimantLength = 30, OutletLength = 20, TextLength = 100;

    public static Command Create()
    {
        var command = new Command("figures", "List how many of what, according to whom, by the day of the report.");
        var list = new ListOutput(command);
        var series = new Option<bool>("--series") { Description = "Line up the figures that are stated about the same thing, by day and claimant, as 'series' does" };
        command.Options.Add(series);
        command.SetAction(parsed => parsed.GetValue(series)
            ? list.Run(parsed, (archive, filter) => archive.Series(filter), JsonAnswers.Of, Series.Print)
            : list.Run(parsed, (archive, filter) => archive.Figures(filter), JsonAnswers.Of, Terminal.Out.Profile.Width < NarrowestTable ? PrintList : PrintTable));
        return command;
    }

    /// <summary>Two lines a figure, where a table would have columns of a word.</summary>
    private static int PrintList(IEnumerable<StoredFigure> figures, int? limit)
    {
        var shown = new Listing(limit);
        foreach (var (report, figure) in shown.Take(figures))
        {
            var claimant = Printable.Shortened(FigureCells.Claimant(figure), ClaimantLength);
            Terminal.Out.Write(new Markup($"{Terminal.Markup(Printable.Line(FigureWords.Of(figure)), "bold")}\n"));
            Terminal.WriteIndented($"{claimant} · “{Printable.Shortened(figure.Text, TextLength)}” · {AsOf(figure)}{ReportPage.Origin(report)} · {report.Id}", 2);
        }
        return shown.Close("figure");
    }

    private static string AsOf(Figure figure) => figure.AsOf switch
    {
        null => string.Empty,
        { From: not null, To: not null } => $"as of {FigureCells.AsOf(figure)} · ",
        _ => $"{FigureCells.AsOf(figure)} · ",
    };

    private static int PrintTable(IEnumerable<StoredFigure> figures, int? limit)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        table.AddColumn(new TableColumn("How many").RightAligned().NoWrap());
        table.AddColumn("Of what");
        table.AddColumn("Measure");
        table.AddColumn("Whose");
        table.AddColumn("According to");
        table.AddColumn("As of");
        table.AddColumn("Outlet");
        table.AddColumn(new TableColumn("Date").NoWrap());
        table.AddColumn(new TableColumn("Report").NoWrap());
        var shown = new Listing(limit);
        foreach (var figure in shown.Take(figures))
            table.AddRow(Cells(figure));
        if (shown.Count > 0)
            Terminal.Out.Write(table);
        return shown.Close("figure");
    }

    private static Text[] Cells(StoredFigure stored)
    {
        var (report, figure) = stored;
        return
        [
            new(FigureCells.Bounds(figure)),
            new(Printable.Line(figure.Unit)),
            new(FigureCells.Measure(figure)),
            new(Printable.Shortened(figure.Of ?? string.Empty, OfLength)),
            new(Printable.Shortened(FigureCells.Claimant(figure), ClaimantLength)),
            new(FigureCells.AsOf(figure)),
            new(Printable.Shortened(report.Outlet ?? "unknown", OutletLength)),
            new(Printable.Date(report.Published)),
            new(report.Id),
        ];
    }
}
