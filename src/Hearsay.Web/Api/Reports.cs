using Hearsay.Copies;
using Hearsay.Exporting;
using Hearsay.Reading;
using Hearsay.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Reports, each with its analysis and its copies; and adding one.</summary>
internal static class Reports
{
    private static readonly Parameters OfNew = new(
        new Parameter("outlet", "Who published it, over what it says"), new Parameter("published", "When it was published, over what it says"),
        new Parameter("name", "What the file is called; its ending tells tables and archives from texts"));

    public static void MapReports(this IEndpointRouteBuilder api)
    {
        api.MapList("/reports", Parameters.OfList(), new ApiList<StoredFamily>((archive, filter, _) => archive.Families(filter), JsonAnswers.Of) { Cursor = family => family.Cursor }.Exported(ExportedRows.Reports))
            .WithSummary("Copy families: the first report of each, without its text").Produces<ListOf<ReportRowJson>>();
        api.MapGet("/reports/{id}", One).WithSummary("A report, with what was found in it and its files").Produces<AnalysisJson>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/reports/{id}/copies", Copies).WithSummary("The copy family of a report").Produces<CopyFamilyJson>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapList("/copies", Parameters.OfList(), new ApiList<CopyFamily>((archive, filter, _) => archive.Copies(filter with { After = null }), JsonAnswers.Of))
            .WithSummary("Copy families of two files or more, with what was changed").Produces<ListOf<CopyFamilyJson>>();
        api.MapPost("/reports", AddAsync).WithMetadata(OfNew).WithSummary("Adds the reports in the body: a text, a page, a table, an archive. Only if the server was started with --writable; takes the token")
            .Accepts<Stream>("application/octet-stream", "text/plain", "text/html", "text/csv", "application/x-ndjson", "application/zip")
            .Produces<AddedJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status405MethodNotAllowed).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static IResult One(string id, Archive archive) =>
        archive.Report(id) is { } stored ? Answers.One(JsonAnswers.Of(archive.Analysis(stored), stored)) : Answers.Missing("There is no such report, or more than one that begins so.");

    private static IResult Copies(string id, Archive archive) =>
        archive.Report(id) is { } stored ? Answers.One(JsonAnswers.Of(archive.CopiesOf(stored))) : Answers.Missing("There is no such report, or more than one that begins so.");

    private static async Task<IResult> AddAsync(HttpContext context, Adding adding)
    {
        var asked = new Asked(context.Request);
        OfNew.Check(context.Request.Query.Keys);
        var reading = new ReadingOptions { Outlet = asked["outlet"], Published = asked["published"] };
        var added = await adding.AddAsync(asked["name"] ?? NameFor(context.Request.ContentType), context.Request.Body, reading, context.RequestAborted);
        if (added.Progress.Failures is [var failure, ..] && added.Progress.Read + added.Progress.KnownInputs == 0)
            return TypedResults.Problem(failure.Reason, statusCode: StatusCodes.Status422UnprocessableEntity);
        if (added.Report is { } report)
            context.Response.Headers.Location = $"/api/v1/reports/{report}";
        context.Response.StatusCode = StatusCodes.Status201Created;
        return new Created(JsonAnswers.Of(added.Progress));
    }

    private static string NameFor(string? type) => type?.Split(';')[0].Trim() switch
    {
        "text/html" => "sent.html",
        "text/csv" => "sent.csv",
        "application/x-ndjson" or "application/jsonl" => "sent.jsonl",
        "application/json" => "sent.json",
        "application/zip" => "sent.zip",
        "application/gzip" => "sent.gz",
        _ => "sent.txt",
    };

    private sealed class Created(string json) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = Answers.Json;
            return httpContext.Response.WriteAsync(json, httpContext.RequestAborted);
        }
    }
}
