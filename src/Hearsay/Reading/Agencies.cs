using System.Collections.Frozen;

namespace Hearsay.Reading;

/// <summary>The news agencies whose tags stand in reports, under the names and letters they go by. Compiled by hand from general knowledge.</summary>
internal static class Agencies
{
    private const int LongestName = 40;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_names = Build(
        "AFP|Agence France-Presse|Agence France Presse", "AP|Associated Press|The Associated Press|The AP", "Reuters|Thomson Reuters",
        "dpa|Deutsche Presse-Agentur|German Press Agency", "UPI|United Press International", "ANSA", "EFE|Agencia EFE",
        "TASS|ITAR-TASS|Itar Tass", "RIA Novosti|RIA", "Interfax", "Sputnik", "Xinhua|Xinhua News Agency", "IRNA", "ISNA", "FNA|Fars News Agency|Fars",
        "Tasnim|Tasnim News Agency", "MNA|Mehr|Mehr News Agency", "SANA|Syrian Arab News Agency", "NNA|National News Agency",
        "Anadolu Agency|Anadolu|Anadolu Ajansı|AA", "DHA|Doğan News Agency|Demirören News Agency", "IHA|İHA", "Kyodo|Kyodo News", "Jiji Press|Jiji",
        "Yonhap|Yonhap News Agency", "KCNA", "PTI|Press Trust of India", "IANS", "ANI", "APP|Associated Press of Pakistan", "KUNA", "SPA|Saudi Press Agency",
        "WAM|Emirates News Agency", "QNA|Qatar News Agency", "BNA|Bahrain News Agency", "MENA|Middle East News Agency", "Petra|Jordan News Agency",
        "WAFA", "MAP|Maghreb Arabe Presse", "APS|Algeria Press Service", "TAP", "INA|Iraqi News Agency", "NAN|News Agency of Nigeria", "GNA|Ghana News Agency",
        "SAPA", "AAP|Australian Associated Press", "PA Media|Press Association|PA", "Canadian Press|The Canadian Press", "Belga", "ANP", "NTB", "TT News Agency",
        "Ritzau", "APA|Austria Press Agency", "Keystone-SDA|Keystone", "PAP|Polish Press Agency", "CTK|ČTK|Czech News Agency", "MTI", "BTA", "Agerpres",
        "Tanjug", "Hina", "Ukrinform", "UNIAN", "Interfax-Ukraine", "BelTA", "Kazinform", "Trend News Agency", "Azertac", "Bernama", "Antara", "Viet Nam News Agency",
        "CNA|Central News Agency", "Lusa", "Europa Press", "ATS", "AGI", "Adnkronos", "Amaq|Amaq Agency", "Bloomberg|Bloomberg News", "IPS|Inter Press Service", "AGENCIES|agencies|News agencies|Wire services|wires|Wire reports");

    /// <summary>What stands for agencies that are not named.</summary>
    private const string Unnamed = "AGENCIES";

    /// <summary>Whether <paramref name="words"/> are the name of an agency; <paramref name="name"/> is its usual one, or <c>null</c> for "agencies".</summary>
    public static bool TryFind(ReadOnlySpan<char> words, out string? name)
    {
        name = null;
        if (words.Length is < 2 or > LongestName || !s_names.TryGetValue(words, out string? found))
            return false;
        name = found == Unnamed ? null : found;
        return true;
    }

    /// <summary>
    /// Whether the words name one or more agencies: "Reuters", "AFP, AP", "Anadolu Agency and agencies", "With Reuters". The name is that of
    /// the first.
    /// </summary>
    public static bool TryFindList(ReadOnlySpan<char> words, out string? name)
    {
        name = null;
        words = words.Trim(" \t\n.,;:-–—_*/()[]");
        foreach (string lead in (string[])["with ", "source ", "source:", "sources:", "from "])
            if (words.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                words = words[lead.Length..].Trim();
        foreach (string role in (string[])[" writer", " correspondent", " staff writer", " reporter", " staff"])
            if (words.EndsWith(role, StringComparison.OrdinalIgnoreCase) && TryFind(words[..^role.Length], out name))
                return true;
        if (words.IsEmpty || words.Length > 2 * LongestName)
            return false;
        if (TryFind(words, out name))
            return true;
        string joined = words.ToString().Replace(" and ", "/", StringComparison.OrdinalIgnoreCase).Replace(" with ", "/", StringComparison.Ordinal);
        bool any = false;
        foreach (string part in joined.Split(['/', ',', '+', '&', '-'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!TryFind(part, out string? found))
                return false;
            name ??= found;
            any = true;
        }
        return any;
    }

    /// <summary>
    /// The agency whose name begins at <paramref name="at"/> and ends with a word, in capitals or with one; its length is 0 if there is none.
    /// </summary>
    public static int Begins(string text, int at, out string? name)
    {
        name = null;
        int best = 0;
        int end = at;
        for (int words = 0; words < 3 && end < text.Length && char.IsUpper(text[end]); words++)
        {
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1])))
                end++;
            if (TryFind(text.AsSpan(at, end - at), out string? found) && found is not null)
                (best, name) = (end - at, found);
            if (end + 1 < text.Length && text[end] == ' ')
                end++;
            else
                break;
        }
        return best;
    }

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Build(params string[] entries)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string entry in entries)
        {
            string[] forms = entry.Split('|');
            foreach (string form in forms)
            {
                names[form] = forms[0];
                names[form.ToUpperInvariant()] = forms[0];
                names[form[..1].ToUpperInvariant() + form[1..].ToLowerInvariant()] = forms[0];
            }
        }
        return names.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
