using Hearsay.Reading;

namespace Hearsay;

/// <summary>
/// Turns the spans of an analysis from the mended copy, on which stages work, to the text as shown, into which everything that leaves the
/// pipeline points. The words quoted beside a span are those shown.
/// </summary>
internal static class InShownText
{
    /// <summary>The analysis with all its spans in the text as shown.</summary>
    public static Analysis Of(MendedText mended, Analysis analysis)
    {
        var shown = analysis.Report.Text;
        if (ReferenceEquals(mended.Text, shown))
            return analysis;
        return analysis with
        {
            Sentences = Of(mended, analysis.Sentences),
            Statements = [.. analysis.Statements.Select(s => Of(mended, s))],
            OwnVoice = Of(mended, analysis.OwnVoice),
            Figures = [.. analysis.Figures.Select(f => f with { Span = mended.ToShown(f.Span), Text = mended.ToShown(f.Span).Of(shown) })],
            Times = [.. analysis.Times.Select(t => Of(mended, shown, t))],
            Places = [.. analysis.Places.Select(p => p with { Span = mended.ToShown(p.Span), Text = mended.ToShown(p.Span).Of(shown) })],
            Names = [.. analysis.Names.Select(n => n with { Span = mended.ToShown(n.Span), Text = mended.ToShown(n.Span).Of(shown) })],
            Entities = [.. analysis.Entities.Select(e => e with { Mentions = Of(mended, e.Mentions), Roles = Of(mended, e.Roles) })],
            Tokens = [.. analysis.Tokens.Select(t => t with { Span = mended.ToShown(t.Span) })],
        };
    }

    private static Statement Of(MendedText mended, Statement statement) => statement with
    {
        Source = Of(mended, statement.Source),
        Cue = Of(mended, statement.Cue),
        Content = Of(mended, statement.Content),
    };

    private static TimeExpression Of(MendedText mended, string shown, TimeExpression time) => time with
    {
        Span = mended.ToShown(time.Span),
        Text = mended.ToShown(time.Span).Of(shown),
        Anchor = time.Anchor with { Mention = Of(mended, time.Anchor.Mention) },
    };

    private static TextSpan? Of(MendedText mended, TextSpan? span) => span is { } s ? mended.ToShown(s) : null;

    private static IReadOnlyList<TextSpan> Of(MendedText mended, IReadOnlyList<TextSpan> spans) => [.. spans.Select(mended.ToShown)];
}
