namespace Hearsay.Reading;

/// <summary>
/// What a web page says of itself and the article it carries. Immutable. Everything but <see cref="Text"/> is <c>null</c> where the page
/// does not tell.
/// </summary>
internal sealed record HtmlArticle
{
    /// <summary>The headline, without the site's name.</summary>
    public string? Title { get; init; }

    /// <summary>The names of the writers in the page's order, joined by <c>", "</c>; neither "By" nor the outlet's own name.</summary>
    public string? Byline { get; init; }

    /// <summary>The site or paper that published the page.</summary>
    public string? Outlet { get; init; }

    /// <summary>The news agency that the page's structured data names as the origin.</summary>
    public string? Agency { get; init; }

    /// <summary>The canonical address.</summary>
    public string? Url { get; init; }

    /// <summary>When it was first published.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public PublicationDate? Updated { get; init; }

    /// <summary>The primary subtag of the page's declared language, in lower case: <c>en</c>.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The body: paragraphs, headings, list items and quotations, each separated from the next by a blank line; cells of a table row by a
    /// tab; forced line breaks kept. Empty if the page has no text.
    /// </summary>
    public required string Text { get; init; }
}
