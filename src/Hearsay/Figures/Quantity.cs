namespace Hearsay.Figures;

/// <summary>A number with everything written around it that bends it: approximators, ranges, percent, currency.</summary>
internal sealed record Quantity
{
    /// <summary>The first piece, the approximator's included.</summary>
    public required int First { get; init; }

    /// <summary>The first piece of the number itself.</summary>
    public required int Number { get; init; }

    /// <summary>The piece after the last.</summary>
    public required int End { get; init; }

    /// <summary>The least that is claimed; <c>null</c> without a lower bound.</summary>
    public decimal? Min { get; init; }

    /// <summary>The most that is claimed; <c>null</c> without an upper bound.</summary>
    public decimal? Max { get; init; }

    /// <summary>The number as written; of a range the lower one.</summary>
    public required decimal Value { get; init; }

    /// <summary>The approximator as written, in lower case.</summary>
    public string? Approximator { get; init; }

    /// <summary>What it measures by.</summary>
    public QuantityKind Kind { get; init; }

    /// <summary>The ISO 4217 code of a sum of money.</summary>
    public string? Currency { get; init; }

    /// <summary>How the number is written.</summary>
    public CardinalTraits Traits { get; init; }

    /// <summary>Whether it is a range of two numbers.</summary>
    public bool IsRange { get; init; }
}
