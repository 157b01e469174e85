using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>What a list of reports or statements is made of, in JSON.</summary>
internal sealed record FacetsJson(
    int Schema, string Of, int Total, IReadOnlyList<FacetCount> Outlets, IReadOnlyList<FacetCount> Sources, IReadOnlyList<FacetCount> Standings, IReadOnlyList<FacetCount> Acts,
    IReadOnlyList<FacetCount> Certainties, IReadOnlyList<FacetCount> Forms, IReadOnlyList<FacetCount> Places, IReadOnlyList<FacetCount> Languages, IReadOnlyList<FacetCount> Months)
{
    public static FacetsJson From(Facets facets) => new(
        JsonAnswers.Schema, FilterWords.Of(facets.Unit), facets.Total, facets.Outlets, facets.Sources, facets.Standings, facets.Acts, facets.Certainties, facets.Forms,
        facets.Places, facets.Languages, facets.Months);
}
