using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hearsay.Web.Pages;

/// <summary>Answers that are pages: Razor components rendered once, on the server, with everything escaped.</summary>
internal static class PageResults
{
    /// <summary>Letters of all languages stand as they are; the characters that mean something in HTML are escaped all the same.</summary>
    public static void AddPages(this IServiceCollection services) => services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

    /// <summary>A page that shows a model.</summary>
    public static IResult Of<TPage>(object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new PageResult(typeof(TPage), model, status);

    /// <summary>A page that says what is wrong.</summary>
    public static IResult Fault(int status, string reason) => Of<FaultPage>(new FaultView(status, reason), status);

    // Not RazorComponentResult: that brings along what interactive components need, keys kept in the user's folder among it.
    private sealed class PageResult(Type page, object model, int status) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var services = httpContext.RequestServices;
            await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
            var html = await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model });
                return (await renderer.RenderComponentAsync(page, parameters)).ToHtmlString();
            });
            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = "text/html; charset=utf-8";
            await httpContext.Response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted);
        }
    }
}
