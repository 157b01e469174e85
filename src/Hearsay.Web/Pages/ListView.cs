using Hearsay.Storing;

namespace Hearsay.Web.Pages;

/// <summary>What the page of a list shows.</summary>
/// <param name="Asked">What is asked for.</param>
/// <param name="Page">The rows.</param>
/// <param name="Facets">What the whole list is made of; <c>null</c> on pages that do not tell.</param>
public sealed record ListView<T>(Asked Asked, ListPage<T> Page, Facets? Facets = null)
{
    /// <summary>What is wrong with what was asked for, if that can be said beside the form that asked.</summary>
    public string? Problem { get; init; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<T> Rows => Page.Rows;
}
