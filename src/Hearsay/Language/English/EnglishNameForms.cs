namespace Hearsay.Language.English;

/// <summary>Forms of names that mean the same.</summary>
internal static class EnglishNameForms
{
    private const int LongestAcronym = 8;

    /// <summary>The one spelling under which well-known names with several are kept; any other name is its own.</summary>
    /// <param name="name">A name in lower case.</param>
    public static string Canonical(string name) => name switch
    {
        "u.s." or "us" or "u.s" or "usa" or "u.s.a." or "america" or "united states of america" => "united states",
        "u.k." or "uk" or "u.k" or "britain" or "great britain" => "united kingdom",
        "u.n." or "un" or "u.n" => "united nations",
        "e.u." or "eu" => "european union",
        "uae" or "u.a.e." => "united arab emirates",
        "isil" or "isis" or "is" or "daesh" or "islamic state of iraq and syria" or "islamic state of iraq and the levant" => "islamic state",
        _ => name,
    };

    /// <summary>Whether an acronym, in lower case, is that of a news agency, which stands in brackets behind anything.</summary>
    public static bool IsAgency(string acronym) => acronym is "afp" or "ap" or "upi" or "dpa" or "sana" or "tass" or "ria" or "irna" or "pti" or "ani" or "kuna" or "wam" or "nna" or "apa" or "efe" or "ansa" or "cnn" or "bbc";

    /// <summary>Whether a word is written as an acronym.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> form) =>
        form.Length is >= 2 and <= LongestAcronym && char.IsUpper(form[0]) && form.IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>The acronyms that a name of several words could have, in lower case: of its capitals, and of all its words.</summary>
    public static IEnumerable<string> Acronyms(LanguageDocument document, int first, int end)
    {
        string capitals = "";
        string all = "";
        for (int i = first; i < end && all.Length <= LongestAcronym; i++)
        {
            char c = document.Form(i)[0];
            if (!char.IsLetter(c) || document.Form(i) is "'s")
                continue;
            capitals += char.IsUpper(c) ? char.ToLowerInvariant(c) : "";
            all += char.ToLowerInvariant(c);
        }

        return capitals.Length < 2 ? [] : capitals == all ? [capitals] : [capitals, all];
    }
}
