using Hearsay.Language.Entities;
using Hearsay.Language.Networks;

namespace Hearsay.Language.English;

/// <summary>What nouns tell of whom they mean.</summary>
internal static class EnglishNouns
{
    /// <summary>On the list of nouns whose first sense in WordNet is a person.</summary>
    public const uint Person = 1;

    /// <summary>On the list of nouns whose first sense in WordNet is a group.</summary>
    public const uint Group = 2;

    /// <summary>What a noun's lemma tells of gender.</summary>
    public static Gender GenderOf(string lemma, WordLists nouns)
    {
        switch (lemma)
        {
            case "man" or "boy" or "father" or "son" or "brother" or "husband" or "king" or "prince" or "uncle" or "grandfather" or "gentleman"
                or "spokesman" or "businessman" or "policeman" or "chairman" or "congressman" or "nephew" or "guy" or "sheikh" or "imam" or "bishop" or "widower":
                return Gender.Male;
            case "woman" or "girl" or "mother" or "daughter" or "sister" or "wife" or "queen" or "princess" or "aunt" or "grandmother" or "lady"
                or "spokeswoman" or "businesswoman" or "policewoman" or "chairwoman" or "congresswoman" or "niece" or "actress" or "widow":
                return Gender.Female;
            default:
                return (Lists(lemma, nouns) & Person) != 0 || lemma.EndsWith("person", StringComparison.Ordinal) ? Gender.Person : Gender.Neuter;
        }
    }

    /// <summary>The lists a noun's lemma is on.</summary>
    public static uint Lists(string lemma, WordLists nouns)
    {
        Span<char> normal = stackalloc char[WordPieces.LongestNormal];
        return nouns.Of(normal[..WordPieces.Normalize(lemma, normal)]);
    }

    /// <summary>What a title before a name tells of gender.</summary>
    public static Gender GenderOfTitle(ReadOnlySpan<char> form) => form switch
    {
        "Mr." or "Mr" or "Sir" or "King" or "Prince" or "Sheikh" or "Imam" or "Ayatollah" or "Spokesman" or "spokesman" or "Chairman" or "chairman" or "Pope" => Gender.Male,
        "Mrs." or "Mrs" or "Ms." or "Ms" or "Miss" or "Queen" or "Princess" or "Lady" or "spokeswoman" or "Spokeswoman" or "chairwoman" => Gender.Female,
        _ => Gender.Unknown,
    };

    /// <summary>Whether a verb's lemma is one of saying; such verbs tell who speaks.</summary>
    public static bool IsSaying(string lemma) => lemma is "say" or "tell" or "add" or "state" or "claim" or "announce" or "report" or "warn" or "note" or "explain"
        or "insist" or "argue" or "deny" or "confirm" or "declare" or "stress" or "write" or "ask" or "reply" or "admit" or "suggest" or "vow" or "urge" or "believe" or "think";
}
