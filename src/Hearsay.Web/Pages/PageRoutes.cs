using System.Globalization;
using Hearsay.Searching;
using Hearsay.Storing;
using Hearsay.Web.Security;
using Hearsay.Web.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Pages;

/// <summary>The addresses of the pages.</summary>
internal static class PageRoutes
{
    /// <summary>How many places a map is made of; those beyond are spoken of least.</summary>
    private const int PlacesShown = 500;

    /// <summary>How many rows a page has that is full of drawings.</summary>
    private const int RowsBesideDrawings = 20;

    /// <summary>How many statements of a source tell what it speaks of.</summary>
    private const int StatementsForTopics = 100;

    public static void MapPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup(string.Empty).ExcludeFromDescription();
        pages.MapGet("/", (HttpContext context, Archive archive, WebOptions options, Gate gate) => Desk.Page(context, archive, options, gate));
        pages.MapGet("/reports", (HttpRequest request, Archive archive) => Reports(new Asked(request), archive));
        pages.MapGet("/reports/{id}", (string id, HttpRequest request, Archive archive) => Report(id, new Asked(request), archive));
        pages.MapGet("/reports/{id}/changes", (string id, Archive archive) => Changes(id, archive));
        pages.MapGet("/statements", (HttpRequest request, Archive archive) => Statements(new Asked(request), archive));
        pages.MapGet("/search", (HttpRequest request, Archive archive) => Search(new Asked(request), archive));
        pages.MapGet("/sources", (HttpRequest request, Archive archive) => Sources(new Asked(request), archive));
        pages.MapGet("/source", (HttpRequest request, Archive archive) => Source(new Asked(request), archive));
        pages.MapGet("/claims", (HttpRequest request, Archive archive) => ClaimPages.List(new Asked(request), archive));
        pages.MapGet("/claims/{id}", (string id, Archive archive) => ClaimPages.One(id, archive));
        pages.MapGet("/figures", (HttpRequest request, Archive archive) => ClaimPages.Figures(new Asked(request, RowsBesideDrawings), archive));
        pages.MapGet("/figures/{id}", (string id, HttpRequest request, Archive archive) => ClaimPages.Series(id, new Asked(request), archive));
        pages.MapGet("/map", (HttpRequest request, Archive archive) => Map(new Asked(request, RowsBesideDrawings), archive));
        pages.MapGet("/timeline", (HttpRequest request, Archive archive) => TimelinePages.Page(new Asked(request), archive));
        pages.MapGet("/help", () => PageResults.Of<HelpPage>(string.Empty));
        pages.MapGet("/help/api", () => PageResults.Of<ProgramsPage>(string.Empty));
        pages.MapAdding();
    }

    private static IResult Reports(Asked asked, Archive archive) =>
        PageResults.Of<ReportsPage>(new ListView<StoredFamily>(asked, ListPages.Of(filter => archive.Families(filter with { LastFirst = asked.LastFirst }), family => family.Cursor, asked), archive.Facets(asked.Filter)));

    private static IResult Statements(Asked asked, Archive archive) =>
        PageResults.Of<StatementsPage>(new ListView<StoredStatement>(
            asked, ListPages.Of(filter => archive.Statements(filter with { LastFirst = asked.LastFirst }), statement => statement.Cursor, asked), archive.Facets(asked.Filter, FacetUnit.Statements)));

    private static IResult Search(Asked asked, Archive archive)
    {
        if (asked["q"] is not { } query)
            return PageResults.Of<SearchPage>(new ListView<FamilyHit>(asked, new([], null)));
        if (Problem(query) is { } problem)
            return PageResults.Of<SearchPage>(new ListView<FamilyHit>(asked, new([], null)) { Problem = problem });
        var hits = ListPages.Of(filter => archive.SearchFamilies(SearchQuery.Parse(query), filter), hit => hit.Cursor, asked);
        return PageResults.Of<SearchPage>(new ListView<FamilyHit>(asked, hits, archive.Facets(asked.Filter with { About = $"{query} {asked["about"]}" })));
    }

    private static string? Problem(string query)
    {
        try
        {
            _ = SearchQuery.Parse(query).ToMatch();
            return null;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }

    private static IResult Map(Asked asked, Archive archive)
    {
        var places = archive.Places(asked.Filter with { Limit = PlacesShown }).ToList();
        var statements = ListPages.Of(filter => archive.Statements(filter with { LastFirst = asked.LastFirst }), statement => statement.Cursor, asked);
        var view = new MapView(asked, places, statements);
        // Whoever chooses a place wants to see it among the others.
        return PageResults.Of<MapPage>(places.Exists(view.IsChosen) ? view with { Around = [.. archive.Places(asked.Filter with { Place = null, Limit = PlacesShown })] } : view);
    }

    private static IResult Sources(Asked asked, Archive archive) =>
        PageResults.Of<SourcesPage>(new ListView<StoredSource>(asked, ListPages.Of(archive.Sources, source => source.Cursor!, asked)));

    private static IResult Source(Asked asked, Archive archive)
    {
        if (asked["name"] is not { } name)
            throw new FormatException("name: the address names no source");
        var quoted = $"\"{name.Replace('"', ' ')}\"";
        ReportFilter Said(ReportFilter filter) => filter with { By = filter.By is { } by ? $"{quoted} {by}" : quoted };
        return PageResults.Of<SourcePage>(new SourceView(
            asked, ListPages.Of(filter => archive.Statements(Said(filter) with { LastFirst = asked.LastFirst }), statement => statement.Cursor, asked), archive.Facets(Said(asked.Filter), FacetUnit.Statements),
            Topics.Of(archive.Statements(Said(asked.Filter) with { Limit = StatementsForTopics, LastFirst = true }), name)));
    }

    private static IResult Report(string id, Asked asked, Archive archive)
    {
        if (archive.Report(id) is not { } stored)
            return Missing(id);
        if (stored.Report.Id != id)
            return TypedResults.Redirect($"/reports/{stored.Report.Id}");
        return PageResults.Of<ReportPage>(new ReportView(stored, archive.Analysis(stored), archive.CopiesOf(stored), Span(asked["span"], stored.Report.Text))
        {
            Claims = archive.ClaimsOf(stored).ToLookup(claim => claim.Statement),
            Shown = asked["marks"]?.Split(',') ?? ReportView.UsuallyShown,
        });
    }

    private static IResult Changes(string id, Archive archive)
    {
        if (archive.Report(id) is not { } stored)
            return Missing(id);
        var copy = archive.CopiesOf(stored).Members.FirstOrDefault(member => member.Report.Id == stored.Report.Id && member.Of is { } of && of != stored.Report.Id);
        return copy is null || archive.Report(copy.Of!) is not { } source
            ? PageResults.Fault(StatusCodes.Status404NotFound, "This report is no edited or shortened copy of another that is known here.")
            : PageResults.Of<ChangesPage>(new ChangesView(source.Report, copy));
    }

    private static IResult Missing(string id) => PageResults.Fault(StatusCodes.Status404NotFound, $"There is no report {Wording.Shortened(id, 60)} here, or more than one that begins so.");

    /// <summary>A stretch of a text as <c>120-160</c>, kept within it; <c>null</c> for anything else.</summary>
    private static TextSpan? Span(string? asked, string text)
    {
        if (asked?.Split('-') is not [var first, var last]
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end))
            return null;
        end = Math.Min(end, text.Length);
        return start < end ? new TextSpan(start, end) : null;
    }
}
