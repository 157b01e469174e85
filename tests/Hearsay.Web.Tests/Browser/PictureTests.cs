using Microsoft.Playwright;

namespace Hearsay.Web.Tests.Browser;

/// <summary>
/// Takes the two pictures of the README, of the samples, into the folder that the variable <c>HEARSAY_PICTURES</c> names; skipped where it names none. The pictures are shrunk to
/// 256 colours afterwards (<c>pngquant --force --ext .png docs/pictures/*.png</c>).
/// </summary>
public sealed class PictureTests(BrowserRoom browser, SampleRoom room) : IClassFixture<BrowserRoom>, IClassFixture<SampleRoom>
{
    [PictureFact]
    public async Task The_pictures_are_taken()
    {
        var report = (await room.JsonAsync("/api/v1/search?q=Torvek+roof+cranes+Karsovan")).GetProperty("items")[0].GetProperty("report").GetString()!;
        await TakeAsync("/", "desk");
        await TakeAsync($"/reports/{report}?marks=statements,figures,times,places", "report");
    }

    private async Task TakeAsync(string path, string name)
    {
        var page = await browser.OpenAsync(room.Room.Address + path, width: 1200);
        await page.SetViewportSizeAsync(1200, 760);
        await page.ScreenshotAsync(new() { Path = Path.Combine(PictureFactAttribute.Folder!, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
    }
}
