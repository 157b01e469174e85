namespace Hearsay;

/// <summary>
/// A counted or measured quantity that another report could tell differently: bounds, what is counted, what happened to it, and who says so.
/// Immutable, and safe to share between threads.
/// </summary>
/// <remarks>Dates, ages, ordinals and list numbers are no figures. The bounds are those claimed; the program never says which claim is true.</remarks>
public sealed record Figure
{
    /// <summary>The <see cref="Claimant"/> of a figure that the report gives in its own voice.</summary>
    public const string OutletClaimant = "outlet";

    /// <summary><c>f1</c>, <c>f2</c> … in text order; unique within its report only.</summary>
    public required string Id { get; init; }

    /// <summary>The quantity with its approximator and counted noun: "more than 90,000 soldiers".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words of <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The least that is claimed, itself included; <c>null</c> if no lower bound is.</summary>
    public decimal? Min { get; init; }

    /// <summary>The most that is claimed, itself included; <c>null</c> if no upper bound is.</summary>
    public decimal? Max { get; init; }

    /// <summary>The approximator as written: "more than", "about", "at least"; <c>null</c> if there is none.</summary>
    public string? Approximator { get; init; }

    /// <summary>What is counted, head noun in the singular: <c>soldier</c>, <c>person</c>, <c>tank</c>, <c>percent</c>, <c>USD</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>What happened to them.</summary>
    public required FigureMeasure Measure { get; init; }

    /// <summary>Whose or who, if told: "Russian", "residents of Bakhmut". Not where it happened.</summary>
    public string? Of { get; init; }

    /// <summary>The root of the statement that holds the figure; <see cref="OutletClaimant"/> in the report's own voice; <c>null</c> for an unknown root.</summary>
    public string? Claimant { get; init; }

    /// <summary>The <see cref="Statement.Id"/> of the innermost statement that holds it; <c>null</c> in the report's own voice.</summary>
    public string? Statement { get; init; }

    /// <summary>The days the figure speaks about, if told.</summary>
    public DateInterval? AsOf { get; init; }

    /// <summary>The <see cref="Id"/> of the figure that counts these too ("12 people, including three children"); <c>null</c> if none does.</summary>
    public string? PartOf { get; init; }

    /// <summary>The <see cref="Id"/> of the figure that this one takes the place of ("rose from 12 to 15"); <c>null</c> if none.</summary>
    public string? Replaces { get; init; }

    /// <summary>How likely the figure is read right, from 0 to 1.</summary>
    public required double Confidence { get; init; }
}
