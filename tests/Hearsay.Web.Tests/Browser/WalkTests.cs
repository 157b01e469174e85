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
        await page.GetByLabel("token").FillAsync(BrowserRoom.Token);
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
        await Sign(page, "Lyon").ClickAsync();
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
            "/figures", "/figures?view=all", "/sources", "/source?name=Ilan+Torvek", await SeriesAsync(), "/map", "/timeline", "/timeline?when=2024-03-12", "/search", "/search?q=market", "/search?q=-", "/search?q=nothingofthekind", "/help", "/help/api", "/enter"])
        {
            var page = await browser.OpenAsync(path);
            foreach (var width in (int[])[1400, 400])
                foreach (var colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
                {
                    await page.EmulateMediaAsync(new() { ColorScheme = colours });
                    await page.SetViewportSizeAsync(width, 900);
                    await FitsAsync(page);
                    var hindrances = await HindrancesAsync(page);
                    Assert.True(hindrances.Length == 0, string.Join('\n', hindrances.Select(hindrance => $"{width} {colours} {hindrance}")));
                }
            // As wide as four times the letters leave of a usual window.
            await page.SetViewportSizeAsync(320, 900);
            await FitsAsync(page);
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
        await Sign(page, "Marseille").ClickAsync();
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

    [BrowserFact]
    public async Task The_desk_takes_files_that_are_dropped_on_it_and_a_text()
    {
        await FillAsync();
        var page = await EnteredAsync("/");
        await page.EvaluateAsync("""
            () => {
              const dropped = new DataTransfer();
              dropped.items.add(new File(["Quarn Ledger\n7 May 2024\n\nNOTHING NEW\n\nThe bridge was open, police said."], "dropped.txt"));
              document.querySelector("h1").dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
            }
            """);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("NOTHING NEW", new() { Timeout = 60_000 });
        await page.GotoAsync("/");
        await page.Locator("textarea").FillAsync("Quarn Ledger\n8 May 2024\n\nTHE BRIDGE AGAIN\n\nThe bridge was closed, police said.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("THE BRIDGE AGAIN", new() { Timeout = 60_000 });
        await page.GotoAsync("/");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "What came in" })).ToContainTextAsync("8 May 2024");
        Assert.True(browser.Complaints.Count == 0, string.Join(" | ", browser.Complaints));
    }

    [BrowserFact]
    public async Task A_report_can_be_read_with_the_keyboard_alone()
    {
        await FillAsync();
        var page = await browser.OpenAsync($"/reports/{await ReportAsync()}", 1400);
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByText("To the content")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#main")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".card:target")).ToBeInViewportAsync();
        // From the note on in the margin every stop can be seen.
        for (var i = 0; i < 12; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>("document.activeElement !== document.body && getComputedStyle(document.activeElement).outlineStyle !== 'none'"), $"stop {i}");
        }
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^claimed in 2 texts") }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/claims/c-"));
    }

    [BrowserFact]
    public async Task The_address_holds_what_is_marked_in_a_report()
    {
        await FillAsync();
        var page = await browser.OpenAsync($"/reports/{await ReportAsync()}");
        await page.Locator("#show-times").CheckAsync();
        await page.Locator("#show-figures").UncheckAsync();
        Assert.EndsWith("?marks=statements,times", page.Url, StringComparison.Ordinal);
        var other = await browser.OpenAsync(new Uri(page.Url).PathAndQuery, scripts: false);
        await Expect(other.Locator("#show-times")).ToBeCheckedAsync();
        await Expect(other.Locator("#show-figures")).Not.ToBeCheckedAsync();
    }

    [BrowserFact]
    public async Task A_place_that_is_chosen_stays_among_the_others_on_the_map()
    {
        await FillAsync();
        var page = await browser.OpenAsync("/map");
        await Sign(page, "Lyon").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("place="));
        await Expect(page.Locator(".chips")).ToContainTextAsync("Lyon");
        await Expect(Sign(page, "Marseille")).ToBeVisibleAsync();
        await Expect(page.Locator(".there .said").First).ToContainTextAsync("bridges");
    }

    [BrowserFact]
    public async Task Who_filters_with_the_keyboard_stays_where_they_were()
    {
        await FillAsync();
        var page = await browser.OpenAsync("/statements");
        var denials = page.Locator(".facets").GetByRole(AriaRole.Link, new() { Name = "denies", Exact = true });
        await denials.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("act=denies"));
        await Expect(denials).ToBeFocusedAsync();
        await Expect(page.Locator("#voice")).ToHaveTextAsync(new Regex(@"^\d+ statements?$"));
    }

    private static async Task FitsAsync(IPage page) => Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));

    private async Task<IPage> EnteredAsync(string path)
    {
        var page = await browser.OpenAsync($"/enter?to={path}");
        await page.GetByLabel("Token").FillAsync(BrowserRoom.Token);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        return page;
    }

    private static async Task AddAsync(IPage page)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(Directory.GetFiles(OpenRoom.Samples).Order(StringComparer.Ordinal));
        await page.Locator("textarea").FillAsync(RealPlaces);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync(new() { Timeout = 60_000 });
        await Expect(page.Locator("main").GetByRole(AriaRole.Status).First).ToContainTextAsync("read", new() { Timeout = 60_000 });
    }

    /// <summary>Adds the samples; adding them again changes nothing.</summary>
    private async Task FillAsync()
    {
        if ((await ApiAsync("/api/v1/reports")).GetProperty("items").GetArrayLength() > 0)
            return;
        var page = await EnteredAsync("/add");
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

    private static ILocator Sign(IPage page, string place) => page.Locator("svg.map.wide").GetByRole(AriaRole.Link, new() { NameRegex = new Regex($"^{place} \\(") }).First;

    /// <summary>What axe-core finds that is serious.</summary>
    private static async Task<string[]> HindrancesAsync(IPage page)
    {
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        var found = await page.EvaluateAsync<string[]>(
            "async () => (await axe.run()).violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html + ' ' + (n.any[0]?.message ?? '')).join(' | ')}`)");
        return [.. found.Select(problem => $"{page.Url} {problem}")];
    }
}
