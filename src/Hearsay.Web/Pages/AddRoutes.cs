using System.Text;
using Hearsay.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Pages;

/// <summary>The pages that take something: the token, and reports.</summary>
internal static class AddRoutes
{
    public static void MapAdding(this IEndpointRouteBuilder app)
    {
        app.MapGet(TokenCheck.EntryPath, (HttpContext context) => Entry(context, isWrong: false));
        app.MapPost(TokenCheck.EntryPath, EnterAsync);
        app.MapGet("/add", (HttpContext context, WebOptions options, Gate gate) => AddForm(context, options, gate));
        app.MapPost("/add", AddAsync);
    }

    private static IResult Entry(HttpContext context, bool isWrong)
    {
        SafeHeaders.TellOwnOrigin(context.Response);
        return PageResults.Of<EntryPage>(new EntryView(OwnPath(context.Request.Query["to"]), isWrong), isWrong ? StatusCodes.Status403Forbidden : StatusCodes.Status200OK);
    }

    private static async Task<IResult> EnterAsync(HttpContext context, Gate gate)
    {
        var form = await FormAsync(context);
        if (!gate.IsToken(form["token"].ToString().Trim()))
            return Entry(context, isWrong: true);
        gate.LetIn(context.Response);
        return TypedResults.Redirect(OwnPath(form["to"]));
    }

    private static IResult AddForm(HttpContext context, WebOptions options, Gate gate)
    {
        if (!options.Writable)
            return PageResults.Fault(StatusCodes.Status405MethodNotAllowed, "This server only shows. To add to the store, start it with --writable, or use 'hearsay add'.");
        if (!gate.Knows(context.Request))
            return TypedResults.Redirect($"{TokenCheck.EntryPath}?to=/add");
        SafeHeaders.TellOwnOrigin(context.Response);
        return PageResults.Of<AddPage>(new AddView([]));
    }

    private static async Task<IResult> AddAsync(HttpContext context, Adding adding)
    {
        var form = await FormAsync(context);
        var (outlet, published) = (Given(form["outlet"]), Given(form["published"]));
        var added = new List<(string Name, Added Added)>();
        foreach (var file in form.Files.Where(file => file.Length > 0))
        {
            await using var content = file.OpenReadStream();
            added.Add((file.FileName, await adding.AddAsync(file.FileName, content, outlet, published, context.RequestAborted)));
        }
        if (Given(form["text"]) is { } text)
            added.Add(("the text", await adding.AddAsync("pasted.txt", new MemoryStream(Encoding.UTF8.GetBytes(text)), outlet, published, context.RequestAborted)));
        if (added.Count == 0)
            throw new FormatException("Choose a file or paste a text.");
        if (added is [(_, { Report: { } report, Progress.Failures.Count: 0 })])
            return TypedResults.Redirect($"/reports/{report}");
        SafeHeaders.TellOwnOrigin(context.Response);
        return PageResults.Of<AddPage>(new AddView(added));
    }

    private static async Task<IFormCollection> FormAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            throw new BadHttpRequestException("no form", StatusCodes.Status415UnsupportedMediaType);
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("no sound form", StatusCodes.Status400BadRequest, e);
        }
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    /// <summary>A page of ours to go on to; never an address elsewhere.</summary>
    private static string OwnPath(string? to) => to is ['/', not ('/' or '\\'), ..] && !to.Any(char.IsControl) ? to : "/";
}
