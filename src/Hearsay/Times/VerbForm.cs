namespace Hearsay.Times;

/// <summary>What a word's form tells about when things happen.</summary>
internal enum VerbForm
{
    /// <summary>No verb, or one that tells nothing.</summary>
    None,
    Past,
    Present,
    Future,

    /// <summary>"to meet": often ahead, but not surely.</summary>
    Infinitive,
}
