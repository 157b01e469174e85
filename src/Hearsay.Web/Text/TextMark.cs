namespace Hearsay.Web.Text;

/// <summary>A stretch of a text that is shown marked.</summary>
/// <param name="Span">Where it stands in the report's text.</param>
/// <param name="Kind">What it is; names its style.</param>
/// <param name="Id">What it belongs to: the identifier of a statement, figure or change; empty for none.</param>
/// <param name="Title">What it says when pointed at; empty for nothing.</param>
public sealed record TextMark(TextSpan Span, string Kind, string Id = "", string Title = "")
{
    /// <summary>Whether this is the first piece of what it belongs to, which carries its name and the link to what is said of it.</summary>
    public bool IsFirst { get; init; }
}
