namespace Hearsay.Copies;

/// <summary>What tells that a copy came after its source.</summary>
public enum CopyPlacement
{
    /// <summary>Nothing came before: the first of its family.</summary>
    First,

    /// <summary>The days of publication.</summary>
    Date,

    /// <summary>The copy names the agency or outlet of its source, of the same day or without one.</summary>
    Credit,

    /// <summary>
    /// No days, or the same: the report with more of the text is taken for the source. Read it as "one is a copy of the other".
    /// </summary>
    Containment,
}
