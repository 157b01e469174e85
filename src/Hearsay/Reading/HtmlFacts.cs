namespace Hearsay.Reading;

/// <summary>Everything that a page offers about itself, gathered once for the readers of title, byline, outlet and days.</summary>
/// <param name="Page">The page laid out.</param>
/// <param name="Meta">Its head.</param>
/// <param name="Data">Its structured data.</param>
/// <param name="Url">Its address.</param>
internal sealed record HtmlFacts(HtmlPage Page, HtmlMeta Meta, HtmlStructuredData Data, string? Url)
{
    /// <summary>The language subtag and region, lower case, as <c>en-us</c>.</summary>
    public string? Locale => (Meta.Language ?? Meta.First("og:locale", "content-language", "dc.language") ?? Data.Language)?.Trim().Replace('_', '-').ToLowerInvariant();

    /// <summary>The primary subtag alone.</summary>
    public string? Language => Locale?.Split('-', ',', ';', ' ')[0] is { Length: 2 or 3 } tag && tag.All(char.IsAsciiLetter) ? tag : null;

    /// <summary>Whether numbers such as <c>3/4/2022</c> have the month first: in the United States and its governments' and schools' domains.</summary>
    public bool IsMonthFirst => Locale switch
    {
        null or "en" => IsAmerican(HtmlAddress.Host(Url)),
        var locale => locale.StartsWith("en-us", StringComparison.Ordinal),
    };

    private static bool IsAmerican(string? host) =>
        host is not null && (host.EndsWith(".us", StringComparison.Ordinal) || host.EndsWith(".gov", StringComparison.Ordinal)
            || host.EndsWith(".edu", StringComparison.Ordinal) || host.EndsWith(".mil", StringComparison.Ordinal));
}
