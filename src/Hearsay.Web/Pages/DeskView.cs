using Hearsay.Claims;
using Hearsay.Storing;

namespace Hearsay.Web.Pages;

/// <summary>What the first page shows: what came in lately, and what of it deserves a look.</summary>
public sealed record DeskView
{
    /// <summary>What the address asks for.</summary>
    public required Asked Asked { get; init; }

    /// <summary>Whether reports can be added here.</summary>
    public bool CanAdd { get; init; }

    /// <summary>Whether this reader has shown the token that adding takes.</summary>
    public bool MayAdd { get; init; }

    /// <summary>The last days with reports, the last first.</summary>
    public required IReadOnlyList<FacetCount> Days { get; init; }

    /// <summary>The stretch of days that the rest of the page is about; <c>null</c> for all, where no report is dated.</summary>
    public (DateOnly From, DateOnly To)? Lately { get; init; }

    /// <summary>How many reports these days have.</summary>
    public required long ReportsLately { get; init; }

    /// <summary>The last reports.</summary>
    public required IReadOnlyList<StoredFamily> Reports { get; init; }

    /// <summary>What the reports of these days are made of.</summary>
    public required Facets Facets { get; init; }

    /// <summary>Claims that several outlets have on one word or none.</summary>
    public required IReadOnlyList<Claim> OneWord { get; init; }

    /// <summary>Figures in which sources differ.</summary>
    public required IReadOnlyList<FigureSeries> Differing { get; init; }
}
