namespace Hearsay.Reading;

/// <summary>
/// Which column of a CSV file, or key of a JSON object, holds which part of a report. Columns are recognised by the names they usually
/// have; a name given with <c>field=column</c> goes before them. Immutable.
/// </summary>
public sealed class FieldMap
{
    /// <summary>The fields that can be mapped, each with the names it usually has, the likeliest first.</summary>
    private static readonly Dictionary<string, string[]> UsualNames = new(StringComparer.Ordinal)
    {
        ["text"] = ["text", "body", "content", "article_content", "article_text", "article_body", "articlebody", "main_text", "maintext", "main_content",
            "full_text", "fulltext", "story", "article", "html", "body_html", "content_html"],
        ["title"] = ["title", "headline", "article_title", "heading", "subject", "slug"],
        ["byline"] = ["byline", "author", "authors", "article_author", "creator", "writer", "by"],
        ["outlet"] = ["outlet", "source", "publisher", "publication", "newspaper", "media", "site", "site_name", "sitename", "source_name",
            "media_name", "domain", "source_domain"],
        ["agency"] = ["agency", "news_agency", "wire"],
        ["published"] = ["published", "date", "publish_date", "published_at", "publishedat", "publication_date", "published_date", "pub_date",
            "pubdate", "date_published", "datepublished", "date_publish", "datetime", "timestamp", "created_at", "day"],
        ["url"] = ["url", "link", "canonical_url", "canonical", "web_url", "article_url", "source_url", "permalink", "uri"],
        ["language"] = ["language", "lang"],
        ["id"] = ["id", "unit_id", "article_id", "guid", "uuid", "doc_id", "document_id"],
    };

    private readonly Dictionary<string, string> _given;

    private FieldMap(Dictionary<string, string> given) => _given = given;

    /// <summary>Nothing but the usual names.</summary>
    public static FieldMap Usual { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>
    /// Reads a list such as <c>text=article_content,outlet=source</c>. The fields are text, title, byline, outlet, agency, published, url, language and id.
    /// </summary>
    /// <exception cref="FormatException">A part is not of the form <c>field=column</c>, or names no field.</exception>
    public static FieldMap Parse(string list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || equals == part.Length - 1)
                throw new FormatException($"'{part}' is not of the form field=column");
            var field = part[..equals].Trim();
            if (!UsualNames.ContainsKey(field))
                throw new FormatException($"'{field}' is not a field of a report; the fields are {string.Join(", ", UsualNames.Keys)}");
            given[field] = part[(equals + 1)..].Trim();
        }
        return new FieldMap(given);
    }

    /// <summary>
    /// The column among <paramref name="columns"/> that holds a field: by its whole name, or by the last part of a nested key; <c>null</c> if none does.
    /// </summary>
    internal string? Find(string field, IReadOnlyCollection<string> columns)
    {
        if (_given.TryGetValue(field, out var named))
            return columns.FirstOrDefault(c => string.Equals(c.Trim(), named, StringComparison.OrdinalIgnoreCase));
        return Named(field, columns, Canonical) ?? Named(field, columns, column => Canonical(column[(column.LastIndexOf('.') + 1)..]));
    }

    private static string? Named(string field, IReadOnlyCollection<string> columns, Func<string, string> canonical) =>
        UsualNames[field]
            .Select(name => columns.FirstOrDefault(column => canonical(column) == name))
            .FirstOrDefault(column => column is not null);

    /// <summary>The column that the user named for a field; <c>null</c> if none was.</summary>
    internal string? Given(string field) => _given.GetValueOrDefault(field);

    /// <summary>The given names in the form that <see cref="Parse"/> reads, in a fixed order.</summary>
    public override string ToString() =>
        string.Join(',', _given.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}"));

    private static string Canonical(string column) =>
        column.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}
