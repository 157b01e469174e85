using Hearsay.Claims;

namespace Hearsay.Web.Text;

/// <summary>How figure series and claims are told on pages. Sources state; nobody is right or wrong.</summary>
internal static class SeriesWording
{
    /// <summary>What a series counts, as a heading: "People killed · Veldra · 12 Mar 2024".</summary>
    public static string Of(FigureSeries series) => Wording.Heading(Join(
        FigureWords.Counted(series.Unit, series.Measure),
        series.Where?.Name, series.When is { } when ? Wording.Date(when) : null));

    /// <summary>When and where a claim says that something happened.</summary>
    public static string Setting(Claim claim) => Join(
        claim.Where is { } where ? where.Name : null, claim.When is { } when ? Wording.Date(when) : null);

    /// <summary>How an entry stands to earlier ones, in words: what it revises or agrees with, and from whose figures it differs; of many, how many.</summary>
    public static IEnumerable<string> Relations(FigureSeries series, SeriesEntry entry) =>
        entry.Relations.GroupBy(relation => relation.Kind).OrderBy(group => group.Key).Select(group => Relation(group.Key, [.. group.Select(relation => series.Entries[relation.To])]));

    private static string Relation(SeriesRelationKind kind, List<SeriesEntry> before)
    {
        const int Told = 3;
        var others = before.Count > Told ? $" and {Wording.Number(before.Count - Told)} more" : string.Empty;
        return kind switch
        {
            SeriesRelationKind.Revision => $"revises {string.Join(", ", before.Select(Figure))}",
            SeriesRelationKind.Agreement => $"as {string.Join(", ", before.Take(Told).Select(Name))}{others}",
            SeriesRelationKind.Narrowing => $"narrower than {string.Join(", ", before.Take(Told).Select(Both))}{others}",
            _ => $"≠ {string.Join(", ", before.Take(Told).Select(Both))}{others}",
        };
    }

    private static string Figure(SeriesEntry entry) => FigureWording.Stated(entry.Figure);

    private static string Name(SeriesEntry entry) => Wording.Line(entry.Claimant.Name);

    private static string Both(SeriesEntry entry) => $"{Figure(entry)} ({Name(entry)})";

    private static string Join(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => Wording.Line(part!)));
}
