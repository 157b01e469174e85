using System.Text;
using Hearsay.Copies;

namespace Hearsay.Claims;

/// <summary>
/// A form of a name in which different ways of writing it in Latin letters are mostly equal (Hasakeh, al-Hasakah; Tariq, Tareeq): its consonants,
/// without articles and doubled letters. Too short a skeleton would equal too many, and falls back to the letters. Pure.
/// </summary>
internal static class NameSkeleton
{
    /// <summary>Skeletons with fewer consonants keep their vowels.</summary>
    private const int FewestConsonants = 3;

    /// <summary>The skeleton of a name.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = new StringBuilder();
        foreach (var part in name.Split([' ', '-', '\'', '\u2019', '\u2018', '`'], StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = WordFolding.Fold(part);
            if (!IsArticle(folded))
                parts.Append(OfWord(folded));
        }
        return parts.ToString();
    }

    private static bool IsArticle(string part) => part is "al" or "el" or "as" or "ad" or "ash" or "an" or "ar" or "at" or "az" or "the" or "of" or "de" or "la" or "s" or "";

    private static string OfWord(string word)
    {
        var skeleton = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var c = Class(word, i);
            if (c != '\0' && (skeleton.Length == 0 || skeleton[^1] != c))
                skeleton.Append(c);
        }
        if (skeleton.Length >= FewestConsonants)
            return skeleton.ToString();
        return word.Replace("ee", "i", StringComparison.Ordinal).Replace("oo", "u", StringComparison.Ordinal);
    }

    /// <summary>Consonants that stand for one another between ways of writing; nothing for vowels after the first letter, and for a last h.</summary>
    private static char Class(string word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => at == 0 ? 'a' : '\0',
        'y' or 'w' => at == 0 ? word[at] : '\0',
        'h' => at == 0 ? 'h' : '\0',
        'q' or 'c' or 'k' => 'k',
        'z' or 's' => 's',
        'j' => 'g',
        'v' => 'w',
        var c => c,
    };
}
