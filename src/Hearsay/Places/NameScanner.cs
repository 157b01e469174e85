namespace Hearsay.Places;

/// <summary>
/// Finds every name of the gazetteer in a text, the longest from each word on, overlapping none found before. Says nothing about whether a place
/// is meant. Linear in the text.
/// </summary>
internal sealed class NameScanner(Gazetteer gazetteer)
{
    /// <summary>How far behind a name "counties" may stand that makes it one: "Clark, Edgar and Coles counties".</summary>
    private const int PluralReach = 6;

    private const int LongestInitials = 5;

    /// <summary>Ten times the logarithm of the people (300,000) a place must have for its name in capitals to mean it. By eye, on Iranian reports.</summary>
    private const int LeastOfInitials = 55;

    /// <summary>The names in <paramref name="words"/>, in order.</summary>
    public List<NameMatch> Scan(List<PlaceWord> words)
    {
        var matches = new List<NameMatch>();
        for (int i = 0; i < words.Count;)
        {
            if (MayBegin(words, i) && Longest(words, i) is { } match)
            {
                matches.Add(match);
                i = match.End + match.Stretch;
            }
            else
            {
                i++;
            }
        }
        return matches;
    }

    /// <summary>The links of the name that can be meant where it stands, into <paramref name="links"/>; how many there are.</summary>
    public int Readings(NameMatch match, Span<PlaceLink> links)
    {
        int count = 0;
        foreach (uint packed in gazetteer.Links(match.Key))
            if (count < links.Length && new PlaceLink(packed) is var link && link.Use == NameUse.Demonym == match.Demonym)
                links[count++] = link;
        if (match.Asked != AskedKind.Any)
            count = Keep(links[..count], match.Asked);
        return count;
    }

    /// <summary>The name that the words from <paramref name="first"/> up to <paramref name="end"/> are, whatever their capitals; null if they are none.</summary>
    public NameMatch? MatchExactly(List<PlaceWord> words, int first, int end)
    {
        if (end - first > NameKey.MostWords)
            return null;
        ulong key = NameKey.Empty;
        for (int i = first; i < end; i++)
            key = NameKey.Append(key, words[i].Key);
        var links = gazetteer.Links(key);
        if (links.IsEmpty)
            return null;
        var match = new NameMatch(first, end, key, AskedKind.Any, 0, new PlaceLink(links[0]).Use == NameUse.Demonym);
        return match.Demonym ? match : Described(words, match);
    }

    private int Keep(Span<PlaceLink> links, AskedKind asked)
    {
        int kept = 0;
        foreach (var link in links)
            if (Fits(gazetteer.Place(link.Place).Kind, asked))
                links[kept++] = link;
        return kept > 0 ? kept : links.Length;
    }

    private static bool Fits(PlaceKind kind, AskedKind asked) => asked switch
    {
        AskedKind.Division => kind is PlaceKind.Region or PlaceKind.County or PlaceKind.Area or PlaceKind.Sea,
        AskedKind.County => kind is PlaceKind.County or PlaceKind.Region,
        AskedKind.Town => kind is PlaceKind.City or PlaceKind.Quarter,
        _ => true,
    };

    private static bool MayBegin(List<PlaceWord> words, int at) =>
        words[at].Is(WordShape.Capital)
        || words[at].Is(WordClass.Article) && at + 1 < words.Count && words[at + 1].Gap == WordGap.Hyphen && words[at + 1].Is(WordShape.Capital);

    private NameMatch? Longest(List<PlaceWord> words, int first)
    {
        ulong key = NameKey.Empty;
        NameMatch? best = null;
        for (int i = first; i < words.Count && i < first + NameKey.MostWords; i++)
        {
            if (i > first && words[i].Gap is not (WordGap.Blank or WordGap.Hyphen))
                break;
            key = NameKey.Append(key, words[i].Key);
            if (words[i].Is(WordShape.Capital) && MatchOf(words, first, i + 1, key) is { } match)
                best = match;
            if (!gazetteer.MayBegin(key))
                break;
        }
        return best;
    }

    private NameMatch? MatchOf(List<PlaceWord> words, int first, int end, ulong key)
    {
        var links = gazetteer.Links(key);
        if (links.IsEmpty)
            return null;
        bool demonym = false, named = false, lettersOnly = true;
        foreach (uint packed in links)
        {
            var use = new PlaceLink(packed).Use;
            demonym |= use == NameUse.Demonym;
            lettersOnly &= use == NameUse.Abbreviation;
            named |= use != NameUse.Demonym;
        }
        if (lettersOnly && !IsAbbreviation(words, first))
            return null;
        if (demonym)
            return new NameMatch(first, end, key, AskedKind.Any, 0, Demonym: true);
        if (!named || end - first == 1 && IsInitials(words, first) && !IsGreat(links[0]))
            return null;
        var match = Described(words, new NameMatch(first, end, key, AskedKind.Any, 0, Demonym: false));
        return match.Asked == AskedKind.Any && AreCounties(links) ? null : match;
    }

    /// <summary>Whether a short word in capitals stands within a sentence whose other words are not in capitals, as initials of something do: "IRNA".</summary>
    private static bool IsInitials(List<PlaceWord> words, int at)
    {
        var word = words[at];
        if (!word.Is(WordShape.AllCapitals) || word.Is(WordShape.Opens) || word.End - word.Start > LongestInitials)
            return false;
        return !words[at - 1].Is(WordShape.AllCapitals) && (at + 1 == words.Count || !words[at + 1].Is(WordShape.AllCapitals));
    }

    private bool IsGreat(uint link) =>
        new PlaceLink(link) is { Use: NameUse.Main or NameUse.Abbreviation } found && gazetteer.Place(found.Place).Importance >= LeastOfInitials;

    /// <summary>Whether the name is that of counties alone, which are hardly ever called so without "County" behind it.</summary>
    private bool AreCounties(ReadOnlySpan<uint> links)
    {
        foreach (uint link in links)
            if (new PlaceLink(link) is var found && (found.Use != NameUse.Division || gazetteer.Place(found.Place).Kind != PlaceKind.County))
                return false;
        return true;
    }

    /// <summary>
    /// Letters stand for a state where they have stops, as "US" and "UK" always, or where they follow a name and a comma. "Miss." alone is none.
    /// </summary>
    private static bool IsAbbreviation(List<PlaceWord> words, int at)
    {
        var word = words[at];
        if (word.Is(WordShape.InnerStops))
            return true;
        bool afterName = at > 0 && word.Gap is WordGap.Comma or WordGap.Hyphen or WordGap.Blank && words[at - 1].Is(WordShape.Capital);
        if (word.Is(WordShape.AllCapitals))
            return word.End - word.Start > 2 || word.Key == s_us || word.Key == s_uk || afterName && word.Gap != WordGap.Blank;
        return word.Is(WordShape.StopBehind) && afterName && word.Gap != WordGap.Blank;
    }

    private static readonly ulong s_us = NameKey.OfWord("us");
    private static readonly ulong s_uk = NameKey.OfWord("uk");

    private static NameMatch Described(List<PlaceWord> words, NameMatch match)
    {
        if (match.End < words.Count && words[match.End] is { IsAdjacent: true } next)
        {
            int stretch = next.Is(WordShape.Capital) ? 1 : 0;
            if (next.Is(WordClass.Division))
                return match with { Asked = AskedKind.Division, Stretch = stretch };
            if (next.Is(WordClass.County))
                return match with { Asked = AskedKind.County, Stretch = stretch };
            if (next.Is(WordClass.Town) && !next.Is(WordShape.Capital))
                return match with { Asked = AskedKind.Town };
        }
        if (match.First >= 2 && words[match.First - 1].Is(WordClass.Of) && words[match.First - 2] is var head)
        {
            if (head.Is(WordClass.County))
                return match with { Asked = AskedKind.County };
            if (head.Is(WordClass.Division))
                return match with { Asked = AskedKind.Division };
            if (head.Is(WordClass.Settlement))
                return match with { Asked = AskedKind.Town };
        }
        return IsInPlural(words, match.End) ? match with { Asked = AskedKind.Division } : match;
    }

    /// <summary>Whether only names, commas and "and" part the name from "counties" or the like.</summary>
    private static bool IsInPlural(List<PlaceWord> words, int at)
    {
        for (int i = at; i < words.Count && i < at + PluralReach; i++)
        {
            if (words[i].Is(WordClass.Plural) && words[i].IsAdjacent)
                return i > at;
            if (words[i].Gap is not (WordGap.Comma or WordGap.Blank) || !words[i].Is(WordShape.Capital) && !words[i].Is(WordClass.Conjunction))
                return false;
        }
        return false;
    }
}
