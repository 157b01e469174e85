using System.Collections.Frozen;

namespace Hearsay.Language.English;

/// <summary>Which words keep the period after them.</summary>
internal static class EnglishAbbreviations
{
    private static readonly FrozenSet<string> Known = (
        "mr mrs ms messrs mx dr prof rev fr hon gen lt col maj capt cmdr cpl sgt adm brig pvt gov sen rep reps sens pres supt det insp " +
        "st ste mt ft ave blvd rd jr sr esq inc corp co ltd llc plc bros vs etc eg ie al cf viz ca approx est dept dist assn univ " +
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
        "no nos vol vols pp ed eds fig figs sec ch art para op " +
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo " +
        "ph pa oz lb lbs hr hrs min mins yr yrs tel ext attn re rtd ret sq cu atty adv asst ass't gens lts dr's")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    // Of the above, these are words as often: they keep their period only before more text of the same sentence, which is not known here.
    private static readonly FrozenSet<string> AlsoWords =
        "no sat sun mar art ill ind mass miss wash min mins fig del est ed ore hon det mon sec ext re ch op ca la pa md".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AlsoWordsLookup = AlsoWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, given with its final period, keeps it: an initial, letters with periods between, or a known abbreviation.</summary>
    public static bool KeepsPeriod(ReadOnlySpan<char> word)
    {
        var stem = word[..^1];
        if (stem.Length == 1)
            return char.IsAsciiLetterUpper(stem[0]) && stem[0] != 'I';
        return IsDotted(stem) || IsKnown(stem);
    }

    private static bool IsKnown(ReadOnlySpan<char> stem)
    {
        Span<char> lower = stackalloc char[stem.Length];
        stem.ToLowerInvariant(lower);
        return Lookup.Contains(lower) && (char.IsAsciiLetterUpper(stem[0]) || !AlsoWordsLookup.Contains(lower));
    }

    /// <summary>Single letters, or a few at the ends, with periods between them: <c>U.S</c>, <c>p.m</c>, <c>Ph.D</c>.</summary>
    public static bool IsDotted(ReadOnlySpan<char> stem)
    {
        int periods = 0;
        int run = 0;
        foreach (char c in stem)
        {
            if (c == '.')
            {
                if (run is 0 or > 2)
                    return false;
                periods++;
                run = 0;
            }
            else if (char.IsLetter(c))
            {
                run++;
            }
            else
            {
                return false;
            }
        }

        return periods > 0 && run is 1 or 2;
    }

    /// <summary>Whether the word is an abbreviation that hardly ever ends a sentence: a title before a name.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => word is "Mr." or "Mrs." or "Ms." or "Dr." or "Prof." or "Gen." or "Lt." or "Col."
        or "Maj." or "Capt." or "Sgt." or "Rev." or "Sen." or "Rep." or "Gov." or "Adm." or "Brig." or "Hon." or "Messrs." or "vs." or "Fr.";
}
