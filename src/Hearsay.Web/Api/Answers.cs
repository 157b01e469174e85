using System.Text;
using Hearsay.Exporting;
using Hearsay.Storing;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Api;

/// <summary>
/// Answers for programs: objects in the shapes of <c>--json</c>, a page of them at a time, or all of them as a stream of lines.
/// </summary>
internal static class Answers
{
    public const string Json = "application/json; charset=utf-8";
    public const string Lines = "application/x-ndjson";

    /// <summary>One object.</summary>
    public static IResult One(string json) => TypedResults.Text(json, Json, Encoding.UTF8);

    /// <summary>A list: <c>{"schema":1,"items":[…],"next":cursor or null}</c>, or its rows as lines.</summary>
    public static IResult List<T>(ApiList<T> list, Archive archive, Asked asked, HttpRequest request)
    {
        IEnumerable<T> Rows(ReportFilter filter) => list.Rows(archive, filter, asked);
        if (WantsLines(asked, request))
            return Stream(Rows(asked.Filter with { Limit = asked["limit"] is null ? null : asked.Limit }), list.Json);
        return Page(list.Cursor is { } cursor ? ListPages.Of(Rows, cursor, asked) : ListPages.Of(Rows, asked), list.Json);
    }

    /// <summary>What is not there.</summary>
    public static IResult Missing(string what) => TypedResults.Problem(what, statusCode: StatusCodes.Status404NotFound);

    private static bool WantsLines(Asked asked, HttpRequest request) => asked["format"] switch
    {
        "ndjson" or "jsonl" => true,
        null => request.Headers.Accept.ToString().Contains(Lines, StringComparison.OrdinalIgnoreCase),
        "json" => false,
        var other => throw new FormatException($"format: '{other}' is not json or ndjson"),
    };

    private static IResult Page<T>(ListPage<T> page, Func<T, string> json)
    {
        var body = new StringBuilder($"{{\"schema\":{JsonAnswers.Schema},\"items\":[");
        body.AppendJoin(',', page.Rows.Select(json)).Append("],\"next\":").Append(page.Next is null ? "null" : $"\"{page.Next}\"").Append('}');
        return One(body.ToString());
    }

    private static LineStream<T> Stream<T>(IEnumerable<T> rows, Func<T, string> json) => new LineStream<T>(rows, json);

    private sealed class LineStream<T>(IEnumerable<T> rows, Func<T, string> json) : IResult
    {
        /// <summary>How much is gathered before it is sent.</summary>
        private const int Chunk = 32 * 1024;

        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = Lines;
            var gathered = new StringBuilder();
            foreach (var row in rows)
            {
                gathered.Append(json(row)).Append('\n');
                if (gathered.Length < Chunk)
                    continue;
                await httpContext.Response.WriteAsync(gathered.ToString(), httpContext.RequestAborted);
                gathered.Clear();
            }
            await httpContext.Response.WriteAsync(gathered.ToString(), httpContext.RequestAborted);
        }
    }
}
