namespace Hearsay.Figures;

/// <summary>What a quantity counts.</summary>
internal sealed record Counted
{
    /// <summary>The head noun; −1 if the quantity stands alone ("killing 14", "20 wounded").</summary>
    public required int Head { get; init; }

    /// <summary>The word after the noun phrase, or after the quantity.</summary>
    public required int End { get; init; }

    /// <summary>The head noun in the singular; <c>person</c> for people of any sort that is not told.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether it says "others" or "more", or nothing, and so counts what was counted before.</summary>
    public bool IsElliptic { get; init; }

    /// <summary>Whether people are counted.</summary>
    public bool IsPeople { get; init; }

    /// <summary>Whether it is a part of known ones: "20 of them", "three of the men".</summary>
    public bool IsPartOfKnown { get; init; }
}
