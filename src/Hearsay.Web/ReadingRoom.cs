using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Storing;
using Hearsay.Web.Api;
using Hearsay.Web.Pages;
using Hearsay.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hearsay.Web;

/// <summary>
/// The reading room: pages for people and an API for programs over one store. Nothing is taken from the environment or from files beside the
/// store; what is not in <see cref="WebOptions"/> cannot be set.
/// </summary>
public static class ReadingRoom
{
    /// <summary>The server, ready to be started.</summary>
    /// <exception cref="FormatException">The options would leave a door open.</exception>
    /// <exception cref="StoreException">There is no such store, or it cannot be opened.</exception>
    public static WebApplication Build(WebOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(ReadingRoom).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = options.LargestUpload;
            server.Listen(options.Address, options.Port);
        });
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        AddServices(builder.Services, options);
        var app = builder.Build();
        app.Services.GetRequiredService<StoreDoor>().Check();
        Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, WebOptions options)
    {
        services.AddSingleton(options).AddSingleton<StoreDoor>().AddSingleton<Gate>().AddSingleton<Adding>().AddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddScoped(provider => provider.GetRequiredService<StoreDoor>().Open(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!.RequestAborted));
        services.AddRoutingCore();
        services.AddPages();
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = problem => problem.ProblemDetails.Extensions.Clear());
        services.AddApiDescription();
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = options.LargestUpload);
        services.Configure<JsonOptions>(json =>
        {
            json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
            // Or the description would tell that numbers may be texts.
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
    }

    /// <summary>The way of a request, in order.</summary>
    private static void Map(WebApplication app)
    {
        app.UseMiddleware<SafeHeaders>();
        app.UseMiddleware<Faults>();
        app.UseMiddleware<HostCheck>();
        app.UseMiddleware<TokenCheck>();
        app.Use(HeadRequests.AskAsGet);
        app.UseRouting();
        app.Use(HeadRequests.AnswerAsHead);
        app.UseMiddleware<Freshness>();
        app.MapAssets();
        app.MapPages();
        app.MapApi();
    }
}
