namespace Hearsay.Web.Tests;

/// <summary>A test of what the drawings' script does; skipped, and says so, where the program was built without it.</summary>
public sealed class BundleFactAttribute : FactAttribute
{
    public BundleFactAttribute()
    {
        if (!Browser.BrowserRoom.HasBundle)
            Skip = "The program was built without Node, so without the script of its drawings: install nodejs and npm, and build again.";
    }
}
