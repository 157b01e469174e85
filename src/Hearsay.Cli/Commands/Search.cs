using System.CommandLine;
using Hearsay.Exporting;
using Hearsay.Searching;
using Hearsay.Storing;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay search QUERY</c>: reports that hold words.</summary>
internal static class Search
{
    /// <summary>How many passages of one report are shown to people.</summary>
    private const int PassagesShown = 3;

    public static Command Create()
    {
        var command = new Command("search", "Find reports by their words, the best match first.");
        var query = new Argument<string[]>("query")
        {
            Description = "Words that must all occur; '\"a phrase\"' as it stands; bomb* for any ending; quote the query to leave out a word with -word",
            Arity = ArgumentArity.OneOrMore,
        };
        var without = new Option<string[]>("--not", "-not") { Description = "Leave out reports with this word or phrase", HelpName = "WORD", AllowMultipleArgumentsPerToken = false };
        command.Arguments.Add(query);
        command.Options.Add(without);
        var list = new ListOutput(command);
        command.SetAction(parsed => list.Run(
            parsed, (archive, filter) => archive.Search(Query(parsed.GetValue(query)!, parsed.GetValue(without) ?? []), filter), JsonAnswers.Of, Print));
        return command;
    }

    private static SearchQuery Query(string[] words, string[] without) =>
        SearchQuery.Parse(string.Join(' ', words), without);

    private static int Print(IEnumerable<SearchHit> hits, int? limit)
    {
        var shown = new Listing(limit);
        foreach (var hit in shown.Take(hits))
            Write(hit);
        return shown.Close("report");
    }

    private static void Write(SearchHit hit)
    {
        Terminal.Out.Write(new Markup($"{Terminal.Markup(Printable.Line(ReportPage.Headline(hit.Report)), "bold")}\n"));
        var files = hit.Files > 1 ? $" · {Printable.Count(hit.Files, "file")}" : string.Empty;
        Terminal.Out.Write(new Markup($"{Terminal.Markup($"{ReportPage.Origin(hit.Report)}{files} · {hit.Report.Id}", "dim")}\n"));
        var passages = Passage.Around(hit.Matches, hit.Report.Text);
        foreach (var passage in passages.Take(PassagesShown))
            Terminal.Out.Write(new Padder(new Markup(Marked(passage, hit.Report.Text)), new Padding(2, 0, 0, 0)));
        if (passages.Count > PassagesShown)
            Terminal.Out.Write(new Markup($"  {Terminal.Markup($"and {Printable.Count(passages.Count - PassagesShown, "more passage")}", "dim")}\n"));
        Terminal.Out.WriteLine();
    }

    private static string Marked(Passage passage, string text)
    {
        var (position, marked) = (passage.Span.Start, "… ");
        foreach (var match in passage.Matches)
        {
            marked += Markup.Escape(Flat(text[position..match.Start])) + Terminal.Markup(Flat(match.Of(text)), "bold yellow");
            position = match.End;
        }
        return marked + Markup.Escape(Flat(text[position..passage.Span.End])) + " …";
    }

    /// <summary>On one line; a blank at either end stays, as words go on there.</summary>
    private static string Flat(string text)
    {
        var line = Printable.Line(text);
        var (before, after) = (text.Length > 0 && char.IsWhiteSpace(text[0]), text.Length > 0 && char.IsWhiteSpace(text[^1]));
        return line.Length == 0 ? (before ? " " : string.Empty) : (before ? " " : string.Empty) + line + (after ? " " : string.Empty);
    }
}
