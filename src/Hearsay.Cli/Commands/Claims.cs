using System.CommandLine;
using Hearsay.Claims;
using Hearsay.Exporting;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay claims</c>: what is claimed, by how many outlets, copy families and roots.</summary>
internal static class Claims
{
    private const int TextLength = 240, MembersShown = 12, ReasonsShown = 5;

    public static Command Create()
    {
        var command = new Command("claims", "List what is claimed: who vouches for it, and how many outlets, copy families and roots stand behind it.");
        var id = new Argument<string?>("id") { Description = "A claim's identifier, or the beginning of it, to see all of that claim", Arity = ArgumentArity.ZeroOrOne };
        command.Arguments.Add(id);
        var output = new ListOutput(command, hasTable: true);
        command.SetAction(parsed => output.RunAsync(
            parsed, (archive, filter) => parsed.GetValue(id) is { } one ? archive.Claim(one) is { } claim ? [claim] : [] : archive.Claims(filter),
            JsonAnswers.Of, (stream, rows) => ClaimTables.WriteAsync(stream, rows), (rows, limit) => Print(rows, limit, parsed.GetValue(id) is not null)));
        return command;
    }

    private static int Print(IEnumerable<Claim> claims, int? limit, bool whole)
    {
        var shown = new Listing(limit);
        foreach (var claim in shown.Take(claims))
            Write(claim, isFirst: shown.Count == 1, whole ? int.MaxValue : MembersShown);
        return shown.Close("claim");
    }

    private static void Write(Claim claim, bool isFirst, int members)
    {
        if (!isFirst)
            Terminal.Out.WriteLine();
        var text = Printable.Shortened(claim.Text, TextLength);
        Line(0, Terminal.Markup(claim.IsDenial ? $"Denied: {text}" : text, "bold"));
        Line(2, Markup.Escape(ClaimWords.Numbers(claim)));
        Line(2, Terminal.Markup(string.Join(" · ", new[] { ClaimWords.Where(claim.Where), ClaimWords.When(claim.When), ClaimWords.Figure(claim.Figure), claim.Id }.Where(part => part.Length > 0)), "dim"));
        foreach (var root in claim.Roots)
            Line(2, Markup.Escape($"root: {ClaimWords.Root(root)}"));
        foreach (var root in claim.UnknownRoots)
            Line(2, Terminal.Markup($"unknown root: {Printable.Line(root.Name)}", "yellow"));
        foreach (var opposed in claim.Opposition)
            Line(2, $"{Terminal.Markup(ClaimWords.Opposition(opposed.Kind), "red")} {Markup.Escape(Printable.Shortened(opposed.Text, 100))} {Terminal.Markup(opposed.Claim, "dim")}");
        foreach (var member in claim.Members.Take(members))
            Write(member);
        if (claim.Members.Count > members)
            Line(2, Terminal.Markup($"and {Printable.Count(claim.Members.Count - members, "other")}: hearsay claims {claim.Id}", "dim"));
    }

    private static void Write(ClaimMember member)
    {
        Line(4, $"{Markup.Escape($"{ClaimWords.Root(member.Root)}, in {ReportPage.Origin(member.Report)}")} {Terminal.Markup($"{member.Report.Id}{(member.Statement is { } s ? " " + s.Id : "")}", "dim")}");
        if (member.Reasons.Count > 0)
            Line(6, Terminal.Markup(string.Join(" · ", member.Reasons.Take(ReasonsShown).Select(reason => Printable.Line(reason.ToString()))), "dim"));
    }

    private static void Line(int indent, string markup) => Terminal.Out.Write(new Padder(new Markup(markup), new Padding(indent, 0, 0, 0)));
}
