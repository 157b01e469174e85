using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Security;

/// <summary>
/// Lets nobody read without the token where others than this machine can come, and nobody write without it anywhere; a writing request must
/// also come from a page of ours or from no page at all.
/// </summary>
internal sealed class TokenCheck(RequestDelegate next, WebOptions options, Gate gate)
{
    public const string EntryPath = "/enter";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var writes = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
        var enters = request.Path == EntryPath;
        if (writes && !IsOwnOrigin(request))
            return Refusal.WriteAsync(context, StatusCodes.Status403Forbidden, "Only pages of this server may send it anything.");
        if (writes && !enters && !options.Writable)
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return Refusal.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, "This server only shows; start it with --writable to add to the store.");
        }
        if (!(writes || options.ReadingTakesToken) || enters || request.Path.StartsWithSegments(PageFiles.Root) || gate.Knows(request))
            return next(context);
        return Ask(context);
    }

    private static Task Ask(HttpContext context)
    {
        if (Refusal.IsForProgram(context.Request) || !HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return Refusal.WriteAsync(context, StatusCodes.Status401Unauthorized, "This takes the token: Authorization: Bearer TOKEN.");
        }
        context.Response.Redirect($"{EntryPath}?to={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        return Task.CompletedTask;
    }

    /// <summary>A browser always says where a form or a script that writes comes from; a program says nothing.</summary>
    private static bool IsOwnOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site is not ("" or "same-origin" or "none"))
            return false;
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
