using System.Collections.Frozen;

namespace Hearsay.Claims.Roots;

/// <summary>Words for sources without a name: which mean nobody in particular, and what kind of source the others are.</summary>
internal static class NamelessWords
{
    private static readonly FrozenSet<string> s_nobody = (
        "source sources report reports media press official officials diplomat diplomats people others some many several observers observer everyone anyone who it they he she we i unnamed anonymous reliable informed well placed local "
        + "evidence footage images photographs figures statistics estimates accounts testimonies interviews initial recent new witness senior western foreign news various other independent unknown unidentified someone somebody one security military medical diplomatic field")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_nobodyAlone = (
        "source sources report reports media press official officials diplomat diplomats people others some many several observers observer everyone anyone who it they he she we i someone somebody one "
        + "evidence footage images photographs figures statistics estimates accounts testimonies interviews").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, RootType> s_types = Types();

    private static readonly FrozenDictionary<string, RootType> s_described = new Dictionary<string, RootType>(StringComparer.Ordinal)
    {
        ["monitor"] = RootType.Monitor,
        ["observatory"] = RootType.Monitor,
        ["watchdog"] = RootType.Monitor,
        ["agency"] = RootType.Media,
        ["newspaper"] = RootType.Media,
        ["paper"] = RootType.Media,
        ["broadcaster"] = RootType.Media,
        ["channel"] = RootType.Media,
        ["charity"] = RootType.Relief,
        ["alliance"] = RootType.Military,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether words mean nobody in particular: "sources", "senior officials", "media reports".</summary>
    public static bool AreAnonymous(string[] words) => words.All(s_nobody.Contains) && words.Any(s_nobodyAlone.Contains);

    /// <summary>What kind of source words name by their nouns, the last first; <c>null</c> if they do not tell.</summary>
    public static RootType? TypeOf(string[] words)
    {
        for (var i = words.Length - 1; i >= 0; i--)
            if (s_types.TryGetValue(words[i], out var type))
                return type;
        return null;
    }

    /// <summary>What kind of body a word such as "monitor" calls back to mind; <c>null</c> for none.</summary>
    public static RootType? DescribedType(string word) => s_described.TryGetValue(word, out var type) ? type : null;

    /// <summary>What kind of body is meant; a group that is only said to sit somewhere ("the London-based group") is most often a monitor.</summary>
    public static RootType? DescribedType(string[] words) =>
        words.Length is 2 or 3 && words[^2] == "based" && words[^1] == "group" ? RootType.Monitor
        : words.Length <= 2 || (words.Length == 3 && words[1] == "based") ? DescribedType(words[^1]) : null;

    /// <summary>Whether a name begins small, or with a capital only because a sentence does: "Western powers", "Source at the Orva Governorate".</summary>
    public static bool AreDescription(string name)
    {
        var tokens = name.Split(' ');
        return !tokens[0].Any(char.IsUpper) || (tokens.Length > 1 && char.IsLower(tokens[1][0])
            && (tokens.Skip(1).All(token => !token.Any(char.IsUpper)) || AreAnonymous(RootWords.Of(tokens[0])) || TypeOf(RootWords.Of(tokens[0])) is not null));
    }

    private static FrozenDictionary<string, RootType> Types()
    {
        const string Words =
            "Activist: activist activists campaigners protesters|Witness: resident residents witness witnesses eyewitness eyewitnesses villagers locals survivors survivor refugees civilians inhabitants passers neighbours relatives family families|"
            + "Medical: hospital hospitals doctor doctors medic medics surgeon nurse nurses clinic paramedics|Expert: analyst analysts expert experts scholars researchers researcher scientists institute university economists|"
            + "Armed: rebels rebel militants militant fighters insurgents insurgent guerrillas brigade brigades militia militias faction factions terrorists jihadists islamists front battalion|"
            + "Police: police gendarmerie|Court: court prosecutors prosecutor tribunal judge judges|Politics: party lawmakers lawmaker parliament opposition coalition politicians council congress senate|"
            + "Government: ministry government authorities governor governorate municipality mayor minister ministers embassy department officials council commission|Military: army troops soldiers commanders commander navy|"
            + "Media: agency newspaper tv television radio channel news paper magazine press times post journal website broadcaster daily media correspondent reporter network|Relief: rescuers charity relief crescent rescue|"
            + "Monitor: monitor monitors observatory watchdog watch|Company: company corporation inc ltd plc bank airline airlines";
        var types = new Dictionary<string, RootType>(StringComparer.Ordinal);
        foreach (var part in Words.Split('|'))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            foreach (var word in part[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                types.TryAdd(word, Enum.Parse<RootType>(part[..colon]));
        }
        return types.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
