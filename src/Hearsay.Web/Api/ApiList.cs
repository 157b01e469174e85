using Hearsay.Storing;

namespace Hearsay.Web.Api;

/// <summary>A list for programs.</summary>
/// <param name="Rows">Its rows, of those that fit a filter.</param>
/// <param name="Json">A row as an object on one line.</param>
internal sealed record ApiList<T>(Func<Archive, ReportFilter, Asked, IEnumerable<T>> Rows, Func<T, string> Json)
{
    /// <summary>Where a row stands; <c>null</c> for a list that is counted off from its beginning.</summary>
    public Func<T, string>? Cursor { get; init; }
}
