using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hearsay.Web.Tests.Browser;

/// <summary>What a person does with the drawings, in a real browser: the server draws what the gestures ask for.</summary>
public sealed class GestureTests(BrowserRoom browser) : IClassFixture<BrowserRoom>
{
    private const string Reports =
        "outlet,date,text\n"
        + "Quarn Ledger,2024-05-05,\"Three bridges in Lyon were closed on Saturday, mayor Ilse Tovar said. At least 14 people were killed in Lyon on Saturday, rescuers said.\"\n"
        + "Tovar Post,2024-05-06,\"Nine people were killed in Lyon on 4 May, according to the hospital. A bridge in Villeurbanne was open, police said.\"\n"
        + "Quarn Herald,2024-06-02,\"Two people were missing in Marseille on 1 June, the French interior ministry said.\"\n";

    [BundleInBrowserFact]
    public async Task The_map_comes_closer_with_the_keyboard_and_keeps_the_focus()
    {
        var page = await OpenAsync("/map");
        var before = await page.Locator("svg.map.wide").GetAttributeAsync("data-scale");
        await page.Locator("svg.map.wide").FocusAsync();
        await page.Keyboard.PressAsync("+");
        await Expect(page).ToHaveURLAsync(new Regex("box="));
        await Expect(page.Locator("svg.map.wide")).Not.ToHaveAttributeAsync("data-scale", before!);
        await Expect(page.Locator("svg.map.wide")).ToBeFocusedAsync();
        Assert.True(double.Parse((await page.Locator("svg.map.wide").GetAttributeAsync("data-scale"))!, null) > double.Parse(before!, null));
        NothingWrong();
    }

    [BundleInBrowserFact]
    public async Task The_map_is_dragged_and_the_list_beside_it_follows()
    {
        var page = await OpenAsync("/map");
        await Expect(page.Locator("#places-view table")).ToContainTextAsync("Marseille");
        var map = (await page.Locator("svg.map.wide").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(map.X + map.Width / 2, map.Y + map.Height - 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(map.X + map.Width / 2, map.Y + map.Height / 2, new() { Steps = 4 });
        await page.Mouse.MoveAsync(map.X + map.Width / 2, map.Y + map.Height + 300, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await Expect(page).ToHaveURLAsync(new Regex("box="));
        await Expect(page.GetByText("in this view")).ToBeVisibleAsync();
        await Expect(page.Locator("#places-view table")).Not.ToContainTextAsync("Marseille");
        NothingWrong();
    }

    [BundleInBrowserFact]
    public async Task The_wheel_belongs_to_the_page_unless_Ctrl_is_held()
    {
        var page = await OpenAsync("/map");
        var map = (await page.Locator("svg.map.wide").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(map.X + 100, map.Y + 100);
        await page.Mouse.WheelAsync(0, 200);
        await page.WaitForTimeoutAsync(800);
        Assert.NotEqual(0, await page.EvaluateAsync<int>("Math.round(scrollY)"));
        Assert.DoesNotContain("box=", page.Url, StringComparison.Ordinal);
        await page.Keyboard.DownAsync("Control");
        await page.Mouse.WheelAsync(0, -200);
        await page.Keyboard.UpAsync("Control");
        await Expect(page).ToHaveURLAsync(new Regex("box="));
    }

    [BundleInBrowserFact]
    public async Task A_sign_tells_what_it_stands_for_when_it_is_pointed_at()
    {
        var page = await OpenAsync("/map");
        await page.Locator("svg.map.wide").GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Marseille") }).HoverAsync();
        await Expect(page.Locator(".drawing-note")).ToContainTextAsync("Marseille (town)");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".drawing-note")).ToBeHiddenAsync();
    }

    [BundleInBrowserFact]
    public async Task Dragging_along_the_timeline_asks_for_that_time()
    {
        var page = await OpenAsync("/timeline");
        var chart = (await page.Locator("svg.times.wide").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(chart.X + 3, chart.Y + 40);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(chart.X + chart.Width / 2, chart.Y + 40, new() { Steps = 5 });
        await page.Mouse.UpAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"when=[0-9-]*\.\.[0-9-]+"));
        await Expect(page.Locator("h1")).ToContainTextAsync("2024");
        await Expect(page.GetByText("missing in Marseille")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "All time" }).ClickAsync();
        await Expect(page.GetByText("missing in Marseille").First).ToBeVisibleAsync();
        NothingWrong();
    }

    [BundleInBrowserFact]
    public async Task A_line_reads_numbers_off_a_chart_and_dragging_along_its_axis_comes_closer()
    {
        var page = await OpenAsync("/figures");
        await page.Locator(".item h2 a").First.ClickAsync();
        var drawing = page.Locator("svg.chart.wide");
        await drawing.ScrollIntoViewIfNeededAsync();
        var chart = (await drawing.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(chart.X + chart.Width * 0.6f, chart.Y + 20);
        await Expect(drawing.Locator("text.reading")).ToHaveTextAsync(new Regex(@"^\d+"));
        await page.Mouse.MoveAsync(chart.X + chart.Width * 0.3f, chart.Y + chart.Height - 6);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(chart.X + chart.Width * 0.6f, chart.Y + chart.Height - 6, new() { Steps = 5 });
        await page.Mouse.UpAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"axis=\d+\.\.\d+"));
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "All of it" })).ToBeVisibleAsync();
        NothingWrong();
    }

    private void NothingWrong() => Assert.True(browser.Complaints.Count == 0, string.Join(" | ", browser.Complaints));

    private async Task<IPage> OpenAsync(string path)
    {
        if (!(await browser.Room.Client.GetStringAsync(new Uri("/api/v1/reports", UriKind.Relative))).Contains("Quarn", StringComparison.Ordinal))
        {
            foreach (var file in Directory.GetFiles(OpenRoom.Samples).Order(StringComparer.Ordinal))
                await AddAsync(Path.GetFileName(file), await File.ReadAllBytesAsync(file));
            await AddAsync("reports.csv", System.Text.Encoding.UTF8.GetBytes(Reports));
        }
        return await browser.OpenAsync(path);
    }

    private async Task AddAsync(string name, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/reports?name={name}") { Content = new ByteArrayContent(body) };
        request.Headers.Authorization = new("Bearer", BrowserRoom.Token);
        using var answer = await browser.Room.Client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }
}
