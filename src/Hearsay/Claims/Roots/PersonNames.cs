using System.Collections.Frozen;
using System.Text;

namespace Hearsay.Claims.Roots;

/// <summary>Names of people: titles that stand before them, and the spellings that one name has in Latin letters.</summary>
internal static class PersonNames
{
    private const int MostWords = 6;

    private static readonly FrozenSet<string> s_titles = (
        "president minister foreign prime defence interior finance health information justice secretary general gen lt lieutenant col colonel maj major brig brigadier capt captain sgt adm admiral marshal cmdr commander "
        + "mr mrs ms miss dr doctor prof professor sen senator rep congressman congresswoman gov governor mayor king queen prince princess sir lord lady dame judge justice sheikh sayyed sayyid ayatollah grand hojatoleslam "
        + "mullah imam mufti bishop archbishop patriarch cardinal rev reverend father spokesman spokeswoman spokesperson envoy special ambassador chief head director chairman chairwoman leader deputy first second assistant vice former ex "
        + "state premier chancellor analyst expert activist resident journalist correspondent reporter lawmaker mp member adviser advisor coordinator representative official officer military political rebel opposition top senior "
        + "permanent acting exiled then late us un uk eu nato russian foreign ministry army").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Titles that say by themselves that a person's name follows.</summary>
    private static readonly FrozenDictionary<string, RootType> s_telling = Telling();

    private static readonly FrozenDictionary<string, string> s_given = (
        "mohammed=muhammad mohammad=muhammad mohamed=muhammad mohamad=muhammad mohamud=muhammad muhammed=muhammad ahmad=ahmed hussain=hussein husain=hussein "
        + "husein=hussein hossein=hussein hussien=hussein hasan=hassan yousef=yusuf youssef=yusuf yousuf=yusuf yusef=yusuf ebrahim=ibrahim sergey=sergei "
        + "aleksandr=alexander aleksander=alexander alexandr=alexander dmitri=dmitry dmitriy=dmitry andrey=andrei yevgeniy=yevgeny evgeny=yevgeny evgeniy=yevgeny "
        + "mikhael=mikhail vasiliy=vasily yuriy=yuri yury=yuri abou=abu khaled=khalid faisal=faysal fayssal=faysal feisal=faysal omar=umar said=saeed saeid=saeed "
        + "sayed=sayyid mahmud=mahmoud mustapha=mustafa moustafa=mustafa samer=samir nasser=nasir naser=nasir nassir=nasir salih=saleh jafar=jaafar riad=riyad "
        + "riyadh=riyad walid=waleed zaher=zahir maher=mahir tareq=tariq tarek=tariq tarik=tariq abdallah=abdullah abdulla=abdullah moaz=muaz mouaz=muaz "
        + "qassem=qasim qasem=qasim kassem=qasim kasem=qasim")
        .Split(' ').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>A person's name without the titles and nationality before it; the name itself if it begins with none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="countries">Whose adjectives may stand before it.</param>
    /// <returns>
    /// The name; what the titles say of the person, <c>null</c> if nothing; and whether the titles leave no doubt that a name follows, as they do
    /// where an "of" or "to" stands among them ("ambassador to the United Nations").
    /// </returns>
    public static (string Name, RootType? Type, bool IsSure) WithoutTitles(string name, Countries countries)
    {
        var tokens = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        var isSure = true;
        RootType? type = null;
        for (; first < tokens.Length - 1 && IsTitle(tokens[first], countries); first++)
        {
            isSure &= tokens[first] is not ("of" or "for" or "to" or "and");
            if (s_telling.TryGetValue(RootWords.Key(tokens[first]), out var told) && (type is null || told != RootType.Person))
                type = told;
        }
        return (string.Join(' ', tokens[first..]), type, isSure);
    }

    /// <summary>Whether a name has the shape of a person's: two to six words with capitals, small ones only between.</summary>
    public static bool HasShape(string name)
    {
        var tokens = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return tokens.Length is > 0 and <= MostWords && (char.IsUpper(tokens[^1][0]) || tokens[^1].Contains('-', StringComparison.Ordinal))
            && tokens.Count(t => char.IsUpper(t[0])) * 2 >= tokens.Length && !name.Any(char.IsDigit);
    }

    /// <summary>The key of a person's name: one for all its usual spellings in Latin letters.</summary>
    public static string Key(string name)
    {
        var words = RootWords.Of(name).Where(w => w.Length > 0).ToList();
        var key = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Length == 1 && i > 0 && i < words.Count - 1)
                continue;
            if (word == "al")
                continue;
            Append(key, word is "abdel" or "abdul" or "abdol" or "abdal" or "abdur" ? "abd" : Sound(s_given.GetValueOrDefault(word, word)));
        }
        return key.ToString();
    }

    /// <summary>The words of a person's key.</summary>
    public static string[] Words(string key) => key.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void Append(StringBuilder key, string word)
    {
        if (key.Length > 0)
            key.Append(' ');
        key.Append(word);
    }

    /// <summary>Spellings of one sound: "ou" and "oo" as "u", "ee" as "i", "y" and "j" endings of Slavic names as "i", doubled letters as one.</summary>
    private static string Sound(string word)
    {
        if (word.Length < 4)
            return word;
        var text = word.Replace("ou", "u", StringComparison.Ordinal).Replace("oo", "u", StringComparison.Ordinal).Replace("ee", "i", StringComparison.Ordinal)
            .Replace("iy", "y", StringComparison.Ordinal).Replace("yy", "y", StringComparison.Ordinal);
        foreach (var ending in (string[])["skii", "skij", "skyi", "skiy", "sky"])
            if (text.EndsWith(ending, StringComparison.Ordinal))
                text = text[..^ending.Length] + "ski";
        var sound = new StringBuilder();
        foreach (var c in text)
            if (sound.Length == 0 || sound[^1] != c)
                sound.Append(c);
        return sound.ToString();
    }

    private static bool IsTitle(string token, Countries countries)
    {
        var key = RootWords.Key(token);
        return s_titles.Contains(key) || char.IsLower(token[0]) && token is "the" or "a" or "an" or "of" or "for" or "to" or "and" || countries.Named(key) is not null;
    }

    private static FrozenDictionary<string, RootType> Telling()
    {
        const string Titles =
            "Government: president minister premier chancellor king queen prince envoy ambassador governor gov secretary mayor|Military: gen general lt lieutenant col colonel maj major brig brigadier capt captain sgt adm admiral marshal cmdr|"
            + "Politics: sen senator rep congressman congresswoman lawmaker mp|Expert: prof professor analyst expert|Activist: activist|Witness: resident|Media: journalist correspondent reporter|Court: judge|"
            + "Person: mr mrs ms miss dr doctor sheikh sir lord sayyed sayyid spokesman spokeswoman spokesperson commander leader chief head director chairman bishop archbishop patriarch cardinal ayatollah";
        return (from part in Titles.Split('|')
                let colon = part.IndexOf(':', StringComparison.Ordinal)
                from title in part[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                select (title, Enum.Parse<RootType>(part[..colon])))
            .ToFrozenDictionary(t => t.title, t => t.Item2, StringComparer.Ordinal);
    }
}
