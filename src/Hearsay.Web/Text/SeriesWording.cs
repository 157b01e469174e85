using Hearsay.Claims;

namespace Hearsay.Web.Text;

/// <summary>How figure series and claims are told on pages. Sources state; nobody is right or wrong.</summary>
internal static class SeriesWording
{
    /// <summary>What a series counts: "person killed, Veldra, 12 Mar 2024".</summary>
    public static string Of(FigureSeries series) => Join(
        $"{series.Unit}{(series.Measure == FigureMeasure.Other ? string.Empty : $" {Wording.Words(series.Measure)}")}",
        series.Where?.Name, series.When is { } when ? Wording.Date(when) : null);

    /// <summary>When and where a claim says that something happened.</summary>
    public static string Setting(Claim claim) => Join(
        claim.Where is { } where ? where.Name : null, claim.When is { } when ? Wording.Date(when) : null);

    /// <summary>How an entry stands to earlier ones, in words.</summary>
    public static IEnumerable<string> Relations(FigureSeries series, SeriesEntry entry)
    {
        foreach (var relation in entry.Relations)
        {
            var before = series.Entries[relation.To];
            var figure = FigureWording.Bounds(before.Figure.Min, before.Figure.Max);
            var name = Wording.Line(before.Claimant.Name);
            yield return relation.Kind switch
            {
                SeriesRelationKind.Revision => $"revises {figure}",
                SeriesRelationKind.Narrowing => $"narrower than {figure} ({name})",
                SeriesRelationKind.Divergence => $"≠ {figure} ({name})",
                _ => $"= {name}",
            };
        }
    }

    private static string Join(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => Wording.Line(part!)));
}
