namespace Hearsay.Web.Tests.Browser;

/// <summary>A test in a real browser of what the script of the drawings does; skipped, and says so, without the one or the other.</summary>
public sealed class BundleInBrowserFactAttribute : FactAttribute
{
    public BundleInBrowserFactAttribute() => Skip = new BrowserFactAttribute().Skip ?? new BundleFactAttribute().Skip;
}
