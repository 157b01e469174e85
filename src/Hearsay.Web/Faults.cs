using Hearsay.Storing;
using Hearsay.Web.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hearsay.Web;

/// <summary>Turns what goes wrong, and what is not found, into an answer.</summary>
internal sealed partial class Faults(RequestDelegate next, ILogger<Faults> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, e);
            return;
        }
        if (context.Response is { StatusCode: >= 400, HasStarted: false, ContentLength: null, ContentType: null })
            await Refusal.WriteAsync(context, context.Response.StatusCode, Reason(context.Response.StatusCode));
    }

    private Task AnswerAsync(HttpContext context, Exception e)
    {
        switch (e)
        {
            case FormatException:
                return Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, e.Message);
            case BadHttpRequestException bad:
                return Refusal.WriteAsync(context, bad.StatusCode, Reason(bad.StatusCode));
            case StoreException:
                return Refusal.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, e.Message);
            default:
                Failed(log, e, context.Request.Path);
                return Refusal.WriteAsync(context, StatusCodes.Status500InternalServerError, "The program failed at this; what it says is on its terminal.");
        }
    }

    private static string Reason(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing of this name here.",
        StatusCodes.Status405MethodNotAllowed => "This cannot be done here.",
        StatusCodes.Status415UnsupportedMediaType => "This takes no such type of content.",
        StatusCodes.Status413PayloadTooLarge => "That is more than this server takes at once.",
        _ => "This request cannot be read.",
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} failed")]
    private static partial void Failed(ILogger logger, Exception e, string path);
}
