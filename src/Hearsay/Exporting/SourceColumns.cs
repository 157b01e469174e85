using Hearsay.Claims.Roots;
using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>The columns of sources.</summary>
internal static class SourceColumns
{
    /// <summary>A root a row.</summary>
    public static IReadOnlyList<Column<StoredSource>> Columns { get; } =
    [
        new("key", row => row.Identity.Key),
        new("name", row => row.Identity.Name),
        new("known", row => row.Identity.IsKnown),
        new("type", row => RootTypes.Word(row.Identity.Type)),
        new("party", row => row.Identity.Party),
        new("country", row => row.Identity.Country),
        new("generic", row => row.Identity.IsGeneric),
        new("statements", row => row.Statements),
        new("reports", row => row.Reports),
        new("outlets", row => string.Join(ReportColumns.Between, row.Outlets)),
        new("outlet_count", row => row.Outlets.Count),
        new("only_root", row => row.OnlyRoot),
        new("only_root_of_several", row => row.OnlyRootOfSeveral),
        new("first", row => row.First),
        new("last", row => row.Last),
    ];
}
