
namespace Hearsay.Web.Text;

/// <summary>A paragraph of a report, with the statements and figures that begin in it.</summary>
public sealed record ReportParagraph(TextSpan Span, IReadOnlyList<TextPiece> Pieces, IReadOnlyList<Statement> Statements, IReadOnlyList<Figure> Figures)
{
    public static IReadOnlyList<ReportParagraph> Of(Analysis analysis, TextSpan? wanted)
    {
        var text = analysis.Report.Text;
        var marks = Marks(analysis, wanted).Where(mark => !mark.Span.IsEmpty).ToList();
        return
        [
            .. TextPieces.Paragraphs(text).Select(span => new ReportParagraph(
                span, TextPieces.Of(text, span, marks.Where(mark => mark.Span.Overlaps(span))),
                [.. analysis.Statements.Where(statement => Holds(span, Start(statement)))],
                [.. analysis.Figures.Where(figure => Holds(span, figure.Span.Start))])),
        ];
    }

    /// <summary>Where a statement begins, whichever of its parts comes first.</summary>
    public static int Start(Statement statement) =>
        Math.Min(statement.Content[0].Start, Math.Min(statement.Source?.Start ?? int.MaxValue, statement.Cue?.Start ?? int.MaxValue));

    private static bool Holds(TextSpan span, int position) => span.Start <= position && position < span.End;

    private static IEnumerable<TextMark> Marks(Analysis analysis, TextSpan? wanted)
    {
        foreach (var statement in analysis.Statements)
            foreach (var mark in Marks(statement))
                yield return mark;
        foreach (var figure in analysis.Figures)
            yield return new TextMark(figure.Span, "figure", figure.Id, FigureWording.Of(figure));
        foreach (var time in analysis.Times)
            yield return new TextMark(time.Span, "time", Title: Wording.Date(new DateInterval(time.From, time.To, time.Text)));
        foreach (var place in analysis.Places)
            yield return new TextMark(place.Span, "place", Title: Place(place));
        if (wanted is { } words)
            yield return new TextMark(words, "wanted");
    }

    private static IEnumerable<TextMark> Marks(Statement statement)
    {
        var start = Start(statement);
        if (statement.Source is { } source)
            yield return new TextMark(source, "source", statement.Id) { IsFirst = source.Start == start };
        if (statement.Cue is { } cue)
            yield return new TextMark(cue, "cue", statement.Id) { IsFirst = cue.Start == start };
        var kind = StatementWording.Kind(statement);
        foreach (var content in statement.Content)
            yield return new TextMark(content, $"content {kind}", statement.Id) { IsFirst = content.Start == start };
    }

    private static string Place(PlaceMention place)
    {
        var within = string.Join(", ", Wording.Containers(place.Name, place.Admin1, place.Country, place.Precision));
        return place.Precision == PlacePrecision.Unresolved
            ? $"{Wording.Line(place.Name)}: it cannot be told which place of this name"
            : $"{Wording.Line(place.Name)}{(within.Length > 0 ? $", {within}" : string.Empty)} ({Wording.Of(place.Precision)})";
    }
}
