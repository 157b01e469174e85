using Hearsay.Claims;
using Hearsay.Web.Charts;

namespace Hearsay.Web.Pages;

/// <summary>What the page of a series of figures shows.</summary>
/// <param name="Asked">What is asked for.</param>
/// <param name="Series">The series.</param>
public sealed record SeriesView(Asked Asked, FigureSeries Series)
{
    /// <summary>The part of the axis that is wanted, if the address says.</summary>
    public AxisRange? Axis { get; } = Asked["axis"] is { } axis ? AxisRange.Parse(axis)
        : Asked["from"] is { } from && Asked["to"] is { } to ? AxisRange.Parse($"{from}..{to}") : null;
}
