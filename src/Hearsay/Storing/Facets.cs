namespace Hearsay.Storing;

/// <summary>
/// What a list is made of, so that it can be narrowed down. A value that a filter asks for among others of its kind (a standing, an act, a certainty,
/// a form) does not hide them: they count as if none of their kind were asked for.
/// </summary>
public sealed record Facets
{
    /// <summary>What is counted.</summary>
    public required FacetUnit Unit { get; init; }

    /// <summary>How many there are in the list.</summary>
    public required int Total { get; init; }

    /// <summary>Who published them, the most frequent first; a report that several published counts for each.</summary>
    public required IReadOnlyList<FacetCount> Outlets { get; init; }

    /// <summary>Who first vouches for what is said in them, the most frequent first.</summary>
    public required IReadOnlyList<FacetCount> Sources { get; init; }

    /// <summary>The standings of their sources.</summary>
    public required IReadOnlyList<FacetCount> Standings { get; init; }

    /// <summary>What the sources do.</summary>
    public required IReadOnlyList<FacetCount> Acts { get; init; }

    /// <summary>How certain they put it.</summary>
    public required IReadOnlyList<FacetCount> Certainties { get; init; }

    /// <summary>How they are quoted.</summary>
    public required IReadOnlyList<FacetCount> Forms { get; init; }

    /// <summary>The countries and first-level divisions that are spoken of, with all that lies in them, the most frequent first.</summary>
    public required IReadOnlyList<FacetCount> Places { get; init; }

    /// <summary>Their languages, the most frequent first.</summary>
    public required IReadOnlyList<FacetCount> Languages { get; init; }

    /// <summary>The months of publication, in order; the undated are left out.</summary>
    public required IReadOnlyList<FacetCount> Months { get; init; }
}
