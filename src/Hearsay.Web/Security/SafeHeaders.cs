using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Security;

/// <summary>
/// What every answer says to the browser: nothing runs but our own scripts, nothing is fetched from anywhere else, no other page may frame us
/// or learn where its reader came from, and what we call text is not guessed to be something else.
/// </summary>
internal sealed class SafeHeaders(RequestDelegate next)
{
    /// <summary>The policy of all pages. Styles and scripts are files of ours; there are none inside pages, not even as attributes.</summary>
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return next(context);
    }

    /// <summary>
    /// For a page with a form that writes: our own pages may tell each other where they come from, for without that the browser hides the
    /// origin of the form, and the form is refused.
    /// </summary>
    public static void TellOwnOrigin(HttpResponse response) => response.Headers["Referrer-Policy"] = "same-origin";
}
