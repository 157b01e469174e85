namespace Hearsay.Times;

/// <summary>Reads words that only say past, present or future: "now", "recently", "these days", "the near future".</summary>
internal static class ReferenceGrammar
{
    /// <summary>The reference at token <paramref name="i"/>, or <c>null</c>.</summary>
    public static Phrase? Read(TimeTokens tokens, int i) => ReadDays(tokens, i) ?? ReadNoun(tokens, i) ?? ReadWord(tokens, i);

    private static Phrase Of(int first, int end, string value) => new() { First = first, End = end, Kind = PhraseKind.Reference, Value = value };

    /// <summary>"these days", "this time", "the moment", "right now".</summary>
    private static Phrase? ReadDays(TimeTokens tokens, int i)
    {
        if (tokens.Is(i, "these") && tokens.Is(i + 1, "days"))
            return Of(i, i + 2, "PRESENT_REF");
        if (tokens.Is(i, "more") && tokens.Is(i + 1, "recently"))
            return Of(i, i + 2, "PAST_REF");
        if (tokens.Is(i, "present") && tokens.Is(i - 1, "at"))
            return Of(i, i + 1, "PRESENT_REF");
        if (tokens.Is(i, "right") && tokens.Is(i + 1, "now"))
            return Of(i, i + 2, "PRESENT_REF");
        if (tokens.Is(i, "this") && tokens.Is(i + 1, "time", "moment") && tokens.Is(i - 1, "at"))
            return Of(i, i + 2, "PRESENT_REF");
        return tokens.Is(i, "the") && tokens.Is(i + 1, "moment") && tokens.Is(i - 1, "at", "for")
            && !tokens.Is(i + 2, "of") ? Of(i, i + 2, "PRESENT_REF") : null;
    }

    /// <summary>"the past", "the near future", "future" as a noun.</summary>
    private static Phrase? ReadNoun(TimeTokens tokens, int i)
    {
        if (!tokens.Is(i, "the"))
            return null;
        int at = tokens.Is(i + 1, "near", "distant", "foreseeable") || tokens.Is(i + 1, "immediate", "recent") ? i + 2 : i + 1;
        if (tokens.Is(at, "future") && IsNoun(tokens, at + 1))
            return Of(i, at + 1, "FUTURE_REF");
        bool counted = tokens.Has(at + 1, WordRoles.Unit | WordRoles.Number | WordRoles.Vague | WordRoles.Season | WordRoles.DayPart | WordRoles.Weekday) || tokens.Number(at + 1) >= 0;
        return tokens.Is(at, "past") && !counted && (IsNoun(tokens, at + 1) || tokens.Is(i - 1, "in")) ? Of(i, at + 1, "PAST_REF") : null;
    }

    /// <summary>Whether a noun phrase ends before token <paramref name="i"/>, as far as the next word tells.</summary>
    private static bool IsNoun(TimeTokens tokens, int i) =>
        i >= tokens.Count || tokens.StartsSentence(i) || !char.IsLetterOrDigit(tokens.Text[tokens.Start(i)]) || tokens.Is(i, "of", "and", "or")
            || tokens.Is(i, "as", "but", "to")
        || tokens.Is(i, "in", "on", "at") || VerbForms.IsFinite(tokens, i);

    private static Phrase? ReadWord(TimeTokens tokens, int i)
    {
        if (tokens.Word(i) is not { } word || !word.Has(WordRoles.Reference) || tokens.Capital(i) && !tokens.StartsSentence(i)
            && tokens.Capital(i + 1))
            return null;
        if (tokens.Is(i, "past") || tokens.Is(i, "future") && !IsNoun(tokens, i + 1))
            return null;
        if (tokens.Is(i, "soon") && (tokens.Is(i - 1, "as") || tokens.Is(i + 1, "after", "afterwards", "afterward")
            || TenseReader.Around(tokens, i, i + 1) == VerbForm.Past))
            return null;
        return Of(i, i + 1, word.Value!);
    }
}
