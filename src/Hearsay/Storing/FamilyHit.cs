namespace Hearsay.Storing;

/// <summary>A copy family that a search found.</summary>
/// <param name="Best">The report of it that fits the query best.</param>
/// <param name="Copies">The other reports of the family, each after the one it was copied from.</param>
public sealed record FamilyHit(SearchHit Best, IReadOnlyList<Report> Copies)
{
    /// <summary>Where it stands among what was found: what to give as <see cref="ReportFilter.After"/> to go on behind it.</summary>
    public string Cursor => Best.Cursor;
}
