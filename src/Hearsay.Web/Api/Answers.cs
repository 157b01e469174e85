using System.Text;
using Hearsay.Exporting;
using Hearsay.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Hearsay.Web.Api;

/// <summary>
/// Answers for programs: objects in the shapes of <c>--json</c>, a page of them at a time, all of them as a stream of lines, or a file to keep.
/// </summary>
internal static class Answers
{
    /// <summary>The names of formats.</summary>
    public const string Page = "json", Stream = "ndjson", Table = "csv", Layer = "geojson";

    private const string Json = "application/json; charset=utf-8";

    /// <summary>The media type of a format.</summary>
    public static string TypeOf(string format) => format switch
    {
        Stream => "application/x-ndjson",
        Table => "text/csv",
        Layer => "application/geo+json",
        _ => "application/json",
    };

    /// <summary>One object.</summary>
    public static IResult One(string json, int status = StatusCodes.Status200OK) => TypedResults.Text(json, Json, Encoding.UTF8, status);

    /// <summary>What is not there.</summary>
    public static IResult Missing(string what) => TypedResults.Problem($"There is no such {what}, or more than one that begins so.", statusCode: StatusCodes.Status404NotFound);

    /// <summary>A list: <c>{"schema":1,"items":[…],"next":cursor or null}</c>, or in another format that is asked for.</summary>
    public static IResult List<T>(ApiList<T> list, Archive archive, Asked asked, HttpRequest request)
    {
        IEnumerable<T> Rows(ReportFilter filter) => list.Rows(archive, filter with { LastFirst = asked["order"] == Parameters.LastFirst }, asked);
        var all = asked.Filter with { LastFirst = asked["order"] == Parameters.LastFirst, Limit = asked.LimitGiven, After = asked["after"] };
        // What cannot be asked for is told before an answer begins that is never written.
        if (HttpMethods.IsHead(request.Method))
            _ = Rows(all);
        return FormatOf(list.Formats, asked, request) switch
        {
            Stream => new Streamed(TypeOf(Stream), null, (target, cancellation) => JsonLines.WriteAsync(target, list.Json, Rows(all), cancellation)),
            Table => new Streamed(TypeOf(Table) + "; charset=utf-8", FileName(asked, Table), (target, cancellation) => list.Csv!(target, archive, all, asked, cancellation)),
            Layer => new Streamed(TypeOf(Layer), FileName(asked, Layer), (target, cancellation) => list.GeoJson!(target, archive, all, asked, cancellation)),
            _ => PageOf(ListPages.Of(Rows, list.Cursor, asked), list.Json),
        };
    }

    /// <summary>The format that an address asks for, or else the one that Accept likes best (RFC 9110, 12.5.1); the first where it likes none.</summary>
    public static string FormatOf(IReadOnlyList<string> formats, Asked asked, HttpRequest request)
    {
        if (asked["format"] is { } given)
            return given == "jsonl" ? Stream : given;
        return MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted) ? formats.MaxBy(format => Liking(new MediaTypeHeaderValue(TypeOf(format)), accepted))! : formats[0];
    }

    private static double Liking(MediaTypeHeaderValue type, IList<MediaTypeHeaderValue> accepted) => accepted.Where(type.IsSubsetOf)
        .OrderBy(range => range.MatchesAllTypes).ThenBy(range => range.MatchesAllSubTypes).Select(range => range.Quality ?? 1).FirstOrDefault();

    private static string FileName(Asked asked, string ending) => $"hearsay-{asked.Path.Trim('/').Split('/')[^1]}.{ending}";

    private static IResult PageOf<T>(ListPage<T> page, Func<T, string> json)
    {
        var body = new StringBuilder($"{{\"schema\":{JsonAnswers.Schema},\"items\":[");
        body.AppendJoin(',', page.Rows.Select(json)).Append("],\"next\":").Append(JsonAnswers.Of(page.Next)).Append('}');
        return One(body.ToString());
    }

    /// <summary>An answer that is sent as it is found.</summary>
    private sealed class Streamed(string type, string? file, Func<Stream, CancellationToken, Task> write) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = type;
            if (file is not null)
                httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{file}\"";
            return HttpMethods.IsHead(httpContext.Request.Method) ? Task.CompletedTask : write(httpContext.Response.Body, httpContext.RequestAborted);
        }
    }
}
