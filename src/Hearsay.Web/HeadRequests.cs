using Microsoft.AspNetCore.Http;

namespace Hearsay.Web;

/// <summary>Answers HEAD wherever GET is answered (RFC 9110, 9.3.2): routes are asked as for GET, and the server sends no body.</summary>
internal static class HeadRequests
{
    private static readonly object s_isHead = new();

    /// <summary>Before routes are asked.</summary>
    public static Task AskAsGet(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Items[s_isHead] = true;
            context.Request.Method = HttpMethods.Get;
        }
        return next(context);
    }

    /// <summary>After routes were asked.</summary>
    public static Task AnswerAsHead(HttpContext context, RequestDelegate next)
    {
        if (context.Items.ContainsKey(s_isHead))
            context.Request.Method = HttpMethods.Head;
        return next(context);
    }
}
