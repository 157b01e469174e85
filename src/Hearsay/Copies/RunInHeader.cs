namespace Hearsay.Copies;

/// <summary>
/// Finds the header that some collections run into the body: the date, the title once more, a credit. Pure.
/// </summary>
internal static class RunInHeader
{
    /// <summary>The title is looked for among so many first words; a date, a section and a byline may stand before it.</summary>
    private const int FarthestTitle = 30;

    /// <summary>A shorter title is met by chance.</summary>
    private const int ShortestTitle = 4;

    private static readonly WordSet DateWords = new(
        "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august "
        + "september october november december jan feb mar apr jun jul aug sep sept oct nov dec published updated posted date of publication on at "
        + "am pm gmt est edt utc last modified");

    /// <summary>How many of the first words of a body are header.</summary>
    public static int Length(ComparedText body, string? title)
    {
        var afterTitle = title is null ? 0 : EndOfTitle(body, WordScanner.Read(title));
        return EndOfDate(body, afterTitle);
    }

    private static int EndOfTitle(ComparedText body, ComparedText title)
    {
        if (title.Count < ShortestTitle)
            return 0;
        for (var at = 0; at <= FarthestTitle && at + title.Count < body.Count; at++)
            if (body.Keys[at..].StartsWith(title.Keys) && (body.Kinds[at + title.Count] & (WordKinds.Capital | WordKinds.Digits)) != 0)
                return at + title.Count;
        return 0;
    }

    /// <summary>The words of a date that begins at a place: all are numbers, months, weekdays or words around them, and there are two or more.</summary>
    private static int EndOfDate(ComparedText body, int from)
    {
        var to = from;
        var digits = false;
        while (to < body.Count && to - from < 12 && (DateWords.Contains(body.Keys[to]) || IsNumber(body, to)))
            digits |= IsNumber(body, to++);
        return digits && to - from >= 2 ? to : from;
    }

    private static bool IsNumber(ComparedText body, int word) => (body.Kinds[word] & WordKinds.Digits) != 0;
}
