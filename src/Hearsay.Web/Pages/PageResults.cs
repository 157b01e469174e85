using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.Web.Pages;

/// <summary>Answers that are pages: Razor components rendered once, on the server, with everything escaped.</summary>
internal static class PageResults
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        // Letters of all languages as they are; the characters that mean something in HTML are escaped all the same.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }

    /// <summary>A page that shows a model.</summary>
    public static IResult Of<TPage>(object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new RazorComponentResult<TPage>(new Dictionary<string, object?> { ["Model"] = model }) { StatusCode = status, PreventStreamingRendering = true };

    /// <summary>A page that says what is wrong.</summary>
    public static IResult Fault(int status, string reason) => Of<FaultPage>(new FaultView(status, reason), status);
}
