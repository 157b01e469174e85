namespace Hearsay;

/// <summary>How an expression's words bend its value: the <c>mod</c> of TIMEX3.</summary>
public enum TimeModifier
{
    /// <summary>The value holds as it stands.</summary>
    None,

    /// <summary>The first part of it: "early May".</summary>
    Start,

    /// <summary>The middle of it: "mid-May".</summary>
    Mid,

    /// <summary>The last part of it: "late May", "the end of May".</summary>
    End,

    /// <summary>Roughly: "about six months".</summary>
    Approx,

    /// <summary>Less than it: "nearly six months".</summary>
    LessThan,

    /// <summary>More than it: "over six months".</summary>
    MoreThan,

    /// <summary>It or less: "up to six months".</summary>
    EqualOrLess,

    /// <summary>It or more: "at least six months".</summary>
    EqualOrMore,
}
