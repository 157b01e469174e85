namespace Hearsay.Web.Tests;

/// <summary>What the pages with drawings say, with the samples.</summary>
public sealed class DrawingTests(SampleRoom room) : IClassFixture<SampleRoom>
{
    [Fact]
    public async Task A_place_that_is_on_no_map_is_named_as_such()
    {
        var page = await room.GetAsync("/map");
        Assert.Contains("Places, none of them on the map", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>Veldra</bdi>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg class=\"map", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_figure_of_a_chart_leads_to_its_words()
    {
        var series = (await room.JsonAsync("/api/v1/series")).GetProperty("items")[0].GetProperty("id").GetString();
        Assert.Matches("<a class=\"bar ?\" href=\"/reports/r-[0-9a-f]+\\?span=\\d+-\\d+#span\"", await room.GetAsync($"/figures/{series}"));
    }

    [Fact]
    public async Task A_part_of_an_axis_can_be_asked_for_without_scripts()
    {
        var series = (await room.JsonAsync("/api/v1/series")).GetProperty("items")[0].GetProperty("id").GetString();
        Assert.Contains("data-axis=\"5 15 ", await room.GetAsync($"/figures/{series}?from=5&to=15"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stretch_of_time_can_be_asked_for_without_scripts()
    {
        var page = await room.GetAsync("/timeline?first=2024-03-15&last=2024-03-16");
        Assert.Contains("15 Mar 2024 – 16 Mar 2024", page, StringComparison.Ordinal);
        Assert.Contains("An inquiry into the explosion", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Ferries to the islands", page, StringComparison.Ordinal);
    }

    [BundleFact]
    public async Task The_script_of_the_drawings_is_small_and_names_the_licences_of_its_parts()
    {
        var script = await room.GetAsync(PageFiles.Address("drawings.js"));
        Assert.InRange(script.Length, 10_000, 100_000);
        Assert.Contains("/assets/licences.txt", script, StringComparison.Ordinal);
        Assert.Contains("d3-zoom", await room.GetAsync("/assets/licences.txt"), StringComparison.Ordinal);
    }
}
