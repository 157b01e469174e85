namespace Hearsay.Training.Evaluation;

/// <summary>A figure that stands near an event by place, number or report, and is of another.</summary>
/// <param name="Report">The report's id in a store.</param>
/// <param name="File">The corpus record into whose text the span points.</param>
/// <param name="Span">Start and end of the quantity in the report's text, UTF-16, half-open; see <see cref="At"/>.</param>
/// <param name="Why">What it counts instead, in our words.</param>
internal sealed record GoldStranger(string Report, string File, IReadOnlyList<int> Span, string Why)
{
    /// <summary>Where the quantity stands in the report's text.</summary>
    public TextSpan At => new(Span[0], Span[1]);
}
