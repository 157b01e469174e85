namespace Hearsay.Claims;

/// <summary>A piece of a report that puts something forward: a sentence of a statement's content, or a sentence in the report's own voice.</summary>
/// <param name="Statement">The statement; <c>null</c> in the report's own voice.</param>
/// <param name="Spans">Its words, in text order; never empty.</param>
/// <param name="IsBackground">Whether it is a clause that only recalls another event: "… hours after an attack on …".</param>
internal sealed record Unit(Statement? Statement, IReadOnlyList<TextSpan> Spans, bool IsBackground = false)
{
    /// <summary>From its first word to its last.</summary>
    public TextSpan Extent => new(Spans[0].Start, Spans[^1].End);

    /// <summary>Whether a span lies in it.</summary>
    public bool Holds(TextSpan span) => Spans.Any(own => own.Contains(span) || (own.Overlaps(span) && span.Start >= own.Start));
}
