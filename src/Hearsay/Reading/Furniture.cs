namespace Hearsay.Reading;

/// <summary>Recognises what pages put around a report, as it ends up in copied text: "Share", "Read more", "Get short URL", "Views 729".</summary>
internal static class Furniture
{
    private const int LongestLine = 80;

    /// <summary>Phrases that stand alone on a line, or before or behind the report. Compiled by hand from general knowledge.</summary>
    private static readonly string[] s_phrases =
    [
        "share this article", "share this story", "share this", "share on facebook", "share on twitter", "share", "tweet this", "tweet", "email this", "e-mail", "email", "print this",
        "print", "save", "send", "facebook", "twitter", "whatsapp", "telegram", "linkedin", "pinterest", "reddit", "google+", "copy link", "get short url", "read more", "read also",
        "also read", "see also", "more on this story", "more", "related articles", "related stories", "related news", "related", "advertisement", "advertising", "continue reading",
        "story continues below", "subscribe", "sign up", "log in", "follow us", "comments", "comment", "leave a comment", "join the conversation", "view comments", "listen", "watch",
        "news", "world news", "world", "middle east", "home", "politics", "international", "breaking news", "top stories", "latest news", "photo", "photos", "video", "gallery",
        "font size", "text size", "a a a", "add to favorites", "bookmark", "views", "topic", "title", "headline", "source link", "original article", "skip to main content", "menu",
    ];

    /// <summary>What the menus below a page hold; several of them in a row are no prose.</summary>
    private static readonly string[] s_menu =
    [
        "privacy policy", "cookie policy", "terms of use", "terms of service", "terms and conditions", "contact us", "about us", "careers", "press releases", "advertise", "copyright",
        "all rights reserved", "sitemap", "legal", "newsletter", "ios", "android", "youtube", "facebook", "twitter", "follow", "like", "rss", "schedule", "subscribe", "comment via",
        "community standards", "share", "tags", "login", "live tv", "latest news", "respect your privacy", "spam", "instagram",
    ];

    /// <summary>Sentences that begin so ask something of the reader or are about the page.</summary>
    private static readonly string[] s_sentences =
    [
        "subscribe ", "follow us ", "sign up ", "click here", "read more", "read also", "also read", "see also", "download our ", "like us ", "join our ", "all rights reserved",
        "copyright ", "© ", "(c) ", "our standards", "this story was first published", "share this",
    ];

    /// <summary>Whether the whole line is furniture.</summary>
    public static bool IsLine(string line)
    {
        if (line.Length is 0 or > LongestLine)
            return line.Length == 0;
        string plain = line.Trim(' ', '.', ':', '|', '-', '–', '…', '>', '»', '•', '+', '*', '_', '=').ToLowerInvariant();
        if (plain.Length == 0 || plain.All(c => char.IsAsciiDigit(c) || c is ' ' or ',' or '-'))
            return true;
        return s_phrases.AsSpan().Contains(plain) || IsSentence(line) || IsRelativeTime(plain) || IsPath(line) || IsEditorsNote(line) || plain.Split([' ', '|', '/', '•'], StringSplitOptions.RemoveEmptyEntries).All(w => s_phrases.AsSpan().Contains(w));
    }

    /// <summary>"Published 3 hours ago", "3 min read".</summary>
    private static bool IsRelativeTime(string line)
    {
        string[] words = line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
        bool counts = words.Length is >= 2 and <= 6 && words.Any(w => w.All(char.IsAsciiDigit));
        return counts && (words[^1] is "ago" or "read" || words[0] is "vol." or "vol" or "issue" or "page");
    }

    /// <summary>Where a page stands on its site: "Home &gt; News &gt; World".</summary>
    private static bool IsPath(string line) =>
        (line.Contains(" > ", StringComparison.Ordinal) || line.Contains(" » ", StringComparison.Ordinal) || line.Contains(" › ", StringComparison.Ordinal)) && char.IsLetter(line[0]);

    /// <summary>A wire editor's note: "(Adds quotes, background)".</summary>
    private static bool IsEditorsNote(string line) =>
        line[0] == '(' && line[^1] == ')' && line.IndexOf(')', StringComparison.Ordinal) == line.Length - 1 && !line.Contains('.', StringComparison.Ordinal)
        && line[1..].Split(' ')[0] is "Adds" or "Updates" or "Recasts" or "Writes" or "Corrects" or "Refiles" or "Repeats" or "Rewrites" or "Releads";

    /// <summary>Whether a line is a wire service's slug: <c>BC-MARROW-FERRY, 1st Ld-Writethru</c>, <c>UKRAINE-CRISIS/GRAIN (UPDATE 2)</c>.</summary>
    public static bool IsSlug(string line)
    {
        if (line.Length > LongestLine || line.Contains("Writethru", StringComparison.OrdinalIgnoreCase))
            return line.Length <= LongestLine;
        int end = line.AsSpan().IndexOfAny(" ,(");
        var first = line.AsSpan(0, end < 0 ? line.Length : end);
        return first.Length > 5 && (first.Contains('-') || first.Contains('/')) && first.IndexOfAnyInRange('a', 'z') < 0 && first.IndexOfAnyInRange('A', 'Z') == 0
            && (end < 0 || first.Count('-') + first.Count('/') > 1 || line.Contains("UPDATE", StringComparison.Ordinal));
    }

    /// <summary>Whether a sentence or line begins like one about the page or to the reader.</summary>
    public static bool IsSentence(string sentence)
    {
        foreach (string beginning in s_sentences)
            if (sentence.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>How many different entries of a page's menu <paramref name="text"/> holds.</summary>
    public static int MenuEntries(string text)
    {
        int count = 0;
        foreach (string entry in s_menu)
            if (text.Contains(entry, StringComparison.OrdinalIgnoreCase))
                count++;
        return count;
    }

    /// <summary>
    /// The length of the furniture that begins at <paramref name="at"/> in a header without line ends, with a count behind it; 0 if there is
    /// none. Only phrases that open no sentence.
    /// </summary>
    public static int Begins(string text, int at)
    {
        foreach (string phrase in (string[])["Get short URL", "Print Tweet", "Print", "Tweet", "Share", "SEND", "Email", "Views", "title:", "Title:", "Headline:"])
            if (string.CompareOrdinal(text, at, phrase, 0, phrase.Length) == 0 && EndsWord(text, at + phrase.Length))
                return SkipCounts(text, at + phrase.Length) - at;
        return string.CompareOrdinal(text, at, "http", 0, 4) == 0 ? EndOfAddress(text, at) - at : 0;
    }

    private static bool EndsWord(string text, int i) => i >= text.Length || text[i - 1] == ':' || !char.IsLetterOrDigit(text[i]);

    private static int EndOfAddress(string text, int i)
    {
        while (i < text.Length && !char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }

    /// <summary>Counters: "Views 729", "Get short URL 0 110". A number that a small letter follows belongs to the text.</summary>
    private static int SkipCounts(string text, int i)
    {
        for (int end = i; ;)
        {
            while (end < text.Length && text[end] == ' ')
                end++;
            int digits = end;
            while (digits < text.Length && char.IsAsciiDigit(text[digits]))
                digits++;
            bool isCount = digits > end && digits + 1 < text.Length && text[digits] == ' ' && (char.IsUpper(text[digits + 1]) || char.IsAsciiDigit(text[digits + 1]));
            if (!isCount)
                return i;
            i = end = digits;
        }
    }
}
