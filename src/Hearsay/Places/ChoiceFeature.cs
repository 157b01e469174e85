namespace Hearsay.Places;

/// <summary>What speaks for one reading of a name over the others; each between 0 and about 1, each with a weight.</summary>
internal enum ChoiceFeature
{
    /// <summary>A tenth of the decimal logarithm of its people.</summary>
    Importance,

    /// <summary>It has the most people of all that bear the name.</summary>
    Largest,

    /// <summary>It is the capital of a country, whose government is called by its name.</summary>
    Capital,
    Country,
    Region,
    County,
    Quarter,
    Area,
    OtherName,
    DivisionName,

    /// <summary>What is named right behind it, after a comma, holds it.</summary>
    Paired,

    /// <summary>So it is somewhere else in the report.</summary>
    PairedElsewhere,

    /// <summary>Its country is named.</summary>
    CountryNamed,

    /// <summary>Its first-level division is named.</summary>
    DivisionNamed,

    /// <summary>The share of the other names' likely places in its country.</summary>
    CountryShare,

    /// <summary>The share of the other names' likely places in its first-level division.</summary>
    DivisionShare,

    /// <summary>How near the other names' likely places are.</summary>
    Nearness,

    /// <summary>It lies in the outlet's country.</summary>
    OutletCountry,

    /// <summary>It lies in the outlet's first-level division.</summary>
    OutletDivision,

    /// <summary>It lies within a day's trip of where the outlet is.</summary>
    OutletNear,

    /// <summary>The outlet bears the name, and it is a town.</summary>
    OutletName,

    /// <summary>It is the dateline's, or near.</summary>
    DatelineNear,
}
