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

    /// <summary>A list of other stories at the end of a page has so many words at most.</summary>
    private const int LongestList = 150;

    /// <summary>A sentence longer than this is a whole unpunctuated page, where one cue says little.</summary>
    private const int LongestSentence = 120;

    private static readonly string[] CueTexts =
    [
        "privacy policy", "terms of service", "terms of use", "terms and conditions", "cookie policy", "use cookies", "all rights reserved",
        "respect your privacy", "spam you", "sign up for", "sign up by", "sign up be", "signing up", "newsletter", "to subscribe", "subscribe to our", "subscribe now",
        "follow us on", "like us on", "share on facebook", "share on twitter", "share this article", "click here", "click on sign",
        "your email address", "your e mail address", "email address will not", "reset your password", "registering for", "screen name", "rules of conduct",
        "leave a comment", "post a comment", "comments are not", "comments via email", "new posts via email", "welcomes a lively", "will not be displayed",
        "read more about", "watch live", "contact us", "about us", "advertise with", "download our app", "our mobile app", "ios android", "skip to content", "make this your default",
        "default edition", "what do you think of this story", "choose an option below", "select one of the options", "feedback will help",
        "home page for more", "bookmark this page", "print this article", "send to a friend", "email this article", "report a typo", "found a typo",
        "copyright 19", "copyright 20", "latest news we",
    ];

    /// <summary>What stands over a list of other stories.</summary>
    private static readonly string[] ListCueTexts =
    [
        "related news", "related articles", "related stories", "related topics", "recommended for you", "most read", "most popular", "also read", "more on this story",
        "more from this section", "you may also like", "you might also like",
    ];

    private static readonly Dictionary<uint, List<uint[]>> Cues = Index([.. CueTexts, .. ListCueTexts]);

    private static readonly Dictionary<uint, List<uint[]>> ListCues = Index(ListCueTexts);

    /// <summary>Which sentences of a text are furniture.</summary>
    public static bool[] Sentences(ComparedText text)
    {
        var marked = new bool[text.Sentences.Length - 1];
        var last = int.MinValue / 2;
        for (var s = 0; s < marked.Length; s++)
        {
            if (!HasCue(Cues, text.Keys, text.Sentences[s], text.Sentences[s + 1]))
                continue;
            if (text.Count - text.Sentences[s] <= LongestList && HasCue(ListCues, text.Keys, text.Sentences[s], text.Sentences[s + 1]))
            {
                Array.Fill(marked, true, s, marked.Length - s);
                break;
            }
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

    private static Dictionary<uint, List<uint[]>> Index(string[] cues) => cues
        .Select(cue => WordScanner.Read(cue).Keys.ToArray())
        .GroupBy(keys => keys[0])
        .ToDictionary(group => group.Key, group => group.ToList());

    private static bool HasCue(Dictionary<uint, List<uint[]>> cues, ReadOnlySpan<uint> keys, int from, int to)
    {
        if (to - from > LongestSentence)
            return false;
        for (var i = from; i < to; i++)
            if (cues.TryGetValue(keys[i], out var begun))
                foreach (var cue in begun)
                    if (keys[i..to].StartsWith(cue))
                        return true;
        return false;
    }
}
