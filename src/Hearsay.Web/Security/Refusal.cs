using Hearsay.Web.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Hearsay.Web.Security;

/// <summary>Says no: to a program as problem details (RFC 9457), to a person as a page.</summary>
internal static class Refusal
{
    /// <summary>Whether the answer is for a program.</summary>
    public static bool IsForProgram(HttpRequest request) => request.Path.StartsWithSegments("/api");

    /// <summary>Writes the refusal; the answer must not have begun.</summary>
    public static Task WriteAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        // What was said of an answer that is not given, after all.
        context.Response.Headers.Remove(HeaderNames.ContentDisposition);
        context.Response.Headers.Remove(HeaderNames.ETag);
        context.Response.Headers.CacheControl = "no-store";
        return IsForProgram(context.Request)
            ? TypedResults.Problem(reason, statusCode: status).ExecuteAsync(context)
            : PageResults.Fault(status, reason).ExecuteAsync(context);
    }
}
