using Hearsay.Storing;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Pages;

/// <summary>The first page: what came in.</summary>
internal static class Desk
{
    /// <summary>How many of each thing it shows.</summary>
    private const int Shown = 12;

    public static IResult Page(Asked asked, Archive archive) =>
        PageResults.Of<DeskPage>(new DeskView(asked, [.. archive.Families(asked.Filter with { Limit = Shown })]));
}
