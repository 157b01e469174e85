namespace Hearsay;

/// <summary>What a source is said to do with the content.</summary>
public enum StatementAct
{
    /// <summary>Puts it forward: said, announced, according to.</summary>
    Says,

    /// <summary>Holds it for true or likely: believes, fears, expects.</summary>
    Believes,

    /// <summary>Has come to know it: learned, found, saw.</summary>
    Knows,

    /// <summary>Means to do it: plans, vows, agrees.</summary>
    Intends,

    /// <summary>Wants it done or answered: urges, calls for, asks.</summary>
    Asks,

    /// <summary>Says it is not so: denies, rejects.</summary>
    Denies,
}
