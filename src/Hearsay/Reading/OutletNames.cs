using System.Collections.Frozen;

namespace Hearsay.Reading;

/// <summary>Tells whether a line names an outlet: by a list of well-known ones, by words that only outlets bear, or by an address on the web.</summary>
internal static class OutletNames
{
    private const int Longest = 50;
    private const int MostWords = 6;

    /// <summary>Well-known outlets whose names hold none of <see cref="s_words"/>; compiled by hand from general knowledge.</summary>
    private static readonly FrozenSet<string> s_known = new[]
    {
        "BBC", "Al Jazeera", "Al-Jazeera", "Al Jazeera English", "Al Arabiya", "Al-Arabiya", "Al-Monitor", "Asharq Al-Awsat", "Al-Ahram", "Ahram Online", "Al-Manar",
        "Al Mayadeen", "Al Alam", "France 24", "Deutsche Welle", "DW", "Euronews", "RT", "Russia Today", "Meduza", "Ukrainska Pravda", "Ukrayinska Pravda",
        "Pravda", "Haaretz", "Ynet", "Dawn", "The Hindu", "Der Spiegel", "Spiegel", "Die Zeit", "Die Welt", "Le Monde", "Le Figaro", "Libération", "El País", "El Pais",
        "El Mundo", "La Repubblica", "Corriere della Sera", "NRC", "De Volkskrant", "Aftenposten", "Dagens Nyheter", "Kommersant", "Novaya Gazeta", "Izvestia",
        "Daily Sabah", "Hurriyet", "Milliyet", "TRT World", "Rudaw", "The Economist", "The Conversation", "Middle East Eye", "The New Arab", "Al-Araby Al-Jadeed",
        "The Spectator", "The Independent", "The Guardian", "Guardian", "Global Voices", "Bellingcat", "OpenDemocracy", "Nikkei", "Nikkei Asia", "The Diplomat",
        "CBC", "CTV", "ITV", "SBS", "RTÉ", "RTE", "NHK", "VOA", "Kyiv Independent", "The Kyiv Independent", "Euromaidan Press", "Zaman", "Today's Zaman",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_words = new[]
    {
        "News", "Times", "Post", "Herald", "Tribune", "Gazette", "Courier", "Chronicle", "Journal", "Observer", "Guardian", "Telegraph", "Mail", "Express", "Mirror",
        "Sun", "Star", "Standard", "Daily", "Weekly", "Today", "Television", "TV", "Radio", "Press", "Agency", "Magazine", "Review", "Reporter", "Examiner", "Inquirer",
        "Dispatch", "Sentinel", "Bulletin", "Messenger", "Monitor", "Mercury", "Argus", "Advertiser", "Record", "Register", "Broadcasting", "Newspaper", "Online", "Network",
        "Ledger", "Globe", "Independent", "Zeitung", "Presse",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] s_domains = [".com", ".org", ".net", ".co.uk", ".info", ".news", ".tv", ".eu", ".de", ".fr", ".ru", ".ua", ".ir", ".eg", ".lb", ".sy", ".tr", ".jo", ".ca", ".com.au", ".in"];

    /// <summary>Whether <paramref name="line"/> is one of the outlets known by name.</summary>
    public static bool IsKnown(string line) =>
        line.Length <= Longest && (s_known.Contains(line) || UnitedStatesOutlets.Contains(line) && char.IsUpper(line[0]));

    /// <summary>Whether <paramref name="line"/> names an outlet and nothing else.</summary>
    public static bool IsOutlet(string line)
    {
        if (line.Length is < 2 or > Longest || line[^1] is '.' or ':' or '?' or '!')
            return false;
        if (IsKnown(line))
            return true;
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1)
            return s_domains.Any(d => line.EndsWith(d, StringComparison.OrdinalIgnoreCase)) && !line.Contains('@', StringComparison.Ordinal);
        return words.Length <= MostWords && words.All(IsNameWord) && words.Any(w => s_words.Contains(InTitleCase(w)));
    }

    /// <summary>Whether every word of <paramref name="line"/> is written as a name's.</summary>
    public static bool HasShape(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(IsNameWord);

    /// <summary>Letters and digits in lower case: what is left of a name when it becomes a host or a column value.</summary>
    public static string KeyOf(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether two writings mean the same outlet: "Jordan Times" and "jordantimes", "Sputnik International" and "sputnik", "National News Agency" and "nna".</summary>
    public static bool AreSame(string one, string other)
    {
        string a = KeyOf(one), b = KeyOf(other);
        if (a.Length == 0 || b.Length == 0)
            return false;
        return a == b || a.Length > 3 && b.StartsWith(a, StringComparison.Ordinal) || b.Length > 3 && a.StartsWith(b, StringComparison.Ordinal)
            || Initials(one) == b || Initials(other) == a;
    }

    /// <summary>
    /// Whether <paramref name="words"/>, split off a headline, are the name of <paramref name="outlet"/>, with or without more around it: "Al
    /// Marrow TV Website Archive" for "marrow".
    /// </summary>
    public static bool Names(string words, string outlet)
    {
        if (AreSame(words, outlet))
            return true;
        string key = KeyOf(outlet);
        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return key.Length > 3 && parts.Length <= MostWords && parts.All(IsNameWord) && KeyOf(words).Contains(key, StringComparison.Ordinal);
    }

    private static string Initials(string name)
    {
        string[] words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? "" : string.Concat(words.Select(w => char.ToLowerInvariant(w[0])));
    }

    private static bool IsNameWord(string word) => char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || word is "of" or "the" or "and" or "&" or "de" or "al";

    private static string InTitleCase(string word) =>
        word.Length > 2 && !word.Any(char.IsLower) ? word[..1] + word[1..].ToLowerInvariant() : word;
}
