using System.Text;
using Hearsay.Storing;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>A report as people read it: its header, its text with the statements marked, and the list of them.</summary>
internal static class ReportPage
{
    /// <summary>How much of a body stands in for a missing headline.</summary>
    private const int LeadLength = 100;

    /// <summary>Everything.</summary>
    /// <param name="analysis">The report and what was found in it.</param>
    /// <param name="files">Where it was found.</param>
    /// <param name="ownVoice">Whether to list what the report says in its own voice.</param>
    public static void Write(Analysis analysis, IReadOnlyList<string> files, bool ownVoice = false)
    {
        WriteHeader(analysis.Report, files);
        Terminal.Out.Write(new Markup(Marked(analysis) + "\n"));
        if (!analysis.LanguageSupported)
            Terminal.Out.Write(new Markup($"\n{Terminal.Markup($"This report is in a language that Hearsay cannot analyse yet ({analysis.Report.Language}).", "yellow")}\n"));
        if (analysis.Statements.Count > 0)
            Terminal.Out.WriteLine();
        StatementLines.Write(analysis.Report, analysis.Statements);
        if (ownVoice)
            WriteOwnVoice(analysis);
    }

    private static void WriteOwnVoice(Analysis analysis)
    {
        Terminal.Out.Write(new Markup($"\n{Terminal.Markup(Printable.Line($"In the voice of {analysis.Report.Outlet ?? "the outlet"} itself"), "cyan")}\n"));
        foreach (var sentence in analysis.OwnVoice)
            Terminal.WriteIndented(Printable.Line(sentence.Of(analysis.Report.Text)), 4);
        if (analysis.OwnVoice.Count == 0)
            Terminal.WriteIndented("(nothing)", 4);
    }

    /// <summary>Title, byline, outlet, date and files.</summary>
    public static void WriteHeader(Report report, IReadOnlyList<string> files)
    {
        Terminal.Out.Write(new Markup($"{Terminal.Markup(Printable.Line(report.Title ?? "(no headline)"), "bold")}\n"));
        Line("By", report.Byline);
        Line("Outlet", report.Outlet);
        Line("Agency", report.Agency);
        Line("Dateline", report.Dateline);
        Line("Published", report.Published is null ? null : WithNote(report.Published));
        Line("Updated", report.Updated is null ? null : WithNote(report.Updated));
        Line("Address", report.Url);
        Line("Language", report.Language);
        Line("Report", report.Id);
        foreach (var file in files)
            Line("File", file);
        Terminal.Out.WriteLine();
    }

    /// <summary>The headline, or the beginning of the body in its place.</summary>
    public static string Headline(Report report) => report.Title ?? $"“{Printable.Shortened(report.Text, LeadLength)}”";

    /// <summary>Outlet and date.</summary>
    public static string Origin(Report report) =>
        Printable.Line($"{report.Outlet ?? "outlet unknown"} · {Printable.Date(report.Published)}");

    /// <summary>A file with what its own header says.</summary>
    public static string FileLine(StoredFile file)
    {
        var missing = new (string Name, object? Value)[] { ("headline", file.Title), ("byline", file.Byline), ("outlet", file.Outlet), ("date", file.Published) }
            .Where(part => part.Value is null).Select(part => part.Name).ToList();
        var header = missing.Count == 4 ? "no headline, byline, outlet or date" : $"{file.Outlet ?? "no outlet"}, {Printable.Date(file.Published)}";
        return $"{file.File} ({header})";
    }

    private static void Line(string name, string? value)
    {
        if (value is not null)
            Terminal.WriteHanging($"{name,-10}", [(Printable.Line(value), "default")], 0);
    }

    private static string WithNote(PublicationDate date)
    {
        var text = date.Text is null ? string.Empty : $" (\"{date.Text}\")";
        return $"{Printable.Date(date)}{text}{(date.Note is null ? string.Empty : $"; {date.Note}")}";
    }

    /// <summary>
    /// The text with marks: contents in colour between <c>[s1:</c> and <c>]</c>, so that they can be told without colour too; sources
    /// underlined, cues in italics.
    /// </summary>
    private static string Marked(Analysis analysis)
    {
        var text = analysis.Report.Text;
        var marked = new StringBuilder();
        var position = 0;
        foreach (var edge in Edges(analysis))
        {
            marked.Append(Markup.Escape(Printable.Block(text[position..edge.Position]))).Append(edge.Markup);
            position = edge.Position;
        }
        return marked.Append(Markup.Escape(Printable.Block(text[position..]))).ToString();
    }

    private static IEnumerable<(int Position, string Markup)> Edges(Analysis analysis) =>
        analysis.Statements.SelectMany(Marks)
            .Where(mark => !mark.Span.IsEmpty)
            .SelectMany(mark => new[] { (mark.Span.Start, IsEnd: false, -mark.Span.Length, mark.Open), (mark.Span.End, IsEnd: true, mark.Span.Length, Open: mark.Close) })
            .OrderBy(edge => edge.Item1).ThenByDescending(edge => edge.IsEnd).ThenBy(edge => edge.Item3)
            .Select(edge => (edge.Item1, edge.Open));

    private static IEnumerable<(TextSpan Span, string Open, string Close)> Marks(Statement statement)
    {
        foreach (var content in statement.Content)
            yield return (content, $"[green][[{statement.Id}: ", "]][/]");
        if (statement.Source is { } source)
            yield return (source, "[underline]", "[/]");
        if (statement.Cue is { } cue)
            yield return (cue, "[italic]", "[/]");
    }
}
