namespace Hearsay.Copies;

/// <summary>
/// Sentences that speak for the web page and not for the report: how to subscribe, what is done with cookies, who owns the rights, which
/// stories are related. They are left out of the comparison, so that two pages of one site are not copies of each other. Pure.
/// </summary>
/// <remarks>
/// The cues are the common speech of pages in English, of no site in particular. A sentence holding one is furniture, and so is what stands
/// between two such sentences if they are near each other.
/// </remarks>
internal static class PageFurniture
{
    /// <summary>Furniture stands together: so many sentences between two of its kind belong to it too.</summary>
    private const int LargestGap = 2;

    /// <summary>Words of a page's first label, such as the name of its edition.</summary>
    private const int LongestLabel = 8;

    /// <summary>A sentence longer than this is a whole unpunctuated page, where one cue says little.</summary>
    private const int LongestSentence = 120;

    private static readonly string[] CueTexts =
    [
        "privacy policy", "terms of service", "terms of use", "terms and conditions", "cookie policy", "use cookies", "all rights reserved",
        "respect your privacy", "spam you", "sign up for", "sign up by", "sign up be", "signing up", "newsletter", "to subscribe", "subscribe to our", "subscribe now",
        "follow us on", "like us on", "share on facebook", "share on twitter", "share this article", "click here", "click on sign",
        "your email address", "your e mail address", "email address will not", "reset your password", "registering for", "screen name", "rules of conduct",
        "leave a comment", "post a comment", "comments are not", "comments via email", "new posts via email", "welcomes a lively", "will not be displayed",
        "read more about", "related news", "related articles", "related stories", "related topics", "recommended for you", "most read", "most popular",
        "watch live", "contact us", "about us", "advertise with", "download our app", "our mobile app", "ios android", "skip to content", "make this your default",
        "default edition", "what do you think of this story", "choose an option below", "select one of the options", "feedback will help",
        "home page for more", "bookmark this page", "print this article", "send to a friend", "email this article", "report a typo", "found a typo",
        "copyright 19", "copyright 20", "latest news we",
    ];

    private static readonly Dictionary<uint, List<uint[]>> Cues = CueTexts
        .Select(cue => WordScanner.Read(cue).Keys.ToArray())
        .GroupBy(keys => keys[0])
        .ToDictionary(group => group.Key, group => group.ToList());

    /// <summary>Which sentences of a text are furniture.</summary>
    public static bool[] Sentences(ComparedText text)
    {
        var marked = new bool[text.Sentences.Length - 1];
        var last = int.MinValue / 2;
        for (var s = 0; s < marked.Length; s++)
        {
            if (!HasCue(text.Keys, text.Sentences[s], text.Sentences[s + 1]))
                continue;
            if (s - last - 1 <= LargestGap)
                Array.Fill(marked, true, last, s - last);
            marked[s] = true;
            last = s;
        }
        MarkEnds(text, marked, last);
        return marked;
    }

    /// <summary>A few words before a page's first furniture, and a few sentences after its last, are of the same kind.</summary>
    private static void MarkEnds(ComparedText text, bool[] marked, int last)
    {
        var first = Array.IndexOf(marked, true);
        if (first < 0 || last == first)
            return;
        if (text.Sentences[first] <= LongestLabel)
            Array.Fill(marked, true, 0, first);
        if (marked.Length - last - 1 <= LargestGap + 1)
            Array.Fill(marked, true, last, marked.Length - last);
    }

    private static bool HasCue(ReadOnlySpan<uint> keys, int from, int to)
    {
        if (to - from > LongestSentence)
            return false;
        for (var i = from; i < to; i++)
            if (Cues.TryGetValue(keys[i], out var cues))
                foreach (var cue in cues)
                    if (keys[i..to].StartsWith(cue))
                        return true;
        return false;
    }
}
