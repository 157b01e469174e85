using Hearsay.Claims;
using Hearsay.Storing;
using Hearsay.Web.Text;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Pages;

/// <summary>The pages of claims and of figures.</summary>
internal static class ClaimPages
{
    /// <summary>How many claims that oppose one are shown beside it.</summary>
    private const int OpposedShown = 12;

    public static IResult List(Asked asked, Archive archive) =>
        PageResults.Of<ClaimsPage>(new ListView<Claim>(asked, ListPages.Of(archive.Claims, claim => claim.Cursor!, asked)));

    public static IResult One(string id, Archive archive)
    {
        if (archive.Claim(id) is not { } claim)
            return PageResults.Fault(StatusCodes.Status404NotFound, $"There is no claim {Wording.Shortened(id, 60)} here.");
        if (claim.Id != id)
            return TypedResults.Redirect($"/claims/{claim.Id}");
        var opposed = claim.Opposition.Take(OpposedShown).Select(opposition => (opposition.Kind, archive.Claim(opposition.Claim))).Where(each => each.Item2 is not null);
        return PageResults.Of<ClaimPage>(new ClaimView(claim, [.. opposed.Select(each => (each.Kind, each.Item2!))], claim.Series is { } series ? archive.Series(series) : null));
    }

    public static IResult Figures(Asked asked, Archive archive) => asked["view"] == "all"
        ? PageResults.Of<FiguresPage>(new FiguresView(asked, null, ListPages.Of(archive.Figures, figure => figure.Cursor, asked)))
        : PageResults.Of<FiguresPage>(new FiguresView(asked, ListPages.Of(archive.Series, series => series.Cursor!, asked), null));

    public static IResult Series(string id, Asked asked, Archive archive) => archive.Series(id) is { } series
        ? PageResults.Of<SeriesPage>(new SeriesView(asked, series))
        : PageResults.Fault(StatusCodes.Status404NotFound, $"There is no series of figures {Wording.Shortened(id, 60)} here.");
}
