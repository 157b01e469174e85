using System.Collections.Frozen;
using System.Text;
using Hearsay.Copies;

namespace Hearsay.Claims.Roots;

/// <summary>
/// The words of a name in the form in which names are compared: small letters without accents, stops or apostrophes ("U.N." and "UN",
/// "People's" and "Peoples"), one spelling for British and American, one for the Arabic article ("el-", "ash-", "al-"), without the small words
/// that reports add and drop ("of", "the", "for").
/// </summary>
internal static class RootWords
{
    /// <summary>Longer names are cut here; set by reason: the longest on the tables has eleven words that count.</summary>
    private const int MostWords = 24;

    private static readonly FrozenSet<string> s_small =
        new[] { "the", "a", "an", "of", "for", "and", "in", "to", "on", "at" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_articles =
        new[] { "al", "el", "ul", "ad", "an", "ar", "as", "ash", "at", "az", "adh" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_spellings = (
        "defense=defence center=centre centers=centres organization=organisation organizations=organisations labor=labour program=programme "
        + "mobilization=mobilisation television=tv govt=government min=ministry committees=committee")
        .Split(' ').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The words of a name, small ones dropped unless there are no others.</summary>
    public static string[] Of(string name)
    {
        var all = All(name);
        var kept = all.Where(word => !s_small.Contains(word)).Take(MostWords).ToArray();
        return kept.Length > 0 ? kept : [.. all.Take(MostWords)];
    }

    /// <summary>The key of a name: its words with blanks between.</summary>
    public static string Key(string name) => string.Join(' ', Of(name));

    /// <summary>Whether a word is one of those that reports add and drop.</summary>
    public static bool IsSmall(string word) => s_small.Contains(word);

    private static List<string> All(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i <= name.Length; i++)
        {
            var c = i < name.Length ? name[i] : ' ';
            if (WordFolding.IsWord(c) && !IsPossessiveOfCapitals(name, i))
                word.Append(WordFolding.Fold(c));
            else if (!IsInside(name, i))
                End(words, word, isBeforeHyphen: c == '-');
        }
        return words;
    }

    /// <summary>Whether the mark at a place does not part words: an apostrophe, or the stop of "U.N.".</summary>
    private static bool IsInside(string name, int i)
    {
        if (i == 0 || i + 1 >= name.Length || !WordFolding.IsWord(name[i - 1]) || !WordFolding.IsWord(name[i + 1]))
            return false;
        return name[i] is '\'' or '’' or '‘' or '”' or '`' or 'ʼ' || name[i] == '.' && (i < 2 || !char.IsLetter(name[i - 2]));
    }

    /// <summary>Whether a letter is the "s" of "SANAs", whose apostrophe is lost.</summary>
    private static bool IsPossessiveOfCapitals(string name, int i) =>
        name[i] == 's' && i > 1 && char.IsUpper(name[i - 1]) && char.IsUpper(name[i - 2]) && (i + 1 == name.Length || name[i + 1] == ' ');

    private static void End(List<string> words, StringBuilder word, bool isBeforeHyphen)
    {
        if (word.Length == 0)
            return;
        var text = word.ToString();
        word.Clear();
        if (isBeforeHyphen && s_articles.Contains(text))
            text = "al";
        words.Add(text == "el" ? "al" : s_spellings.GetValueOrDefault(text, text));
    }
}
