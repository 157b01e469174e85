namespace Hearsay;

/// <summary>How much of a statement's content stands in quotation marks.</summary>
public enum StatementForm
{
    /// <summary>None of it.</summary>
    Indirect,

    /// <summary>A part of it.</summary>
    Mixed,

    /// <summary>All of it.</summary>
    Direct,
}
