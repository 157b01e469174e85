namespace Hearsay.Reading;

/// <summary>Tells the formats of inputs apart.</summary>
internal static class InputFormats
{
    /// <summary>How much of the beginning is looked at, in characters.</summary>
    private const int HeadLength = 4096;

    /// <summary>One of these must head a column beside the text: a sentence may well begin with "Story, by".</summary>
    private static readonly string[] OtherFields = ["id", "title", "outlet", "published", "url", "byline"];

    /// <summary>
    /// Endings of files that lie beside saved pages and reports without being any. Found in a folder, they are passed over and counted;
    /// named by hand, they are refused with a reason.
    /// </summary>
    private static readonly HashSet<string> BesidesReports = new(StringComparer.OrdinalIgnoreCase)
    {
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico", ".bmp", ".avif", ".css", ".js", ".mjs", ".map", ".woff", ".woff2",
        ".ttf", ".otf", ".eot", ".mp3", ".mp4", ".webm", ".m4a", ".ogg", ".wav", ".avi", ".mov", ".db", ".db-wal", ".db-shm", ".sqlite",
        ".exe", ".dll", ".so", ".bin",
    };

    /// <summary>The format by the ending of a name; <see cref="InputFormat.Document"/> for any other ending or none.</summary>
    public static InputFormat ByName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".htm" or ".html" or ".xhtml" or ".shtml" => InputFormat.Html,
        ".csv" or ".tsv" => InputFormat.Csv,
        ".jsonl" or ".ndjson" or ".json" => InputFormat.Json,
        ".rss" or ".atom" or ".rdf" => InputFormat.Feed,
        ".gz" => InputFormat.Gzip,
        ".zip" => InputFormat.Zip,
        _ => InputFormat.Document,
    };

    /// <summary>The format of something without a telling ending, such as standard input: a feed is told by its root, a table by its first line, everything else is a document.</summary>
    public static InputFormat BySight(Source source, FieldMap map)
    {
        using var reader = new StreamReader(source.Open());
        var block = new char[HeadLength];
        var head = block.AsSpan(0, reader.ReadBlock(block)).TrimStart().ToString();
        if (FeedRecords.LooksLikeFeed(head))
            return InputFormat.Feed;
        var line = head.Split('\n', 2)[0];
        if (line.StartsWith('{') || line.StartsWith('['))
            return head[1..].TrimStart() is ['"' or '{', ..] ? InputFormat.Json : InputFormat.Document;
        var columns = line.Split(',', '\t', ';', '|').Select(column => column.Trim().Trim('"')).ToList();
        return map.Find("text", columns) is not null && OtherFields.Any(field => map.Find(field, columns) is not null) ? InputFormat.Csv : InputFormat.Document;
    }

    /// <summary>Whether a file found in a folder is passed over by its name alone.</summary>
    public static bool IsBesidesReports(string name) =>
        name.StartsWith('.') || BesidesReports.Contains(Path.GetExtension(name));
}
