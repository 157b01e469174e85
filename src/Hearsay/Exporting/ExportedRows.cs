namespace Hearsay.Exporting;

/// <summary>What is exported, a row each.</summary>
public enum ExportedRows
{
    /// <summary>Statements.</summary>
    Statements,

    /// <summary>Figures.</summary>
    Figures,

    /// <summary>Claims.</summary>
    Claims,

    /// <summary>Places.</summary>
    Places,

    /// <summary>Copy families, as <c>hearsay reports</c> lists them.</summary>
    Reports,

    /// <summary>Whom reports quote.</summary>
    Sources,
}
