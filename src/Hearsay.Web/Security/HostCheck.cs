using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Security;

/// <summary>
/// On a loopback address, answers only to the names of this machine. A page elsewhere can have its own name point here (DNS rebinding), and
/// would then read the store with its reader's browser; it cannot change the name that the browser sends.
/// </summary>
internal sealed class HostCheck(RequestDelegate next, WebOptions options)
{
    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase) { "localhost", "127.0.0.1", "[::1]" };

    public Task InvokeAsync(HttpContext context)
    {
        if (!options.IsLoopback || Own.Contains(context.Request.Host.Host) || context.Request.Host.Host == options.Address.ToString())
            return next(context);
        return Refusal.WriteAsync(context, StatusCodes.Status421MisdirectedRequest, "This name is not one of this machine's: use localhost or 127.0.0.1.");
    }
}
