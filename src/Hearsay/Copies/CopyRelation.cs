namespace Hearsay.Copies;

/// <summary>How one report's body was made from another's, from the nearest relation to the loosest.</summary>
public enum CopyRelation
{
    /// <summary>The same body; header, byline, page furniture, encoding damage, quotation marks and spelling may differ.</summary>
    Verbatim,

    /// <summary>Mostly the same sentences; some were changed, added or moved.</summary>
    Edited,

    /// <summary>The shorter body is mostly contained in the longer one.</summary>
    Abridged,

    /// <summary>Only a passage of two sentences or more is shared. It links two families and joins none.</summary>
    Quoting,

    /// <summary>Nothing is shared but the facts, a template or what many reports share.</summary>
    None,
}
