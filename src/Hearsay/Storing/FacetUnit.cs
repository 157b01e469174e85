namespace Hearsay.Storing;

/// <summary>What <see cref="Facets"/> count.</summary>
public enum FacetUnit
{
    /// <summary>Reports.</summary>
    Reports,

    /// <summary>Statements.</summary>
    Statements,
}
