namespace Hearsay.Storing;

/// <summary>A report that a search found.</summary>
/// <param name="Report">The report.</param>
/// <param name="Files">How many files hold it.</param>
/// <param name="Matches">Where the words stand, in text order; offsets into the report's text. Empty if only the title matches.</param>
public sealed record SearchHit(Report Report, int Files, IReadOnlyList<TextSpan> Matches)
{
    /// <summary>Where it stands among what was found: what to give as <see cref="ReportFilter.After"/> to go on behind it.</summary>
    public string Cursor => Report.Id;
}
