using Hearsay.Searching;
using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

/// <summary>All that can be listed.</summary>
internal static class EveryList
{
    /// <summary>Takes the first row of each list that goes on behind rows; finds what has "the".</summary>
    public static IEnumerable<Func<object?>> Of(Archive archive, ReportFilter filter) =>
    [
        () => archive.Reports(filter).Any(), () => archive.Families(filter).Any(), () => archive.Copies(filter).Any(), () => archive.Statements(filter).Any(), () => archive.Figures(filter).Any(),
        () => archive.Claims(filter).Any(), () => archive.Series(filter).Any(), () => archive.Timeline(filter).Any(), () => archive.Places(filter).Any(), () => archive.Sources(filter).Any(),
        () => archive.Search(SearchQuery.Parse("the"), filter).Any(),
    ];
}
