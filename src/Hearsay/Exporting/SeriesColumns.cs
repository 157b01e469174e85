using Hearsay.Claims;
using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>The columns of figure series as a table: a row is an entry.</summary>
internal static class SeriesColumns
{
    public static IReadOnlyList<Column<(FigureSeries Series, int Entry)>> Columns { get; } =
    [
        new("series", row => row.Series.Id),
        new("entry", row => row.Entry),
        new("measure", row => FilterWords.Of(row.Series.Measure)),
        new("unit", row => row.Series.Unit),
        new("where", row => row.Series.Where?.Name),
        new("when_from", row => row.Series.When?.From),
        new("when_to", row => row.Series.When?.To),
        new("claimant", row => Of(row).Claimant.Name),
        new("claimant_known", row => Of(row).Claimant.IsKnown),
        new("figure", row => Of(row).Figure.Text),
        new("min", row => Of(row).Figure.Min),
        new("max", row => Of(row).Figure.Max),
        new("stated_from", row => Of(row).StatedOn?.From),
        new("stated_to", row => Of(row).StatedOn?.To),
        new("relations", row => string.Join(' ', Of(row).Relations.Select(r => $"{r.Kind.ToString().ToLowerInvariant()}:{r.To.ToString(System.Globalization.CultureInfo.InvariantCulture)}"))),
        new("claim", row => Of(row).Claim),
        new("reports", row => string.Join(' ', Of(row).Members.Select(member => member.Report.Id).Distinct(StringComparer.Ordinal))),
    ];

    private static SeriesEntry Of((FigureSeries Series, int Entry) row) => row.Series.Entries[row.Entry];
}
