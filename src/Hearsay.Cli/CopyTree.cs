using Hearsay.Copies;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>A copy family as people read it: a tree of files, under each what was changed.</summary>
internal static class CopyTree
{
    /// <summary>Columns by which a copy stands to the right of its source; a tree deeper than this goes on at the same place.</summary>
    private const int Step = 3, DeepestShown = 8;

    /// <summary>How much of the changed words is shown.</summary>
    private const int WordsShown = 70;

    /// <summary>Changes that alter the meaning are all shown, of the others so many.</summary>
    private const int OthersShown = 5;

    /// <summary>Writes a family, after an empty line unless it is the first.</summary>
    public static void Write(CopyFamily family, bool isFirst)
    {
        if (!isFirst)
            Terminal.Out.WriteLine();
        foreach (var member in family.Members)
            Write(member);
    }

    private static void Write(CopyMember member)
    {
        var report = member.Report;
        var indent = Step * Math.Min(member.Depth, DeepestShown);
        Line(indent, Terminal.Markup(Origin(report), "bold") + Terminal.Markup(Relation(member), "green") + Terminal.Markup(Doubt(member), "dim"));
        Line(indent + 2, Markup.Escape(Printable.Shortened(ReportPage.Headline(report), 100)));
        Line(indent + 2, Terminal.Markup(Printable.Line($"{report.Id} {report.File}"), "dim"));
        WriteChanges(member, indent + 2);
    }

    private static string Origin(Report report)
    {
        var origin = ReportPage.Origin(report);
        return report.Agency is { } agency ? Printable.Line($"{origin} · by {agency}") : origin;
    }

    private static string Relation(CopyMember member) => CopyWords.Of(member) is { } relation ? $" · {relation}" : string.Empty;

    private static string Doubt(CopyMember member) =>
        member.Placement == CopyPlacement.Containment ? " (no date tells which came first)" : string.Empty;

    private static void WriteChanges(CopyMember member, int indent)
    {
        var others = 0;
        foreach (var change in member.Changes)
            if (change.AltersMeaning || others++ < OthersShown)
                Line(indent, $"{Terminal.Markup(change.AltersMeaning ? "!" : "-", change.AltersMeaning ? "red" : "dim")} {Markup.Escape(Words(change))}");
        if (others > OthersShown)
            Line(indent, Terminal.Markup($"- and {Printable.Count(others - OthersShown, "other change")}", "dim"));
    }

    private static string Words(Change change) => $"{ChangeWords.Of(change.Kind)}: {(change.Was.Length, change.Is.Length) switch
    {
        (0, _) => $"+ “{Printable.Shortened(change.Is, WordsShown)}”",
        (_, 0) => $"“{Printable.Shortened(change.Was, WordsShown)}”",
        _ => $"“{Printable.Shortened(change.Was, WordsShown)}” → “{Printable.Shortened(change.Is, WordsShown)}”",
    }}";

    private static void Line(int indent, string markup) => Terminal.Out.Write(new Markup($"{new string(' ', indent)}{markup}\n"));
}
