using System.CommandLine;
using Hearsay.Claims;
using Hearsay.Exporting;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay timeline</c>: claims by the time that they speak about.</summary>
internal static class Timeline
{
    private const int TextLength = 160;

    public static Command Create()
    {
        var command = new Command("timeline", "List claims by the time that they speak about, with the days on which each was first said and first published.");
        var output = new ListOutput(command, hasTable: true, hasOrder: true);
        var when = new Option<string?>("--when") { Description = "Only claims that speak of this year, month, day or stretch: 2024, 2024-03, 2024-03-12, 2024-03..2024-05", HelpName = "TIME" };
        command.Options.Add(when);
        command.SetAction(parsed => output.RunAsync(
            parsed, (archive, filter) => archive.Timeline(filter, When(parsed.GetValue(when)), filter.LastFirst), JsonAnswers.Of, (stream, rows) => ClaimTables.WriteAsync(stream, rows), Print));
        return command;
    }

    private static DateInterval? When(string? text) =>
        text is null ? null : DateInterval.Parse(text) ?? throw new FormatException($"--when: '{text}' is no time such as 2024, 2024-03, 2024-03-12 or 2024-03..2024-05");

    private static int Print(IEnumerable<TimelineEntry> entries, int? limit)
    {
        var shown = new Listing(limit);
        foreach (var entry in shown.Take(entries))
        {
            Terminal.Out.Write(new Markup($"{Terminal.Markup(ClaimWords.When(entry.When), "bold")}  {Markup.Escape(Printable.Shortened(entry.Claim.Text, TextLength))}\n"));
            var said = entry.FirstSaid is { } day ? $"said {ClaimWords.When(day)} · " : string.Empty;
            Terminal.WriteIndented($"{said}published {Printable.Date(entry.FirstPublished)} · {ClaimWords.Numbers(entry.Claim)} · {entry.Claim.Id} · {entry.Claim.Members[0].Report.Id}", 2);
        }
        return shown.Close("claim");
    }
}
