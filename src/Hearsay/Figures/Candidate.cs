namespace Hearsay.Figures;

/// <summary>A quantity on its way to becoming a figure.</summary>
internal sealed record Candidate
{
    /// <summary>The quantity.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>What it counts.</summary>
    public required Counted Counted { get; init; }

    /// <summary>The word that it begins with.</summary>
    public required int First { get; init; }

    /// <summary>The word of its number.</summary>
    public required int Number { get; init; }

    /// <summary>Where it stands in the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What happened to those counted; <c>null</c> if nothing tells.</summary>
    public FigureMeasure? Measure { get; init; }

    /// <summary>The unit, once what was counted before is known.</summary>
    public required string Unit { get; init; }

    /// <summary>The number, in the list, of the candidate that counts these too; −1 for none.</summary>
    public int PartOf { get; init; } = -1;

    /// <summary>The number, in the list, of the candidate that this one takes the place of; −1 for none.</summary>
    public int Replaces { get; init; } = -1;

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public double Confidence { get; init; }
}
