using Microsoft.Playwright;

namespace Hearsay.Web.Tests.Browser;

/// <summary>An empty room that can be written to, and a browser before it. Every page that is opened is watched: it may fetch nothing from elsewhere and complain of nothing.</summary>
public sealed class BrowserRoom : IAsyncLifetime
{
    public const string Token = "a token for these tests";

    /// <summary>Whether the program carries the script of its drawings, which it does where it was built with Node.</summary>
    public static bool HasBundle => PageFiles.Has("drawings.js");

    private readonly List<string> _complaints = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public OpenRoom Room { get; private set; } = null!;

    /// <summary>What went wrong in pages, and what they asked of other servers.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Chromium is not { } chromium)
            return;
        Room = await OpenRoom.OverAsync([], options => options with { Writable = true, Token = Token });
        _playwright = await Playwright.CreateAsync();
        // Browsers refuse their own sandbox to the superuser, who runs the tests on build servers.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (Room is not null)
            await Room.DisposeAsync();
    }

    /// <summary>Opens a browser window of its own.</summary>
    /// <param name="path">The page to open.</param>
    /// <param name="width">How wide the window is, in pixels.</param>
    /// <param name="scripts">Whether it runs scripts at all.</param>
    /// <param name="colours">Light or dark.</param>
    /// <param name="bundle">Whether the script of the drawings may come; <c>false</c> as for a program that was built without Node.</param>
    public async Task<IPage> OpenAsync(string path, int width = 1280, bool scripts = true, ColorScheme colours = ColorScheme.Light, bool bundle = true)
    {
        var context = await _browser!.NewContextAsync(new() { BaseURL = Room.Address, ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = scripts, ColorScheme = colours, AcceptDownloads = true });
        if (!bundle)
            await context.RouteAsync("**/assets/drawings.js*", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = string.Empty }));
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{page.Url}: {message.Text}");
        page.PageError += (_, error) => Note(true, $"{page.Url}: {error}");
        page.Request += (_, request) => Note(!request.Url.StartsWith(Room.Address + "/", StringComparison.Ordinal), $"{page.Url} asks {request.Url}");
        await page.GotoAsync(path);
        return page;
    }

    private void Note(bool isWrong, string what)
    {
        if (isWrong)
            lock (_complaints)
                _complaints.Add(what);
    }
}
