namespace Hearsay.Reading;

/// <summary>Addresses of pages.</summary>
internal static class HtmlAddress
{
    /// <summary>The canonical address: what the page says, made absolute; else where it was found.</summary>
    public static string? Of(HtmlMeta meta, HtmlStructuredData data, string? url) =>
        Absolute(meta.Canonical, url) ?? Absolute(meta.First("og:url"), url) ?? Absolute(data.Url, url) ?? Absolute(url, null);

    /// <summary>The host without <c>www.</c>, lower case.</summary>
    public static string? Host(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || !IsWeb(uri))
            return null;
        var host = uri.Host.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    private static string? Absolute(string? address, string? baseUrl)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        var trimmed = address.Trim();
        if (trimmed.StartsWith("//", StringComparison.Ordinal))
            trimmed = "https:" + trimmed;
        // A path alone counts as absolute where paths begin with a slash.
        if (!trimmed.StartsWith('/') && Uri.TryCreate(trimmed, UriKind.Absolute, out var uri))
            return IsWeb(uri) ? trimmed : null;
        return Uri.TryCreate(baseUrl, UriKind.Absolute, out var root) && IsWeb(root) && Uri.TryCreate(root, trimmed, out var joined) && IsWeb(joined) ? joined.AbsoluteUri : null;
    }

    private static bool IsWeb(Uri uri) => uri.Scheme is "http" or "https";
}
