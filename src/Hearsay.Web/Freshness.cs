using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Hearsay.Web;

/// <summary>
/// Gives each answer an entity tag made of the store's stamp and the program's build, and answers 304 without asking the store where the reader
/// has the newest already. Tags are weak: they say that the answer tells the same, at this address and in this format.
/// </summary>
internal sealed class Freshness(RequestDelegate next, StoreDoor door)
{
    private static readonly string Build = typeof(Freshness).Assembly.ManifestModule.ModuleVersionId.ToString("N")
        + typeof(Analyst).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    public Task InvokeAsync(HttpContext context)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) || headers.CacheControl.Count > 0 || request.Path.StartsWithSegments(PageFiles.Root))
            return next(context);
        var tag = $"W/\"{Hash($"{door.Stamp()} {Build} {request.Headers.Accept} {request.Headers.Cookie}")}\"";
        headers.ETag = tag;
        headers.CacheControl = "private, no-cache";
        headers.Vary = "Accept, Cookie";
        if (!EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known) || !known.Any(k => k.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false)))
        {
            context.Response.OnStarting(Withdraw, context.Response);
            return next(context);
        }
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    /// <summary>A fault has no tag: it may be over the next time.</summary>
    private static Task Withdraw(object state)
    {
        var response = (HttpResponse)state;
        if (response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
        {
            response.Headers.Remove(HeaderNames.ETag);
            response.Headers.CacheControl = "no-store";
        }
        return Task.CompletedTask;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..20];
}
