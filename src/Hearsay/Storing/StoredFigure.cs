namespace Hearsay.Storing;

/// <summary>A figure with the report that holds it.</summary>
/// <param name="Report">The report; the figure's span points into its text.</param>
/// <param name="Figure">The figure.</param>
public sealed record StoredFigure(Report Report, Figure Figure)
{
    /// <summary>Where it stands in lists of figures: what to give as <see cref="ReportFilter.After"/> to go on behind it.</summary>
    public string Cursor => ListPosition.Of(Report, Figure.Id).ToString();
}
