namespace Hearsay.Web.Pages;

/// <summary>What the page of a list shows.</summary>
public sealed record ListView<T>(Asked Asked, ListPage<T> Page)
{
    /// <summary>The rows.</summary>
    public IReadOnlyList<T> Rows => Page.Rows;
}
