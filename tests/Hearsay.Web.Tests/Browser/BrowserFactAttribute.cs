namespace Hearsay.Web.Tests.Browser;

/// <summary>A test in a real browser; skipped, and says so, where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium is null)
            Skip = "No Chromium here: install it (apt-get install chromium), or name it in the variable CHROMIUM.";
    }

    /// <summary>The program; <c>null</c> if there is none.</summary>
    public static string? Chromium { get; } = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(path => File.Exists(path));
}
