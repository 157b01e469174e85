using System.Text.Json;

namespace Hearsay.Reading;

/// <summary>
/// What a page's JSON-LD says of the article, in the vocabulary of schema.org. References by <c>@id</c> are followed, graphs and nested
/// objects searched; an article outranks a page, and an outer object an inner one. Scripts that are not JSON are read for their plainest
/// properties.
/// </summary>
internal sealed class HtmlStructuredData
{
    /// <summary>Objects beyond this many on a page are not looked at.</summary>
    private const int MaxObjects = 20_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);
    private readonly List<(int Rank, int Order, JsonElement Object)> articles = [];
    private readonly List<JsonElement> publishers = [];

    private HtmlStructuredData()
    {
    }

    public string? Headline { get; private set; }

    public IReadOnlyList<string> Authors { get; private set; } = [];

    /// <summary>Whether the publisher is said to be a person, as sites are that one person writes.</summary>
    public bool IsPersonal { get; private set; }

    /// <summary>Authors that are organisations.</summary>
    public IReadOnlyList<string> Organizations { get; private set; } = [];

    public string? Publisher { get; private set; }

    public string? Agency { get; private set; }

    public string? Published { get; private set; }

    public string? Modified { get; private set; }

    public string? Body { get; private set; }

    public string? Url { get; private set; }

    public string? Language { get; private set; }

    public static HtmlStructuredData Read(IReadOnlyList<string> scripts)
    {
        var data = new HtmlStructuredData();
        var broken = new List<string>();
        foreach (var script in scripts)
        {
            if (Parse(script) is { } root)
                data.Collect(root);
            else
                broken.Add(script);
        }
        data.Take();
        foreach (var script in broken)
            data.Scrape(script);
        return data;
    }

    private static JsonElement? Parse(string script)
    {
        var json = HtmlJsonRepair.Mend(script);
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // ArgumentException: half of a surrogate pair, which UTF-8 cannot hold.
            return null;
        }
    }

    private void Collect(JsonElement root)
    {
        var queue = new Queue<(JsonElement Element, int Depth)>();
        queue.Enqueue((root, 0));
        for (var seen = 0; queue.Count > 0 && seen < MaxObjects; seen++)
        {
            var (element, depth) = queue.Dequeue();
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    queue.Enqueue((item, depth));
            }
            else if (element.ValueKind == JsonValueKind.Object)
                Collect(element, depth, queue);
        }
    }

    private void Collect(JsonElement element, int depth, Queue<(JsonElement Element, int Depth)> queue)
    {
        if (Text(element, "@id") is { } id && (!byId.TryGetValue(id, out var known) || Size(known) < Size(element)))
            byId[id] = element;
        var rank = Rank(element);
        if (rank > 0)
            articles.Add((rank - (depth * 2), articles.Count, element));
        else if (depth == 0 && IsType(element, t => t.EndsWith("Organization", StringComparison.Ordinal) || t is "WebSite"))
            publishers.Add(element);
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                queue.Enqueue((property.Value, property.NameEquals("@graph") ? depth : depth + 1));
        }
    }

    private static int Size(JsonElement element) => element.EnumerateObject().Count();

    private static int Rank(JsonElement element)
    {
        if (IsType(element, t => t.EndsWith("Article", StringComparison.Ordinal) || t.EndsWith("Posting", StringComparison.Ordinal) || t is "Report"))
            return element.TryGetProperty("datePublished", out _) || element.TryGetProperty("headline", out _) ? 20 : 12;
        if (IsType(element, t => t is "Review" or "Recipe" or "Event" or "CreativeWork" or "HowTo"))
            return 10;
        return IsType(element, t => t.EndsWith("WebPage", StringComparison.Ordinal) || t is "AboutPage" or "VideoObject") ? 8 : 0;
    }

    private static bool IsType(JsonElement element, Func<string, bool> isMeant) =>
        element.TryGetProperty("@type", out var type) && Items(type).Any(t => String(t) is { } name && isMeant(name));

    private void Take()
    {
        foreach (var (rank, _, article) in articles.OrderByDescending(a => a.Rank).ThenBy(a => a.Order))
        {
            if (rank < 0)
                break;
            var isArticle = rank > 8;
            Headline ??= Clean(Text(article, "headline") ?? (isArticle ? Text(article, "name") : null));
            Published ??= Text(article, "datePublished") ?? (isArticle ? Text(article, "dateCreated") : null);
            Modified ??= Text(article, "dateModified");
            Body ??= Text(article, "articleBody");
            Url ??= Text(article, "url") ?? Reference(article, "mainEntityOfPage");
            Language ??= Text(article, "inLanguage");
            Publisher ??= Names(article, "publisher").FirstOrDefault();
            IsPersonal |= article.TryGetProperty("publisher", out var publisher) && Items(publisher).Take(4).Select(Resolve).Any(p => p.ValueKind == JsonValueKind.Object && IsType(p, t => t == "Person"));
            Agency ??= Names(article, "sourceOrganization").FirstOrDefault();
            if (Authors.Count == 0 && Organizations.Count == 0 && isArticle)
                TakeAuthors(article);
        }
        Publisher ??= publishers.Select(p => Clean(Text(p, "name"))).FirstOrDefault(n => n is not null);
    }

    private void TakeAuthors(JsonElement article)
    {
        var property = article.TryGetProperty("author", out var author) ? author : article.TryGetProperty("creator", out var creator) ? creator : default;
        var people = new List<string>();
        var organizations = new List<string>();
        foreach (var item in Items(property).Take(40).Select(Resolve))
        {
            var list = item.ValueKind == JsonValueKind.Object && IsType(item, t => t.EndsWith("Organization", StringComparison.Ordinal)) ? organizations : people;
            if (Name(item) is { } name && !list.Contains(name))
                list.Add(name);
        }
        Authors = people;
        Organizations = organizations;
    }

    private IEnumerable<string> Names(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? Items(value).Take(40).Select(Resolve).Select(Name).OfType<string>() : [];

    private static string? Name(JsonElement element) => Clean(String(element) ?? Text(element, "name"));

    private JsonElement Resolve(JsonElement element) =>
        Text(element, "@id") is { } id && Text(element, "name") is null && byId.TryGetValue(id, out var target) ? target : element;

    private static IEnumerable<JsonElement> Items(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray(),
        JsonValueKind.Undefined or JsonValueKind.Null => [],
        _ => [element],
    };

    private static string? Reference(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Object ? Text(value, "@id") : Text(element, property);

    private static string? Text(JsonElement element, string property)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(property, out var value))
            return null;
        return String(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value);
    }

    private static string? String(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
        }
        catch (InvalidOperationException)
        {
            // An escape that stands for half a character.
            return null;
        }
    }

    private static string? Clean(string? value) => value is null ? null : HtmlText.Plain(value) is { Length: > 0 } text ? text : null;

    /// <summary>Reads properties out of a script that cannot be parsed.</summary>
    private void Scrape(string script)
    {
        Headline ??= Clean(HtmlJsonRepair.Property(script, "headline"));
        Published ??= HtmlJsonRepair.Property(script, "datePublished");
        Modified ??= HtmlJsonRepair.Property(script, "dateModified");
        var author = script.IndexOf("\"author\"", StringComparison.Ordinal);
        if (author >= 0 && Authors.Count == 0 && Clean(HtmlJsonRepair.Property(script[author..Math.Min(script.Length, author + 400)], "name")) is { } name)
            Authors = [name];
    }
}
