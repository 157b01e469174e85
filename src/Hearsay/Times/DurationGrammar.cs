using System.Globalization;

namespace Hearsay.Times;

/// <summary>Reads lengths of time, and how far away something lies: "six months", "two-day", "half an hour", "two weeks ago", "a year earlier".</summary>
internal static class DurationGrammar
{
    /// <summary>A length with what makes it a place in time: "ago", "later", "from now".</summary>
    public static Phrase? Read(TimeTokens tokens, int i)
    {
        if (ReadLength(tokens, i) is { } length)
            return ReadShift(tokens, length) ?? (IsLength(tokens, length) ? length : null);
        return ReadBareShift(tokens, i) ?? ReadAll(tokens, i);
    }

    /// <summary>"all day", "all week".</summary>
    private static Phrase? ReadAll(TimeTokens tokens, int i) =>
        tokens.Is(i, "all") && tokens.Word(i + 1) is { Plural: false, Unit: >= TimeUnit.Day and not TimeUnit.Season } unit
            && !tokens.Is(i + 1, "quarter")
            ? New(i, i + 2) with { Unit = unit.Unit, Quantity = 1 }
            : null;

    /// <summary>A quantity and a unit: "six months", "a few days", "two-year", "a year and a half", "weeks".</summary>
    public static Phrase? ReadLength(TimeTokens tokens, int i)
    {
        if (ReadHalfUnit(tokens, i) is { } half)
            return half;
        if (ReadQuantity(tokens, i) is not { } quantity)
            return null;
        int at = quantity.End;
        bool dash = tokens.IsDash(at) && tokens.Joined(at) && tokens.Joined(at + 1);
        if (!dash && tokens.Is(i, "a", "an") && NumberGrammar.Read(tokens, i + 1) is { } compound && tokens.IsDash(compound.End)
            && tokens.Is(compound.End + 2, "period"))
            (at, dash, quantity) = (compound.End, true, (compound.Value, compound.End, TimeModifier.None));
        at = dash ? at + 1 : AfterFiller(tokens, at);
        if (tokens.Word(at) is not { } unit || !unit.Has(WordRoles.Unit) || !IsCounted(tokens, i, at, quantity.Value))
            return null;
        var phrase = New(i, at + 1) with { Unit = unit.Unit, Quantity = quantity.Value, Modifier = quantity.Modifier };
        phrase = WithMore(tokens, phrase);
        return WithAge(tokens, phrase, dash);
    }

    private static Phrase New(int first, int end) => new() { First = first, End = end, Kind = PhraseKind.Duration };

    /// <summary>A bare singular unit is no length; "a second" and "one second" are.</summary>
    private static bool IsCounted(TimeTokens tokens, int i, int at, decimal? quantity)
    {
        var unit = tokens.Word(at)!;
        if (at == i)
            return unit.Plural && unit.Unit is not (TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Weekend or TimeUnit.Second or TimeUnit.Minute);
        if (tokens.Is(at, "h") && !(tokens.Joined(at) && tokens.Number(at - 1) >= 0))
            return false;
        if (unit.Unit == TimeUnit.Season || tokens.Is(at, "min", "sec") && !tokens.IsMark(at + 1, '.') && tokens.Number(i) < 0)
            return false;
        return unit.Unit != TimeUnit.Second || unit.Plural || quantity is not null;
    }

    /// <summary>The number of units: figures, words, "a", "several", "a couple of", or none before a bare plural.</summary>
    private static (decimal? Value, int End, TimeModifier Modifier)? ReadQuantity(TimeTokens tokens, int i)
    {
        int vague = AfterVague(tokens, i, out decimal? couple);
        if (vague > 0)
            return (couple, vague, couple is null ? TimeModifier.None : TimeModifier.Approx);
        if (tokens.Digits(i) == 4 && tokens.Word(i + 1) is { Plural: false })
            return null;
        if (NumberGrammar.Read(tokens, i) is { } number && !(tokens.Is(i, "a", "an") && number.End == i + 1))
            return ReadRange(tokens, number.Value, number.End);
        if (tokens.Is(i, "a", "an"))
            return (1, i + 1, TimeModifier.None);
        return tokens.Has(i, WordRoles.Unit) ? (null, i, TimeModifier.None) : null;
    }

    /// <summary>"12 to 18 months", "two or three days": of no one length.</summary>
    private static (decimal? Value, int End, TimeModifier Modifier) ReadRange(TimeTokens tokens, decimal first, int end)
    {
        int at = tokens.Is(end, "to", "or") || tokens.IsDash(end) ? end + 1 : end;
        if (at > end && NumberGrammar.Read(tokens, at) is { } second && second.Value > first
            && tokens.Has(AfterFiller(tokens, tokens.IsDash(second.End) ? second.End + 1 : second.End), WordRoles.Unit))
            return (first, second.End, TimeModifier.EqualOrMore);
        return (first, end, TimeModifier.None);
    }

    /// <summary>The token after "several", "a few", "many", "a couple of", "dozens of"; 0 if there is none.</summary>
    private static int AfterVague(TimeTokens tokens, int i, out decimal? couple)
    {
        couple = null;
        int at = tokens.Is(i, "a") && tokens.Is(i + 1, "few", "couple") ? i + 1 : i;
        if (tokens.Is(at, "couple"))
        {
            couple = 2;
            return tokens.Is(at + 1, "of") ? at + 2 : at + 1;
        }
        if (!tokens.Has(at, WordRoles.Vague) || tokens.Is(at, "some") && !(tokens.Word(at + 1) is { Plural: true } unit && unit.Has(WordRoles.Unit)))
            return 0;
        return tokens.Is(at + 1, "of") ? at + 2 : at + 1;
    }

    /// <summary>Words that may stand between number and unit.</summary>
    private static int AfterFiller(TimeTokens tokens, int i)
    {
        bool filler = tokens.Is(i, "more", "consecutive", "straight") || tokens.Is(i, "full", "long", "additional")
            || tokens.Is(i, "whole", "other", "calendar")
            || tokens.Is(i, "trading", "business", "working") || tokens.Is(i, "previous", "past", "last");
        return filler ? i + 1 : i;
    }

    /// <summary>"half an hour", "half a century", "half-century", "quarter century".</summary>
    private static Phrase? ReadHalfUnit(TimeTokens tokens, int i)
    {
        int start = tokens.Is(i, "a") && tokens.Is(i + 1, "half") ? i + 1 : i;
        if (!tokens.Is(start, "half"))
            return null;
        int at = tokens.Is(start + 1, "a", "an") || tokens.IsDash(start + 1) ? start + 2 : start + 1;
        if (at == start + 1 && start == i || tokens.Word(at) is not { } unit || !unit.Has(WordRoles.Unit) || unit.Unit < TimeUnit.Minute
            || unit.Plural)
            return null;
        return New(i, at + 1) with { Unit = unit.Unit, Quantity = 0.5m };
    }

    /// <summary>"a year and a half", "two years and three months", "two hours, 15 minutes".</summary>
    private static Phrase WithMore(TimeTokens tokens, Phrase phrase)
    {
        int at = phrase.End;
        if (phrase.Quantity is not { } quantity || tokens.StartsSentence(at))
            return phrase;
        if (tokens.Is(at, "and") && tokens.Is(at + 1, "a") && tokens.Is(at + 2, "half"))
            return phrase with { Quantity = quantity + 0.5m, End = at + 3 };
        at = tokens.Is(at, "and") || tokens.IsMark(at, ',') && tokens.Number(at + 1) >= 0 ? at + 1 : at;
        if (NumberGrammar.Read(tokens, at) is not { } number || tokens.Word(number.End) is not { } unit || !unit.Has(WordRoles.Unit)
            || unit.Unit >= phrase.Unit || quantity % 1 != 0)
            return phrase;
        return phrase with { Value = Joined(phrase.Unit, quantity, unit.Unit, number.Value), End = number.End + 1 };
    }

    private static string Joined(TimeUnit larger, decimal first, TimeUnit smaller, decimal second)
    {
        string a = TimexValue.Duration(first, larger), b = TimexValue.Duration(second, smaller);
        return a + (b.StartsWith("PT", StringComparison.Ordinal) && !a.StartsWith("PT", StringComparison.Ordinal) ? b[1..]
            : b.StartsWith("PT", StringComparison.Ordinal) ? b[2..] : b[1..]);
    }

    /// <summary>"8-month-old", "day-long", "years-old".</summary>
    private static Phrase WithAge(TimeTokens tokens, Phrase phrase, bool dashed)
    {
        int at = phrase.End;
        bool hyphen = tokens.IsDash(at) && tokens.Joined(at) && tokens.Joined(at + 1);
        if (hyphen && (tokens.Is(at + 1, "long") || tokens.Of(at + 1) is "old" && !Ages.IsLived(tokens, at + 2)))
            return phrase with { End = at + 2 };
        bool span = dashed && tokens.Is(at, "period") && tokens.Is(phrase.First, "a", "an");
        return span ? phrase with { End = at + 1 } : phrase;
    }

    private static Phrase? ReadShift(TimeTokens tokens, Phrase length)
    {
        int at = length.End;
        if (tokens.StartsSentence(at))
            return null;
        if (length.Value is not null)
            return null;
        bool dash = tokens.IsDash(at) && tokens.Joined(at);
        at = dash ? at + 1 : at;
        if (dash)
            length = length with { First = tokens.Is(length.First, "a", "an") ? length.First + 1 : length.First };
        if (tokens.Is(at, "ago"))
            return Shifted(length, at + 1, -1, false);
        if (tokens.Is(at, "earlier", "previously") || tokens.Is(at, "before") && IsAnaphoric(tokens, at + 1))
            return Shifted(length, at + 1, -1, true);
        if (tokens.Is(at, "later", "afterwards", "afterward") || tokens.Is(at, "after", "thereafter") && IsAnaphoric(tokens, at + 1))
            return Shifted(length, at + 1, 1, true);
        if (tokens.Is(at, "from") && tokens.Is(at + 1, "now", "today"))
            return Shifted(length, at + 2, 1, false);
        return tokens.Is(at, "hence") ? Shifted(length, at + 1, 1, false) : null;
    }

    private static Phrase Shifted(Phrase length, int end, int sign, bool fromMention) =>
        length with { Kind = PhraseKind.Shift, End = end, Sign = sign, FromMention = fromMention };

    /// <summary>Nothing follows that the length would be counted from.</summary>
    private static bool IsAnaphoric(TimeTokens tokens, int i) =>
        tokens.StartsSentence(i) || tokens.IsMark(i, ',') || tokens.IsMark(i, '.') || tokens.IsMark(i, ';') || tokens.IsMark(i, ')');

    /// <summary>"year-ago", "year-earlier", "year-long".</summary>
    private static Phrase? ReadBareShift(TimeTokens tokens, int i)
    {
        if (tokens.Word(i) is not { Plural: false } unit || !unit.Has(WordRoles.Unit) || !tokens.IsDash(i + 1) || !tokens.Joined(i + 2)
            || unit.Unit < TimeUnit.Minute)
            return null;
        var one = New(i, i + 3) with { Unit = unit.Unit, Quantity = 1 };
        if (tokens.Is(i + 2, "ago"))
            return Shifted(one, i + 3, -1, false);
        if (tokens.Is(i + 2, "earlier"))
            return Shifted(one, i + 3, -1, true);
        return tokens.Is(i + 2, "long") ? one : null;
    }

    /// <summary>Lengths that are none: "a second time", "60 second", "a day" in "a day when".</summary>
    private static bool IsLength(TimeTokens tokens, Phrase length)
    {
        if (length.Unit == TimeUnit.Weekend)
            return false;
        return !(length.Unit == TimeUnit.Second && !tokens.Word(length.End - 1)!.Plural && !tokens.IsDash(length.End - 2));
    }

    /// <summary>For messages and values: a number without trailing zeros.</summary>
    internal static string Plain(decimal number) => (number / 1.0000000000m).ToString(CultureInfo.InvariantCulture);
}
