using Hearsay.Storing;

namespace Hearsay.Web.Pages;

/// <summary>What the page of a source shows.</summary>
/// <param name="Asked">What is asked for.</param>
/// <param name="Page">Its statements.</param>
/// <param name="Facets">What all of them are made of.</param>
/// <param name="Topics">The words that come up in many of them.</param>
public sealed record SourceView(Asked Asked, ListPage<StoredStatement> Page, Facets Facets, IReadOnlyList<FacetCount> Topics);
