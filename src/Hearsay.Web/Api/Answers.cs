using System.Text;
using Hearsay.Exporting;
using Hearsay.Storing;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Api;

/// <summary>
/// Answers for programs: objects in the shapes of <c>--json</c>, a page of them at a time, all of them as a stream of lines, or a file to keep.
/// </summary>
internal static class Answers
{
    public const string Json = "application/json; charset=utf-8";
    public const string Lines = "application/x-ndjson";

    /// <summary>One object.</summary>
    public static IResult One(string json) => TypedResults.Text(json, Json, Encoding.UTF8);

    /// <summary>What is not there.</summary>
    public static IResult Missing(string what) => TypedResults.Problem(what, statusCode: StatusCodes.Status404NotFound);

    /// <summary>A list: <c>{"schema":1,"items":[…],"next":cursor or null}</c>, or in another format that is asked for.</summary>
    /// <exception cref="FormatException">The list cannot be had in this format.</exception>
    public static IResult List<T>(ApiList<T> list, Archive archive, Asked asked, HttpRequest request)
    {
        IEnumerable<T> Rows(ReportFilter filter) => list.Rows(archive, filter, asked);
        var all = asked.Filter with { Limit = asked["limit"] is null ? null : asked.Limit };
        var accepted = request.Headers.Accept.ToString();
        return (asked["format"] ?? (accepted.Contains(Lines, StringComparison.OrdinalIgnoreCase) ? "ndjson" : "json")) switch
        {
            "json" => Page(list.Cursor is { } cursor ? ListPages.Of(Rows, cursor, asked) : ListPages.Of(Rows, asked), list.Json),
            "ndjson" or "jsonl" => new Streamed(Lines, null, (target, cancellation) => WriteLines(target, Rows(all), list.Json, cancellation)),
            "csv" when list.Csv is { } write => new Streamed("text/csv; charset=utf-8", FileName(asked, "csv"), (target, cancellation) => write(target, archive, all, asked, cancellation)),
            "geojson" when list.GeoJson is { } write => new Streamed("application/geo+json", FileName(asked, "geojson"), (target, cancellation) => write(target, archive, all, asked, cancellation)),
            var other => throw new FormatException($"format: this list cannot be had as '{other}'; there are {string.Join(", ", Formats(list))}"),
        };
    }

    private static IEnumerable<string> Formats<T>(ApiList<T> list) =>
        new[] { "json", "ndjson", list.Csv is null ? null : "csv", list.GeoJson is null ? null : "geojson" }.OfType<string>();

    private static string FileName(Asked asked, string ending) => $"hearsay-{asked.Path.Split('/')[^1]}.{ending}";

    private static IResult Page<T>(ListPage<T> page, Func<T, string> json)
    {
        var body = new StringBuilder($"{{\"schema\":{JsonAnswers.Schema},\"items\":[");
        body.AppendJoin(',', page.Rows.Select(json)).Append("],\"next\":").Append(page.Next is null ? "null" : $"\"{page.Next}\"").Append('}');
        return One(body.ToString());
    }

    private static async Task WriteLines<T>(Stream target, IEnumerable<T> rows, Func<T, string> json, CancellationToken cancellation)
    {
        const int Chunk = 32 * 1024;
        var gathered = new StringBuilder();
        foreach (var row in rows)
        {
            gathered.Append(json(row)).Append('\n');
            if (gathered.Length < Chunk)
                continue;
            await target.WriteAsync(Encoding.UTF8.GetBytes(gathered.ToString()), cancellation);
            gathered.Clear();
        }
        await target.WriteAsync(Encoding.UTF8.GetBytes(gathered.ToString()), cancellation);
    }

    /// <summary>An answer that is sent as it is found.</summary>
    private sealed class Streamed(string type, string? file, Func<Stream, CancellationToken, Task> write) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = type;
            if (file is not null)
                httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{file}\"";
            return write(httpContext.Response.Body, httpContext.RequestAborted);
        }
    }
}
