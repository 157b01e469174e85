namespace Hearsay.Times;

/// <summary>The ways in which words speak of time.</summary>
internal enum PhraseKind
{
    /// <summary>Parts of the calendar: "Friday", "5 May 2014", "the spring of that year", "the third quarter".</summary>
    Calendar,

    /// <summary>A unit by its place: "last week", "today", "the following day".</summary>
    Relative,

    /// <summary>A place so many units away: "two weeks ago", "three days later".</summary>
    Shift,

    /// <summary>A length: "six months"; with a direction, one that ends or begins at the day of speaking: "the past six months".</summary>
    Duration,

    /// <summary>Recurring times.</summary>
    Set,

    /// <summary>"now", "recently", "in the future".</summary>
    Reference,
}
