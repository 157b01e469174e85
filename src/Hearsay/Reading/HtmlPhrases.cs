namespace Hearsay.Reading;

/// <summary>What furniture around articles says of itself, in lower case, in the larger languages of the web. Thread-safe.</summary>
internal static class HtmlPhrases
{
    /// <summary>Openings of short lines after which the article is over.</summary>
    private static readonly string[] Ends =
    [
        "related article", "related post", "related stor", "related content", "related read", "related news", "related topic", "related resource", "related link", "related:", "you may also", "you might also", "you may be interested", "you might be interested",
        "you might like", "you may like", "also read", "more from", "more stories", "more articles", "more news", "more to read", "more to explore", "more in ", "more on this", "read next", "up next", "what to read next", "recommended", "popular post", "popular article",
        "most popular", "most read", "trending", "latest post", "latest stor", "latest news", "latest article", "recent post", "recent article", "recent stor", "about the author", "about author", "author bio", "meet the author", "written by", "share this", "share article",
        "share:", "share on", "leave a reply", "leave a comment", "post a comment", "add a comment", "join the conversation", "comments (", "view comments", "join the discussion", "subscribe to", "sign up for", "newsletter", "get the latest", "stay up to date", "stay informed", "stay connected",
        "keep reading", "continue reading", "explore more", "explore related", "discover more", "next article", "next post", "previous post", "previous article", "post navigation", "filed under", "tagged with", "tags:", "editor's picks", "editors' picks", "don't miss",
        "privacy overview", "follow us", "follow the author", "top stories", "other articles", "other posts", "similar articles", "similar posts", "see also", "sponsored content", "from our partners", "in this article:", "author", "about us", "contact us", "get in touch",
        "lesen sie auch", "mehr zum thema", "das könnte sie", "à lire aussi", "lire aussi", "sur le même", "leer más", "te puede interesar", "lea también", "leggi anche", "potrebbe interessarti", "leia também", "leia mais", "lees ook", "читайте также", "читайте також", "zobacz też", "czytaj także", "przeczytaj także",
    ];

    /// <summary>Whole lines that are never part of an article.</summary>
    private static readonly HashSet<string> Lines = new(StringComparer.Ordinal)
    {
        "advertisement", "advertising", "ad", "ads", "sponsored", "share", "tweet", "print", "email", "save", "comments", "comment", "reply", "read more", "learn more", "click here", "subscribe", "subscribe now", "sign up", "sign in", "log in", "close", "menu", "search",
        "home", "back to top", "top", "next", "previous", "show more", "load more", "see more", "view all", "see all", "expand", "copy link", "link copied", "copied", "share this", "share this article", "facebook", "twitter", "linkedin", "whatsapp", "pinterest", "instagram", "x",
        "table of contents", "contents", "in this article", "on this page", "jump to", "listen", "listen to this article", "listen to article", "loading", "featured", "follow", "follow us", "skip to content", "story continues below advertisement", "article continues below", "continue reading", "tags", "topics", "buy now", "shop now", "anzeige", "werbung", "publicité", "publicidad", "pubblicità", "реклама",
    };

    /// <summary>Openings of short lines that are not part of an article wherever they stand.</summary>
    private static readonly string[] Asides =
    [
        "read more:", "read more about", "read also", "also read", "see also:", "read:", "related:", "related article", "more:", "photo:", "photo by", "photo credit", "photograph:", "image:", "image credit", "image source", "image via", "image by", "credit:", "credits:", "source: getty", "getty images", "photo courtesy", "picture:", "subscribe to our", "sign up for our", "sign up to our", "subscribe to the",
        "click here to", "follow us on", "like us on", "share on", "share this", "advertisement", "(opens in", "listen to this", "this article was originally published", "download our", "©", "copyright ©", "all rights reserved", "by submitting", "by signing up", "by subscribing", "by clicking", "thank you for subscribing", "thanks for signing up", "please enter a valid", "enter your email", "recommended:", "watch:", "join our newsletter", "get our newsletter",
        "lesen sie auch", "lire aussi", "à lire aussi", "leggi anche", "leia também", "lees ook", "читайте также", "читайте також", "zobacz też",
    ];

    /// <summary>Whether the line opens what follows the article. Only lines short enough to be headings.</summary>
    public static bool EndsArticle(string line) => line.Length <= 60 && Opens(Ends, line);

    /// <summary>Whether the line is furniture that may stand between paragraphs.</summary>
    public static bool IsAside(string line) =>
        (line.Length <= 40 && Lines.Contains(line.ToLowerInvariant().Trim(' ', ':', '.', '…', '>', '»', '→', '-', '↓'))) || (line.Length <= 200 && Opens(Asides, line));

    /// <summary>Whether the text is cut off, as the openings of other articles are.</summary>
    public static bool IsCutOff(string text) => text.Length <= 400 && (text.EndsWith("[…]", StringComparison.Ordinal) || text.EndsWith("[...]", StringComparison.Ordinal)
        || text.EndsWith("read more", StringComparison.OrdinalIgnoreCase) || text.EndsWith("read more »", StringComparison.OrdinalIgnoreCase) || text.EndsWith("continue reading", StringComparison.OrdinalIgnoreCase));

    private static bool Opens(string[] openings, string line)
    {
        foreach (var opening in openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
