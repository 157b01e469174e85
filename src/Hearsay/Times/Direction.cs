namespace Hearsay.Times;

/// <summary>Where the words say that a time lies: the first three from the day of speaking, the others from the date last spoken of.</summary>
internal enum Direction
{
    None,
    This,
    Last,
    Next,

    /// <summary>"that year", "the same day".</summary>
    Same,

    /// <summary>"the following year", "the next day".</summary>
    Following,

    /// <summary>"the previous year", "the day before".</summary>
    Preceding,

    /// <summary>"the year", "the quarter": spoken of before, or else the present one.</summary>
    Definite,
}
