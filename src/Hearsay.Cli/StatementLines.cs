using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>A statement as people read it: who, through whom, what.</summary>
internal static class StatementLines
{
    public static void Write(Report report, Statement statement)
    {
        var certainty = statement.Certainty is Certainty.Stated or Certainty.Denied ? string.Empty : $", {statement.Certainty.ToString().ToLowerInvariant()}";
        var head = $"{Terminal.Markup($"{statement.Id,-4}", "dim")}{Terminal.Markup(Chain(report, statement), "cyan")} "
            + Terminal.Markup($"{statement.Act.ToString().ToLowerInvariant()}{certainty} ({statement.Form.ToString().ToLowerInvariant()})", "dim");
        Terminal.Out.Write(new Markup(head + "\n"));
        var content = string.Join(" … ", statement.Content.Select(span => Printable.Line(span.Of(report.Text))));
        Terminal.WriteIndented(content, 4);
    }

    /// <summary><c>Lukashenko ← Pravda ← Newsweek</c>: from the root to whoever we hear it from.</summary>
    public static string Chain(Report report, Statement statement)
    {
        var links = statement.Chain.Count > 0 ? statement.Chain : [statement.Source is { } source ? $"({source.Of(report.Text)})" : "(unknown)"];
        return Printable.Line(string.Join(" ← ", links.Append(report.Outlet ?? "(outlet unknown)")));
    }
}
