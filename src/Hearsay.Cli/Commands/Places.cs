using System.CommandLine;
using Hearsay.Exporting;
using Hearsay.Storing;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay places</c>: where things are said to have happened.</summary>
internal static class Places
{
    private const int NameLength = 36, DivisionLength = 24;

    public static Command Create()
    {
        var command = new Command("places", "List the places that reports speak of, with what is said of each and of all that lies in it; 'statements --place NAME' shows it.");
        var list = new ListOutput(command);
        command.SetAction(parsed => list.Run(parsed, (archive, filter) => archive.Places(filter), JsonAnswers.Of, PrintTable));
        return command;
    }

    private static int PrintTable(IEnumerable<StoredPlace> places, int? limit)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        table.AddColumn("Place");
        table.AddColumn(new TableColumn("Kind").NoWrap());
        table.AddColumn("In");
        foreach (var count in (string[])["Reports", "Statements", "Figures"])
            table.AddColumn(new TableColumn(count).RightAligned().NoWrap());
        var shown = new Listing(limit);
        foreach (var place in shown.Take(places))
            table.AddRow(Cells(place));
        if (shown.Count > 0)
            Terminal.Out.Write(table);
        return shown.Close("place");
    }

    private static Text[] Cells(StoredPlace place) =>
    [
        new(Printable.Shortened(place.Name, NameLength)),
        new(place.Precision == PlacePrecision.Unresolved ? "unknown" : FilterWords.Of(place.Precision)),
        new(Container(place)),
        new(Printable.Number(place.Reports)),
        new(Printable.Number(place.Statements)),
        new(Printable.Number(place.Figures)),
    ];

    /// <summary>The division and the country, without the place itself.</summary>
    private static string Container(StoredPlace place)
    {
        var division = place.Precision is PlacePrecision.Region or PlacePrecision.Country ? null : place.Admin1;
        var country = place.Precision == PlacePrecision.Country ? null : place.Country;
        return string.Join(", ", new[] { division is null ? null : Printable.Shortened(division, DivisionLength), country }.OfType<string>());
    }
}
