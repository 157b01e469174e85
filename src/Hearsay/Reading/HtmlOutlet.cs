namespace Hearsay.Reading;

/// <summary>Who publishes the page, and which agency wrote what it carries.</summary>
internal static class HtmlOutlet
{
    private static readonly string[] Agencies =
    [
        "AP", "Associated Press", "The Associated Press", "Reuters", "Thomson Reuters", "AFP", "Agence France-Presse", "Agence France Presse", "dpa", "UPI", "United Press International",
        "PA", "PA Media", "Press Association", "PTI", "Press Trust of India", "ANI", "IANS", "EFE", "ANSA", "TASS", "Interfax", "RIA Novosti",
        "Xinhua", "Kyodo", "Kyodo News", "Yonhap", "Anadolu Agency", "Ukrinform", "Interfax-Ukraine", "SANA", "IRNA", "APA", "TT", "NTB", "Ritzau", "Belga", "AAP",
        "Australian Associated Press", "Canadian Press", "The Canadian Press", "Lusa", "MENA", "WAM", "Petra", "BTA", "CTK", "PAP", "MTI", "Agerpres", "Tanjug",
    ];

    /// <summary>The publisher in the structured data, the site's name, the part of the page's title that names it, or its host.</summary>
    public static string? Of(HtmlFacts facts) =>
        Named(facts.Meta.First("og:site_name")) ?? Named(facts.Data.Publisher) ?? Named(facts.Meta.First("application-name", "publisher", "dc.publisher", "citation_journal_title", "apple-mobile-web-app-title"))
        ?? InTitle(facts) ?? HtmlAddress.Host(facts.Url);

    /// <summary>The news agency among those named as authors or origin.</summary>
    public static string? Agency(HtmlFacts facts) =>
        facts.Data.Agency is { } named && IsAgency(named) ? named
        : facts.Data.Organizations.Concat(facts.Data.Authors).FirstOrDefault(IsAgency);

    public static bool IsAgency(string name) => Agencies.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);

    private static string? Named(string? name) => name is { Length: > 1 and < 80 } && !name.Contains("://", StringComparison.Ordinal) ? name : null;

    /// <summary>The last part of the page's title, if its letters are those of the host.</summary>
    private static string? InTitle(HtmlFacts facts)
    {
        var host = HtmlAddress.Host(facts.Url);
        var title = facts.Meta.Title;
        if (host is null || title is null)
            return null;
        var part = title.Split('|', '–', '—', '·', '»', '•').Concat(title.Split(" - ")).Select(p => p.Trim())
            .LastOrDefault(p => HtmlText.Key(p).Replace(" ", "", StringComparison.Ordinal) is { Length: > 2 } key && host.Replace("-", "", StringComparison.Ordinal).Contains(key, StringComparison.Ordinal));
        return part;
    }
}
