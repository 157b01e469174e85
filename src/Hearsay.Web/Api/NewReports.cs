using Hearsay.Exporting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Adding reports.</summary>
internal static class NewReports
{
    private const string Path = "/reports";

    private static readonly Parameters s_takes = new(
        new Parameter("outlet", "Who published it, over what it says"), new Parameter("published", "When it was published, over what it says", "date"),
        new Parameter("name", "What the file is called; its ending tells what it is, over Content-Type"));

    /// <summary>What can be sent, and the ending of a file that holds such.</summary>
    private static readonly Dictionary<string, string> s_endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/plain"] = ".txt",
        ["text/html"] = ".html",
        ["application/xhtml+xml"] = ".xhtml",
        ["text/csv"] = ".csv",
        ["text/tab-separated-values"] = ".tsv",
        ["application/x-ndjson"] = ".jsonl",
        ["application/jsonl"] = ".jsonl",
        ["application/json"] = ".json",
        ["application/rss+xml"] = ".rss",
        ["application/atom+xml"] = ".atom",
        ["application/zip"] = ".zip",
        ["application/gzip"] = ".gz",
        ["application/octet-stream"] = ".txt",
    };

    public static void MapNewReports(this IEndpointRouteBuilder api) =>
        api.MapPost(Path, AddAsync)
            .Described(Path, s_takes, "Adds the reports in the body: a text, a page, a table, a feed, an archive. Only if the server was started with --writable; takes the token", "post")
            .Produces<AddedJson>(StatusCodes.Status201Created).Produces<AddedJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status405MethodNotAllowed).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithMetadata(new Sent([.. s_endings.Keys]));

    /// <summary>201 if the store has something that it had not; 200 if it had all of it; 422 if there is no report in it.</summary>
    private static async Task<IResult> AddAsync(HttpContext context, Adding adding)
    {
        s_takes.Check(context.Request.Query);
        var asked = new Asked(context.Request);
        if (NameOf(asked, context.Request.ContentType) is not { } name)
            return TypedResults.Problem($"Content-Type says what is sent: {string.Join(", ", s_endings.Keys)}.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        var (progress, report) = await adding.AddAsync(name, context.Request.Body, asked["outlet"], asked["published"], context.RequestAborted);
        if (progress.Failures is [var failure, ..] && progress.Read + progress.KnownInputs == 0)
            return TypedResults.Problem(failure.Reason, statusCode: StatusCodes.Status422UnprocessableEntity);
        if (report is not null)
            context.Response.Headers.Location = $"/api/v1/reports/{report}";
        return Answers.One(JsonAnswers.Of(progress), progress.NewReports + progress.Copies > 0 ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static string? NameOf(Asked asked, string? type) =>
        asked["name"] ?? (string.IsNullOrEmpty(type) ? "sent.txt" : s_endings.TryGetValue(type.Split(';')[0].Trim(), out var ending) ? "sent" + ending : null);
}
