using System.Text;

namespace Hearsay.Reading;

/// <summary>The shape and spelling of people's names in bylines.</summary>
internal static class PersonNames
{
    private const int MostWords = 5;

    private static readonly string[] s_particles =
        ["al", "el", "bin", "bint", "ibn", "ben", "van", "von", "der", "den", "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "ter", "abu", "ter", "y"];

    /// <summary>Whether <paramref name="words"/> have the shape of a person's name: two to five words, each with a capital but for particles.</summary>
    public static bool IsName(string words)
    {
        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int capitalised = 0;
        foreach (string part in parts)
        {
            if (!IsNamePart(part))
                return false;
            if (char.IsUpper(part[0]))
                capitalised++;
        }
        return parts.Length is >= 1 and <= MostWords && capitalised >= Math.Min(parts.Length, 1) && (parts.Length > 1 || parts[0].Length > 2);
    }

    /// <summary>Whether one word may be part of a name: "Scott", "O'Neill", "al-Khalidi", "J.", "van".</summary>
    public static bool IsNamePart(string word)
    {
        if (word.Length == 0 || !(char.IsUpper(word[0]) || IsParticle(word)))
            return false;
        foreach (char c in word)
            if (!char.IsLetter(c) && c is not ('\'' or '’' or '-' or '.'))
                return false;
        return true;
    }

    /// <summary>A name in usual case: <c>SCOTT MCDONALD</c> is <c>Scott McDonald</c>. One that has small letters already is left as it is.</summary>
    public static string InUsualCase(string name)
    {
        if (name.Any(char.IsLower) || name.Count(char.IsLetter) < 4)
            return name;
        var result = new StringBuilder(name.Length);
        foreach (string word in name.Split(' '))
            result.Append(result.Length > 0 ? " " : "").Append(WordInUsualCase(word, isFirst: result.Length == 0));
        return result.ToString();
    }

    private static bool IsParticle(string word)
    {
        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return s_particles.AsSpan().Contains((hyphen > 0 ? word[..hyphen] : word).ToLowerInvariant());
    }

    private static string WordInUsualCase(string word, bool isFirst)
    {
        if (!isFirst && s_particles.AsSpan().Contains(word.ToLowerInvariant()) || word == "AND")
            return word.ToLowerInvariant();
        char[] letters = word.ToLowerInvariant().ToCharArray();
        bool raise = true;
        for (int i = 0; i < letters.Length; i++)
        {
            if (raise && char.IsLetter(letters[i]))
                letters[i] = char.ToUpperInvariant(letters[i]);
            // McDonald, O'Neill, Abdul-Rahman, J.K.; but "Macron", which nothing tells from MacArthur, stays whole.
            raise = !char.IsLetter(letters[i]) || i == 1 && letters[0] == 'M' && letters[1] == 'c';
        }
        return new string(letters);
    }
}
