namespace Hearsay.Web.Tests.Browser;

/// <summary>Not a test but a picture, taken where somebody asks for it.</summary>
public sealed class PictureFactAttribute : FactAttribute
{
    public PictureFactAttribute()
    {
        if (Folder is null || BrowserFactAttribute.Chromium is null)
            Skip = "No pictures are asked for: name a folder in the variable HEARSAY_PICTURES, and have Chromium.";
    }

    /// <summary>Where pictures are put; <c>null</c> for nowhere.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("HEARSAY_PICTURES");
}
