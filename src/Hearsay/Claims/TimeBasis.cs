namespace Hearsay.Claims;

/// <summary>How it is known when something happened.</summary>
internal enum TimeBasis
{
    /// <summary>It is not.</summary>
    Unknown,

    /// <summary>Supposed to lie shortly before it was said or published.</summary>
    Assumed,

    /// <summary>Told in a sentence before.</summary>
    Inherited,

    /// <summary>Told in the same sentence.</summary>
    Told,

    /// <summary>Only recalled, so that it happened some time before: its last day is the day on which it was said or published.</summary>
    Recalled,
}
