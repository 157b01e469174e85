using System.CommandLine;
using Hearsay.Claims;
using Hearsay.Exporting;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay series</c>: what different claimants state about the same thing, and how it changed.</summary>
internal static class Series
{
    private const int FigureLength = 24;

    public static Command Create()
    {
        var command = new Command("series", "Line up the figures that are stated about the same thing, by day and claimant: what was revised, and where claimants state different figures.");
        var output = new ListOutput(command, hasTable: true);
        command.SetAction(parsed => output.RunAsync(
            parsed, (archive, filter) => archive.Series(filter), JsonAnswers.Of, (stream, rows) => ClaimTables.WriteAsync(stream, rows), Print));
        return command;
    }

    /// <summary>Prints series, each with a small chart; gives the exit code.</summary>
    public static int Print(IEnumerable<FigureSeries> series, int? limit)
    {
        var shown = new Listing(limit);
        foreach (var one in shown.Take(series))
            Write(one);
        return shown.Close("series", "series");
    }

    private static void Write(FigureSeries series)
    {
        var heading = string.Join(" · ", new[] { Printable.Line(FigureWords.Counted(series.Unit, series.Measure)), ClaimWords.Where(series.Where), ClaimWords.When(series.When) }.Where(part => part.Length > 0));
        Terminal.Out.Write(new Markup($"{Terminal.Markup(heading, "bold")}\n"));
        Terminal.Out.Write(new Markup($"{Terminal.Markup($"{Printable.Count(series.Outlets.Count, "outlet")} · {ClaimWords.Families(series.Families.Count)} · {Printable.Count(series.Roots.Count, "root")} · {series.Id}", "dim")}\n"));
        var table = new Table { Border = TableBorder.None, ShowHeaders = false, Expand = false };
        foreach (var _ in Enumerable.Range(0, 3))
            table.AddColumn(new TableColumn(string.Empty).NoWrap());
        table.AddColumn(string.Empty);
        var bars = FigureBars.Of([.. series.Entries.Select(entry => entry.Figure)]);
        for (var i = 0; i < series.Entries.Count; i++)
            table.AddRow(Cells(series, i, bars[i]));
        Terminal.Out.Write(table);
        Terminal.Out.WriteLine();
    }

    private static Text[] Cells(FigureSeries series, int at, string bar)
    {
        var entry = series.Entries[at];
        var words = $"{Printable.Line(entry.Claimant.Name)} states {Printable.Shortened(entry.Figure.Text, FigureLength)}";
        return
        [
            new($"{at + 1}."),
            new(ClaimWords.When(entry.StatedOn)),
            new(bar),
            new(string.Join(" · ", [words, .. ClaimWords.Relations(entry.Relations), entry.Members[0].Report.Id])),
        ];
    }
}
