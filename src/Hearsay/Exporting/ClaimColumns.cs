using System.Globalization;
using Hearsay.Claims;
using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>The columns of claims: outlets, copy families and roots are three numbers, which are never added up.</summary>
internal static class ClaimColumns
{
    /// <summary>A claim a row.</summary>
    public static IReadOnlyList<Column<Claim>> Columns { get; } =
    [
        new("claim", row => row.Id),
        new("text", row => row.Text),
        new("denial", row => row.IsDenial),
        new("when_from", row => row.When?.From),
        new("when_to", row => row.When?.To),
        new("where", row => row.Where?.Name),
        new("where_country", row => row.Where?.Country),
        new("figure", row => row.Figure?.Text),
        new("min", row => row.Figure?.Min),
        new("max", row => row.Figure?.Max),
        new("unit", row => row.Figure?.Unit),
        new("measure", row => row.Figure is { } figure ? FilterWords.Of(figure.Measure) : null),
        new("outlet_count", row => row.Outlets.Count),
        new("family_count", row => row.Families.Count),
        new("root_count", row => row.Roots.Count),
        new("unknown_root_count", row => row.UnknownRoots.Count),
        new("outlets", row => string.Join(ReportColumns.Between, row.Outlets)),
        new("roots", row => string.Join(ReportColumns.Between, row.Roots.Select(root => root.Name))),
        new("first_said_from", row => row.FirstSaid?.From),
        new("first_published_from", row => row.FirstPublished?.From),
        new("first_published_to", row => row.FirstPublished?.To),
        new("members", row => string.Join(' ', row.Members.Select(Member).Distinct(StringComparer.Ordinal))),
        new("series", row => row.Series),
    ];

    /// <summary>Where a claim happened, as a place on a map.</summary>
    public static PlaceMention? Place(Claim claim) => claim.Where is not { } where ? null : new PlaceMention
    {
        Span = default,
        Text = where.Name,
        Name = where.Name,
        Latitude = where.Latitude,
        Longitude = where.Longitude,
        Country = where.Country,
        Admin1 = where.Admin1,
        GeonameId = where.GeonameId,
        Precision = where.Precision,
    };

    /// <summary>The statement that puts it forward, as <c>r-…/s3</c>; the report alone in its own voice.</summary>
    private static string Member(ClaimMember member) =>
        member.Statement is { } statement ? string.Create(CultureInfo.InvariantCulture, $"{member.Report.Id}/{statement.Id}") : member.Report.Id;
}
