using System.CommandLine;
using Hearsay.Claims.Roots;
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
        var list = new ListOutput(command, hasOrder: true);
        var group = new Option<string?>("--group") { Description = "'speaker': what each speaker says, in all reports", HelpName = "BY" };
        group.AcceptOnlyFromAmong("speaker");
        command.Options.Add(group);
        command.SetAction(parsed => list.Run(
            parsed, (archive, filter) => archive.Statements(filter), JsonAnswers.Of, parsed.GetValue(group) is null ? Print : PrintGrouped));
        return command;
    }

    // Who says most comes first; whoever nobody can name, last.
    private static int PrintGrouped(IEnumerable<StoredStatement> statements, int? limit)
    {
        var shown = new Listing(limit);
        var groups = shown.Take(statements).GroupBy(s => s.Root.Key).OrderBy(g => g.Key == RootIdentity.UnknownKey).ThenByDescending(g => g.Count()).ThenBy(g => Name(g), StringComparer.Ordinal);
        bool isFirst = true;
        foreach (var group in groups)
        {
            if (!isFirst)
                Terminal.Out.WriteLine();
            isFirst = false;
            Terminal.WriteHanging(string.Empty, [(Printable.Line(Name(group)), "bold"), ($"· {Printable.Number(group.Count())}", "dim")], 0);
            foreach (var stored in group)
                StatementLines.WriteBelowRoot(stored.Report, stored.Statement, Name(group));
        }

        return shown.Close("statement");
    }

    // The fullest of the names that the reports have.
    private static string Name(IGrouping<string, StoredStatement> group) => group.Key == RootIdentity.UnknownKey
        ? "(unknown)"
        : group.Select(s => s.Root.Name).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First();

    private static int Print(IEnumerable<StoredStatement> statements, int? limit)
    {
        var shown = new Listing(limit);
        string? report = null;
        var depths = new StatementDepths();
        foreach (var stored in shown.Take(statements))
        {
            if (stored.Report.Id != report)
            {
                WriteHeading(stored.Report, isFirst: report is null);
                depths = new StatementDepths();
            }

            report = stored.Report.Id;
            StatementLines.Write(stored.Report, stored.Statement, depths.Of(stored.Statement));
        }
        return shown.Close("statement");
    }

    private static void WriteHeading(Report report, bool isFirst)
    {
        if (!isFirst)
            Terminal.Out.WriteLine();
        Terminal.WriteHanging(string.Empty, [(Printable.Line(ReportPage.Headline(report)), "bold")], 0);
        Terminal.WriteHanging(string.Empty, [($"{ReportPage.Origin(report)} · {report.Id}", "dim")], 0);
    }
}
