namespace Hearsay.Claims;

/// <summary>A statement, or a sentence in a report's own voice, that puts a claim forward. Immutable.</summary>
public sealed record ClaimMember
{
    /// <summary>The report; the spans point into its text.</summary>
    public required Report Report { get; init; }

    /// <summary>The statement; <c>null</c> in the report's own voice.</summary>
    public Statement? Statement { get; init; }

    /// <summary>The words that put it forward: the statement's content or the sentence, narrowed to a clause where that could be told. Never empty.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>The figure that it gives; <c>null</c> if the claim is not about one.</summary>
    public ClaimFigure? Figure { get; init; }

    /// <summary>Everybody who published it: the outlets of all files of the report.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>The identifier of the first report of its copy family.</summary>
    public required string Family { get; init; }

    /// <summary>Who vouches for it here.</summary>
    public required ClaimRoot Root { get; init; }

    /// <summary>What agrees with the rest of the claim; empty for a claim of one member.</summary>
    public IReadOnlyList<Agreement> Reasons { get; init; } = [];

    /// <summary>How likely it belongs to the claim, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Its words, as lists show them.</summary>
    public string Text => ShownContent.Of(Report.Text, Spans);
}
