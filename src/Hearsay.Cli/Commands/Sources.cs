using System.CommandLine;
using System.Globalization;
using Hearsay.Exporting;
using Hearsay.Storing;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay sources</c>: who is quoted, how often, by whom.</summary>
internal static class Sources
{
    /// <summary>In a narrower window the table's columns come out a word wide.</summary>
    private const int NarrowestTable = 140;

    private const int NameLength = 40, PartyLength = 20, OutletsLength = 22;

    public static Command Create()
    {
        var command = new Command("sources", "List who is quoted, how often, by which outlets, and for how many claims nobody else vouches. 'statements --by NAME' shows what each said.");
        var list = new ListOutput(command, hasTable: true);
        command.SetAction(parsed => list.RunAsync(
            parsed, (archive, filter) => archive.Sources(filter), JsonAnswers.Of, (stream, rows) => ClaimTables.WriteAsync(stream, rows), Print));
        return command;
    }

    private static int Print(IEnumerable<StoredSource> sources, int? limit)
    {
        var shown = new Listing(limit);
        var rows = shown.Take(sources);
        if (Terminal.Out.Profile.Width < NarrowestTable)
            PrintList(rows);
        else
            PrintTable(rows);
        return shown.Close("source");
    }

    private static void PrintList(IEnumerable<StoredSource> sources)
    {
        foreach (var source in sources)
        {
            Terminal.Out.Write(new Markup($"{Terminal.Markup(Name(source), "bold")}\n"));
            var party = source.Identity.Party is { } side ? $" · {side}" : string.Empty;
            Terminal.WriteIndented($"{Kind(source)}{party} · {Printable.Count(source.Statements, "statement")} · {Printable.Count(source.Reports, "report")} · {Outlets(source)} · {OnlyRoot(source)} · {Days(source)}", 2);
        }
    }

    private static void PrintTable(IEnumerable<StoredSource> sources)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        table.AddColumn(new TableColumn("Source").NoWrap());
        table.AddColumn(new TableColumn("Type").NoWrap());
        table.AddColumn(new TableColumn("Party").NoWrap());
        table.AddColumn(new TableColumn("Statements").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Reports").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Outlets").NoWrap());
        table.AddColumn(new TableColumn("Only root").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Days").NoWrap());
        foreach (var source in sources)
            table.AddRow(Cells(source));
        if (table.Rows.Count > 0)
            Terminal.Out.Write(table);
    }

    private static Text[] Cells(StoredSource source) =>
    [
        new Text(Name(source)),
        new Text(Kind(source)),
        new Text(Printable.Shortened(source.Identity.Party ?? string.Empty, PartyLength)),
        new Text(Printable.Number(source.Statements)),
        new Text(Printable.Number(source.Reports)),
        new Text(Outlets(source)),
        new Text(source.OnlyRootOfSeveral == 0 ? Printable.Number(source.OnlyRoot) : $"{Printable.Number(source.OnlyRoot)} ({Printable.Number(source.OnlyRootOfSeveral)})"),
        new Text(Days(source)),
    ];

    private static string Name(StoredSource source) =>
        source.Identity.IsKnown ? Printable.Shortened(source.Identity.Name, NameLength) : "(nobody known)";

    private static string Kind(StoredSource source) =>
        source.Identity.IsKnown ? JsonAnswers.Word(source.Identity.Type) + (source.Identity.IsGeneric ? "*" : string.Empty) : string.Empty;

    private static string Outlets(StoredSource source) => source.Outlets.Count switch
    {
        0 => "outlet unknown",
        1 => Printable.Shortened(source.Outlets[0], OutletsLength),
        var count => $"{Printable.Shortened(source.Outlets[0], OutletsLength)} +{Printable.Number(count - 1)}",
    };

    /// <summary>In brackets those of several copy families.</summary>
    private static string OnlyRoot(StoredSource source) =>
        $"only root of {Printable.Count(source.OnlyRoot, "claim")}" + (source.OnlyRootOfSeveral > 0 ? $" ({Printable.Number(source.OnlyRootOfSeveral)} told more than once)" : string.Empty);

    private static string Days(StoredSource source) =>
        (Day(source.First), Day(source.Last)) switch
        {
            ("", "") => "undated",
            var (first, last) when first == last || last.Length == 0 => first,
            var (first, last) => $"{first} – {last}",
        };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
