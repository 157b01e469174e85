using Hearsay.Language.Networks;

namespace Hearsay.Language.English;

/// <summary>Corrects types of names that their surroundings contradict: one is not "in" or "near" a person. Stateless.</summary>
internal static class EnglishNameTypes
{
    private const float Corrected = 0.6f;

    /// <summary>The names with their types corrected.</summary>
    public static List<NameMention> Correct(LanguageDocument document, List<NameMention> names, WordLists lists)
    {
        for (int i = 0; i < names.Count; i++)
            if (names[i].Type == NameType.Person && IsWhere(document, names[i]) && !BeginsWithFirstName(document, names[i], lists))
                names[i] = names[i] with { Type = NameType.Location, Confidence = Corrected };
        return names;
    }

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
