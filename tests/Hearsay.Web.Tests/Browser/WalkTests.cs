using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hearsay.Web.Tests.Browser;

/// <summary>What a person does, in a real browser.</summary>
public sealed class WalkTests(BrowserRoom browser) : IClassFixture<BrowserRoom>
{
    private const string RealPlaces =
        "Quarn Ledger\n5 May 2024\n\nFLOODS IN THE SOUTH\n\nThree bridges in Lyon were closed on Saturday, mayor Ilse Tovar said.\n\nTwo people were missing in Marseille, according to the French interior ministry.\n";

    [BrowserFact]
    public Task From_adding_the_samples_to_the_words_of_a_claim_and_a_table() => WalkAsync(bundle: false);

    [BundleInBrowserFact]
    public Task The_same_with_the_script_of_the_drawings() => WalkAsync(bundle: true);

    private async Task WalkAsync(bool bundle)
    {
        var page = await browser.OpenAsync("/", bundle: bundle);
        await page.GetByRole(AriaRole.Link, new() { Name = "Add reports" }).First.ClickAsync();
        await page.GetByLabel("Token").FillAsync(BrowserRoom.Token);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await AddAsync(page);

        await page.GotoAsync("/claims?about=market+killed");
        await page.Locator(".list .said a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/claims/c-"));
        await Expect(page.Locator(".numbers").First).ToContainTextAsync("outlet");
        await page.Locator(".member a.said").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/reports/r-.*span=\d+-\d+"));
        await Expect(page.Locator("mark#span")).ToBeInViewportAsync();

        await page.GotoAsync("/map");
        await page.Locator("svg.wide a.sign[aria-label^='Lyon']").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("place="));
        await Expect(page.Locator(".list .said").First).ToContainTextAsync("bridges");
        await Expect(page.GetByText("missing in Marseille")).ToHaveCountAsync(0);

        var csv = await DownloadAsync(page, "/statements?by=Torvek", "CSV");
        Assert.Contains("Torvek", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Hallgren", csv, StringComparison.Ordinal);
        Assert.True(browser.Complaints.Count == 0, string.Join(" | ", browser.Complaints));
    }

    [BrowserFact]
    public async Task No_page_hinders_anybody()
    {
        await FillAsync();
        var report = await ReportAsync();
        foreach (var path in (string[])["/", "/reports", $"/reports/{report}", $"/reports/{await CopyAsync()}/changes", "/statements?standing=named&not-act=asks", "/claims", await FirstAsync("/claims", "/claims/c-"),
            "/figures", "/figures?view=all", "/sources", "/source?name=Ilan+Torvek", await SeriesAsync(), "/map", "/timeline", "/timeline?when=2024-03-12", "/search?q=market", "/help", "/help/api", "/enter"])
            foreach (var (width, colours) in ((int, ColorScheme)[])[(1280, ColorScheme.Light), (400, ColorScheme.Dark)])
            {
                var page = await browser.OpenAsync(path, width, colours: colours);
                Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
                var hindrances = await HindrancesAsync(page);
                Assert.True(hindrances.Length == 0, string.Join('\n', hindrances));
                await page.Context.CloseAsync();
            }
        Assert.True(browser.Complaints.Count == 0, string.Join(" | ", browser.Complaints));
    }

    [BrowserFact]
    public async Task Everything_can_be_read_without_scripts()
    {
        await FillAsync();
        var page = await browser.OpenAsync("/search", scripts: false);
        await page.Locator("#q").FillAsync("market");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.Locator(".facets").GetByRole(AriaRole.Link, new() { Name = "Oslan Times", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("outlet=Oslan"));
        await page.Locator(".list h2 a").First.ClickAsync();
        await page.Locator(".text .ref").First.ClickAsync();
        await Expect(page.Locator(".card:target")).ToBeInViewportAsync();
        await page.GotoAsync("/map");
        await page.Locator("svg.wide a.sign[aria-label^='Marseille']").First.ClickAsync();
        await Expect(page.Locator(".list .said").First).ToContainTextAsync("Two people");
    }

    [BrowserFact]
    public async Task Filters_change_the_page_in_place_and_going_back_brings_back_what_was()
    {
        await FillAsync();
        var page = await browser.OpenAsync("/statements");
        await page.EvaluateAsync("window.same = true");
        var before = await page.Locator(".list > li").CountAsync();
        await page.Locator(".facets").GetByRole(AriaRole.Link, new() { Name = "denies", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("act=denies"));
        await Expect(page.Locator(".chips")).ToContainTextAsync("denies");
        Assert.True(await page.EvaluateAsync<bool>("window.same === true"));
        await page.GoBackAsync();
        await Expect(page.Locator(".list > li")).ToHaveCountAsync(before);
    }

    [BrowserFact]
    public async Task A_report_can_be_gone_through_with_the_keyboard_and_its_words_linked_to()
    {
        await FillAsync();
        var page = await browser.OpenAsync($"/reports/{await ReportAsync()}");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        Assert.Equal("2", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.EvaluateAsync("() => { const p = document.querySelectorAll('[data-at]')[2]; getSelection().selectAllChildren(p); }");
        await page.Locator(".linker").ClickAsync();
        await Expect(page.Locator("mark.wanted").First).ToBeVisibleAsync();
        var text = (await ApiAsync($"/api/v1/reports/{await ReportAsync()}")).GetProperty("text").GetString()!;
        var span = Regex.Match(page.Url, @"span=(\d+)-(\d+)");
        var words = string.Concat(await page.Locator("mark.wanted").AllTextContentsAsync());
        Assert.Equal(text[int.Parse(span.Groups[1].Value, null)..int.Parse(span.Groups[2].Value, null)], words);
    }

    private static async Task AddAsync(IPage page)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(Directory.GetFiles(OpenRoom.Samples).Order(StringComparer.Ordinal));
        await page.Locator("textarea").FillAsync(RealPlaces);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync(new() { Timeout = 60_000 });
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("read", new() { Timeout = 60_000 });
    }

    /// <summary>Adds the samples; adding them again changes nothing.</summary>
    private async Task FillAsync()
    {
        if ((await ApiAsync("/api/v1/reports")).GetProperty("items").GetArrayLength() > 0)
            return;
        var page = await browser.OpenAsync("/enter?to=/add");
        await page.GetByLabel("Token").FillAsync(BrowserRoom.Token);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await AddAsync(page);
        await page.Context.CloseAsync();
    }

    private static async Task<string> DownloadAsync(IPage page, string path, string name)
    {
        await page.GotoAsync(path);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }

    private async Task<string> ReportAsync() =>
        (await ApiAsync("/api/v1/search?q=Torvek+roof+cranes+Karsovan")).GetProperty("items")[0].GetProperty("report").GetString()!;

    private async Task<string> SeriesAsync() => "/figures/" + (await ApiAsync("/api/v1/series")).GetProperty("items")[0].GetProperty("id").GetString();

    private async Task<string> CopyAsync() => (await ApiAsync("/api/v1/copies")).GetProperty("items").EnumerateArray()
        .SelectMany(family => family.GetProperty("members").EnumerateArray())
        .First(member => member.GetProperty("of").GetString() is { } of && of != member.GetProperty("report").GetString()).GetProperty("report").GetString()!;

    private async Task<string> FirstAsync(string list, string beginning)
    {
        var page = await browser.Room.Client.GetStringAsync(new Uri(list, UriKind.Relative));
        return Regex.Match(page, $"{Regex.Escape(beginning)}[0-9a-f]+").Value;
    }

    private async Task<JsonElement> ApiAsync(string path)
    {
        using var document = JsonDocument.Parse(await browser.Room.Client.GetStringAsync(new Uri(path, UriKind.Relative)));
        return document.RootElement.Clone();
    }

    /// <summary>What axe-core finds that is serious.</summary>
    private static async Task<string[]> HindrancesAsync(IPage page)
    {
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        var found = await page.EvaluateAsync<string[]>(
            "async () => (await axe.run()).violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html + ' ' + (n.any[0]?.message ?? '')).join(' | ')}`)");
        return [.. found.Select(problem => $"{page.Url} {problem}")];
    }
}
