using System.Globalization;

namespace Hearsay.Times;

/// <summary>Reads recurring times: "daily", "every Tuesday", "each July", "twice a week", "per day", "Mondays".</summary>
internal static class SetGrammar
{
    /// <summary>The recurring time at token <paramref name="i"/>, or <c>null</c>.</summary>
    public static Phrase? Read(TimeTokens tokens, int i) =>
        ReadEvery(tokens, i) ?? ReadAdverb(tokens, i) ?? ReadRate(tokens, i) ?? ReadPlural(tokens, i);

    private static Phrase Set(int first, int end, string value) => new() { First = first, End = end, Kind = PhraseKind.Set, Value = value };

    private static Phrase? ReadEvery(TimeTokens tokens, int i)
    {
        if (!tokens.Is(i, "every", "each"))
            return null;
        int at = i + 1;
        bool other = tokens.Is(at, "other");
        at += other ? 1 : 0;
        decimal count = other ? 2 : 1;
        if (NumberGrammar.Read(tokens, at) is { } number && tokens.Has(number.End, WordRoles.Unit))
            (count, at) = number;
        if (tokens.Word(at) is not { } word)
            return null;
        if (word.Has(WordRoles.Unit) && word.Unit is not (TimeUnit.Second or TimeUnit.Season) && (count > 1 || !word.Plural))
            return WithClock(tokens, Set(i, at + 1, word.Unit == TimeUnit.Weekend ? "XXXX-WXX-WE" : TimexValue.Duration(count, word.Unit)));
        string? value = ValueOf(tokens, at, word);
        return value is null ? null : WithClock(tokens, WithPart(tokens, Set(i, at + 1, value)));
    }

    /// <summary>"every Monday at 4 p.m.", "every day at noon".</summary>
    private static Phrase WithClock(TimeTokens tokens, Phrase set)
    {
        bool day = set.Value == "P1D" || set.Value!.StartsWith("XXXX-WXX-", StringComparison.Ordinal);
        if (!day || !tokens.Is(set.End, "at") || ClockGrammar.Read(tokens, set.End + 1) is not { } clock)
            return set;
        return set with { End = clock.End, Value = (set.Value == "P1D" ? "XXXX-XX-XX" : set.Value) + "T" + clock.Clock };
    }

    private static string? ValueOf(TimeTokens tokens, int at, TimeWord word)
    {
        if (word.Has(WordRoles.Weekday) && (tokens.Capital(at) || !word.Has(WordRoles.Short | WordRoles.Ambiguous)))
            return "XXXX-WXX-" + TimexValue.Weekday(word.Weekday);
        if (word.Has(WordRoles.Month) && tokens.Capital(at))
            return string.Create(CultureInfo.InvariantCulture, $"XXXX-{word.Month:00}");
        if (word.Has(WordRoles.Season))
            return "XXXX-" + TimexValue.Season(word.Season);
        return word.Has(WordRoles.DayPart) ? "XXXX-XX-XXT" + TimexValue.Part(word.Part) : null;
    }

    private static Phrase WithPart(TimeTokens tokens, Phrase set)
    {
        bool part = tokens.Has(set.End, WordRoles.DayPart) && set.Value!.StartsWith("XXXX-WXX-", StringComparison.Ordinal);
        return part ? set with { End = set.End + 1, Value = set.Value + "T" + TimexValue.Part(tokens.Word(set.End)!.Part) } : set;
    }

    /// <summary>"daily", "annually"; the adjectives only where nothing makes them part of a name.</summary>
    private static Phrase? ReadAdverb(TimeTokens tokens, int i)
    {
        if (!tokens.Has(i, WordRoles.Adverb))
            return null;
        bool name = tokens.Capital(i) && !tokens.StartsSentence(i);
        return name ? null : Set(i, i + 1, tokens.Word(i)!.Value!);
    }

    /// <summary>"per day", "twice a week", "$5 a year": a rate needs something that is counted before it.</summary>
    private static Phrase? ReadRate(TimeTokens tokens, int i)
    {
        int at = tokens.Is(i, "once", "twice") ? i + 1 : tokens.Is(i, "per") ? i : -1;
        if (at < 0)
            return tokens.Is(i, "a", "an") && IsRate(tokens, i)
                && RateUnit(tokens, i + 1) is { } counted ? Set(i, i + 2, TimexValue.Duration(1, counted)) : null;
        if (!tokens.Is(at, "a", "an") && !tokens.Is(at, "per", "every") || RateUnit(tokens, at + 1) is not { } unit)
            return null;
        return Set(i, at + 2, TimexValue.Duration(1, unit));
    }

    private static TimeUnit? RateUnit(TimeTokens tokens, int i) =>
        tokens.Word(i) is { Plural: false } word && word.Has(WordRoles.Unit) && word.Unit is not TimeUnit.Second
            && !tokens.Is(i + 1, "ago", "later", "earlier") && !tokens.Is(i + 1, "before", "after")
            ? word.Unit
            : null;

    /// <summary>"three times a week", "two dollars a day", "100 people a month", "80 percent a year".</summary>
    private static bool IsRate(TimeTokens tokens, int i)
    {
        if (tokens.Is(i - 1, "times") || tokens.Is(i - 1, "million") || tokens.Has(i - 1, WordRoles.Unit) && tokens.Word(i - 1)!.Plural)
            return true;
        if (tokens.Number(i - 1) >= 0)
            return tokens.IsMark(i - 2, '$') || tokens.IsMark(i - 2, '£') || tokens.IsMark(i - 2, '€') || tokens.IsMark(i - 2, '.')
                || tokens.IsMark(i - 2, ',');
        bool plural = tokens.Of(i - 1) is { Length: > 3 } word && (word[^1] == 's' || word is "people" or "percent") && !tokens.Capital(i - 1);
        return plural && (tokens.Number(i - 2) >= 0 || tokens.Has(i - 2, WordRoles.Number) || tokens.Number(i - 3) >= 0
            || tokens.Has(i - 2, WordRoles.Vague));
    }

    /// <summary>In rough text "Tuesdays executions" are those of a Tuesday: a noun follows, and no "on" stands before.</summary>
    internal static bool LostApostrophe(TimeTokens tokens, int i) =>
        tokens.Capital(i) && i + 1 < tokens.Count && !tokens.StartsSentence(i + 1) && char.IsLower(tokens.Text[tokens.Start(i + 1)])
            && tokens.Word(i + 1) is null
        && !tokens.Is(i - 1, "on", "and", "all") && !VerbForms.IsFinite(tokens, i + 1) && tokens.Of(i + 1) is not ("are" or "is" or "when");

    /// <summary>"on Mondays", "weekends".</summary>
    private static Phrase? ReadPlural(TimeTokens tokens, int i)
    {
        if (tokens.Word(i) is { Plural: false } day && day.Has(WordRoles.Weekday) && tokens.Word(i + 1) is { Plural: true } parts
            && parts.Has(WordRoles.DayPart))
            return Set(i, i + 2, $"XXXX-WXX-{TimexValue.Weekday(day.Weekday)}T{TimexValue.Part(parts.Part)}");
        if (tokens.Word(i) is not { Plural: true } word)
            return null;
        if (word.Has(WordRoles.Weekday) && !LostApostrophe(tokens, i))
            return WithClock(tokens, Set(i, i + 1, "XXXX-WXX-" + TimexValue.Weekday(word.Weekday)));
        return word.Unit == TimeUnit.Weekend
            && !tokens.Has(i - 1, WordRoles.Direction | WordRoles.Vague | WordRoles.Number) ? Set(i, i + 1, "XXXX-WXX-WE") : null;
    }
}
