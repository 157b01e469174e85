using Hearsay.Language.Networks;

namespace Hearsay.Language.English;

/// <summary>Corrects types of names that their surroundings contradict: one is not "in" or "near" a person, and news agency SANA is no place. Stateless.</summary>
internal static class EnglishNameTypes
{
    private const float Corrected = 0.6f;
    private const float Certain = 0.9f;
    private const int LongestAgency = 3;

    /// <summary>The names with their types corrected.</summary>
    public static List<NameMention> Correct(LanguageDocument document, List<NameMention> names, WordLists lists)
    {
        for (int i = 0; i < names.Count; i++)
            names[i] = WithoutTitle(document, names[i]);
        var agencies = names.Where(n => IsCalledAgency(document, n)).Select(n => TextOf(document, n)).ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
            if (agencies.Contains(TextOf(document, names[i])))
                names[i] = names[i] with { Type = NameType.Organization, Confidence = Math.Max(Certain, names[i].Confidence) };
            else if (names[i].Type == NameType.Person && IsWhere(document, names[i]) && !BeginsWithFirstName(document, names[i], lists))
                names[i] = names[i] with { Type = NameType.Location, Confidence = Corrected };
        return names;
    }

    // "Ms Venn" is a person called Venn.
    private static NameMention WithoutTitle(LanguageDocument document, NameMention name) =>
        name.End - name.First > 1 && name.Type is NameType.Person or NameType.Miscellaneous && document.Words[name.First + 1].Pos == PartOfSpeech.Propn && document.Form(name.First) is "Mr" or "Mr." or "Mrs" or "Mrs." or "Ms" or "Ms." or "Miss" or "Dr" or "Dr."
            or "King" or "Queen" or "Pope" or "Emperor" or "Empress" or "Sultan" or "President"
            ? name with { First = name.First + 1, Type = NameType.Person }
            : name;

    private static string TextOf(LanguageDocument document, NameMention name) =>
        document.Text[document.Words[name.First].Start..document.Words[name.End - 1].End];

    // "News agency SANA", "the newspaper Pravda": such a word just before, or "news agency" just behind.
    private static bool IsCalledAgency(LanguageDocument document, NameMention name) =>
        name.End - name.First <= LongestAgency
        && ((name.First > 0 && document.Form(name.First - 1) is "agency" or "newspaper" or "daily" or "broadcaster" or "channel" or "website" or "magazine" or "outlet")
            || (name.End + 1 < document.Words.Length && document.Form(name.End) is "news" && document.Form(name.End + 1) is "agency" or "channel" or "network" or "website"));

    // "in", "near" and the like just before the name, which is not followed by what would make it an owner.
    private static bool IsWhere(LanguageDocument document, NameMention name)
    {
        int before = name.First - 1;
        if (before >= 0 && document.Form(before) is "the" or "northern" or "southern" or "eastern" or "western")
            before--;
        if (before < 0 || document.Form(before) is not ("in" or "near" or "inside" or "outside" or "In" or "Near"))
            return false;
        int head = document.Words[before].Head;
        return head >= name.First && head < name.End;
    }

    private static bool BeginsWithFirstName(LanguageDocument document, NameMention name, WordLists lists)
    {
        Span<char> normal = stackalloc char[WordPieces.LongestNormal];
        uint found = lists.Of(normal[..WordPieces.Normalize(document.Form(name.First), normal)]);
        return (found & (WordLists.MaleName | WordLists.FemaleName)) != 0 && (found & (WordLists.Place | WordLists.Country)) == 0;
    }
}
