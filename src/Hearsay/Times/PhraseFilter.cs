namespace Hearsay.Times;

/// <summary>Turns down readings that stand in the wrong company: numbers that are no years, lengths that are none, names.</summary>
internal static class PhraseFilter
{
    /// <summary>Earlier numbers are years only behind a preposition.</summary>
    private const int FirstLikelyYear = 1700;

    /// <summary>And later ones.</summary>
    private const int LastLikelyYear = 2040;

    /// <summary>Whether the phrase is to be believed.</summary>
    public static bool Accepts(TimeTokens tokens, Phrase phrase)
    {
        if (phrase.Kind == PhraseKind.Calendar && IsBareYear(tokens, phrase))
            return IsYear(tokens, phrase.First);
        return phrase.Kind switch
        {
            PhraseKind.Calendar when phrase.Clock is not null && phrase.End == phrase.First + 3 => !IsScore(tokens, phrase),
            PhraseKind.Reference => ReferenceFits(tokens, phrase),
            PhraseKind.Duration => DurationFits(tokens, phrase),
            PhraseKind.Set => !tokens.Is(phrase.First, "daily", "weekly") || !tokens.Capital(phrase.First + 1),
            _ => true,
        };
    }

    private static bool IsBareYear(TimeTokens tokens, Phrase phrase) => phrase.End == phrase.First + 1
        && tokens.Digits(phrase.First) is > 0 and < 5 && phrase.YearUnit == TimeUnit.Year;

    /// <summary>A lone number of four figures is a year unless something is counted, priced or numbered with it.</summary>
    private static bool IsYear(TimeTokens tokens, int i)
    {
        if (tokens.IsMarkIn(i - 1, "$£€#") || tokens.IsMark(i + 1, '%'))
            return false;
        if (tokens.Joined(i) && !(tokens.IsDash(i - 1) ? MayPrecedeDash(tokens, i - 2) : tokens.IsMarkIn(i - 1, "(/\"“`[")))
            return false;
        if (tokens.Joined(i + 1) && (char.IsLetter(tokens.Text[tokens.Start(i + 1)]) || tokens.IsMark(i + 1, ':') && tokens.Joined(i + 2)
            || (tokens.IsMark(i + 1, ',') || tokens.IsMark(i + 1, '.')) && tokens.Joined(i + 2) && tokens.Number(i + 2) >= 0))
            return false;
        if (tokens.Digits(i) < 4)
            return true;
        if (IsCounted(tokens, i + 1) || tokens.Is(i - 1, "at") || FallsToWords(tokens, i))
            return false;
        if (tokens.IsIn(i - 1, "in since of until by from during before after") || tokens.IsMark(i - 1, '('))
            return true;
        bool numbered = tokens.Of(i - 1) is "No" or "number" or "room" or "Flight" or "flight" or "resolution" or "Resolution";
        bool plural = (IsPlural(tokens, i + 1) || IsPluralOfName(tokens, i + 1)) && !tokens.Has(i - 1, WordRoles.Part) && !tokens.Is(i - 1, "the", "a", "and");
        return tokens.Number(i) is >= FirstLikelyYear and < LastLikelyYear && !plural && !numbered;
    }

    /// <summary>What may stand before the dash of "1914-1918", "May-2014", "mid-2014", "pre-2014".</summary>
    private static bool MayPrecedeDash(TimeTokens tokens, int i) =>
        tokens.Number(i) >= 1000 || tokens.Has(i, WordRoles.Month | WordRoles.Part | WordRoles.Season) || tokens.Of(i) is "pre" or "post"
            or "Pre" or "Post";

    /// <summary>Whether the next word is a plural that is counted: "2000 troops".</summary>
    private static bool IsCounted(TimeTokens tokens, int i)
    {
        if (tokens.StartsSentence(i) || i >= tokens.Count || !char.IsLower(tokens.Text[tokens.Start(i)]))
            return false;
        var word = tokens.Of(i);
        return tokens.Has(i, WordRoles.Unit) || word is "people" or "men" or "women" or "children" or "dead" or "feet" or "km" or "kilometers"
            or "kilometres" or "miles" or "troops" or "soldiers" or "meters"
            or "metres" or "percent" or "tons" or "tonnes" or "points" or "shares" or "persons" or "civilians" or "fighters" or "square"
                or "pounds" or "acres" or "mph";
    }

    /// <summary>Whether the next word looks like a plural noun; verbs and function words in -s are left out.</summary>
    private static bool IsPlural(TimeTokens tokens, int i)
    {
        if (i >= tokens.Count || tokens.StartsSentence(i) || tokens.Word(i) is not null || VerbForms.IsFinite(tokens, i))
            return false;
        var word = tokens.Of(i);
        return word.Length > 4 && char.IsLower(word[0]) && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');
    }

    /// <summary>"2000 Velden refugees": a name between a round number and its plural; "1989 Marrow sedans" are of a year.</summary>
    private static bool IsPluralOfName(TimeTokens tokens, int i) =>
        tokens.Number(i - 1) % 100 == 0 && i < tokens.Count && !tokens.StartsSentence(i) && tokens.Word(i) is null && tokens.Capital(i) && IsPlural(tokens, i + 1);

    /// <summary>"from 2000 to a few hundred", "from 1900 to more than …": what rises or falls to an amount was one itself.</summary>
    private static bool FallsToWords(TimeTokens tokens, int i) =>
        tokens.Is(i - 1, "from") && tokens.Is(i + 1, "to") && tokens.Of(i + 2) is "a" or "about" or "almost" or "barely" or "just" or "less" or "more" or "nearly"
            or "only" or "over" or "some" or "under";

    private static bool IsScore(TimeTokens tokens, Phrase phrase) => tokens.IsMark(phrase.End, ':') || tokens.IsMark(phrase.First - 1, '-')
        && tokens.Joined(phrase.First);

    private static bool ReferenceFits(TimeTokens tokens, Phrase phrase)
    {
        return !tokens.Is(phrase.First, "current") || !tokens.Capital(phrase.First) && tokens.Of(phrase.First - 1) is not ("direct"
            or "alternating" or "electric");
    }

    private static bool DurationFits(TimeTokens tokens, Phrase phrase)
    {
        bool ofWork = phrase.End == phrase.First + 1 && phrase.Unit == TimeUnit.Hour && (tokens.Has(phrase.First - 1, WordRoles.Part)
            || tokens.Is(phrase.First - 1, "opening", "working", "business"));
        if (ofWork)
            return false;
        bool share = phrase.Unit == TimeUnit.Quarter && phrase.Quantity is 1 or 3 && phrase.Direction == Direction.None;
        return !share && !Ages.IsAge(tokens, phrase);
    }
}
