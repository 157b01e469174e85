using System.Globalization;

namespace Hearsay.Times;

/// <summary>Reads times of day: "5 p.m.", "17:30 GMT", "0600 GMT", "noon", "ten o'clock", "eleven in the morning".</summary>
internal static class ClockGrammar
{
    /// <summary>The time of day at token <paramref name="i"/>, or <c>null</c>.</summary>
    public static Phrase? Read(TimeTokens tokens, int i)
    {
        if (tokens.Is(i + 1, "noon", "midnight") && (tokens.Number(i) == 12 || tokens.Is(i, "twelve")))
            return Time(i, i + 2, tokens.Is(i + 1, "midnight") ? 24 : 12, 0, null);
        if (tokens.Is(i, "noon", "midday", "midnight"))
            return Time(i, i + 1, tokens.Is(i, "midnight") ? 24 : 12, 0, null);
        if (tokens.IsMark(i - 1, '.') && tokens.Joined(i) && tokens.Number(i - 2) >= 0 || ReadHourAndMinute(tokens, i) is not { } read)
            return null;
        var (hour, minute, second, end, certain) = read;
        int meridiem = Meridiem(tokens, end, out int after);
        if (after == 0)
            meridiem = PartOfDay(tokens, end, hour, out after);
        if (after > 0)
        {
            if (hour is < 1 or > 12)
                return null;
            hour = hour % 12 + meridiem;
            (end, certain) = (after, true);
        }
        if (minute >= 0 && tokens.Is(end, "hours", "hour", "hrs") && tokens.Number(end - 1) >= 0)
            end++;
        bool zoned = Zones.ReadAfter(tokens, end, out int afterZone);
        return (certain || zoned && minute >= 0) && hour <= 24 ? Time(i, zoned ? afterZone : end, hour, Math.Max(minute, 0), second) : null;
    }

    private static Phrase Time(int first, int end, int hour, int minute, int? second) => new()
    {
        First = first,
        End = end,
        Kind = PhraseKind.Calendar,
        Clock = second is { } s
            ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}:{s:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}"),
    };

    /// <summary>Hour, minute, second, the token after, and whether the form alone shows that it is a time.</summary>
    private static (int Hour, int Minute, int? Second, int End, bool Certain)? ReadHourAndMinute(TimeTokens tokens, int i)
    {
        if (tokens.Number(i) < 0)
            return ReadSpoken(tokens, i);
        int number = tokens.Number(i);
        if (tokens.Digits(i) == 3)
            return number / 100 is >= 1 and <= 12 && number % 100 < 60 && Meridiem(tokens, i + 1, out int ending) >= 0 && ending > 0
                ? (number / 100, number % 100, null, i + 1, true) : null;
        if (tokens.Digits(i) == 4)
            return number / 100 <= 24 && number % 100 < 60 && (tokens.Is(i + 1, "hours") || Meridiem(tokens, i + 1, out int behind) >= 0
                && behind > 0 || Zones.ReadAfter(tokens, i + 1, out _))
                ? (number / 100, number % 100, null, tokens.Is(i + 1, "hours") ? i + 2 : i + 1, true)
                : null;
        if (tokens.Digits(i) > 2)
            return null;
        if (ReadPast(tokens, i) is { } past)
            return past;
        if (number > 24)
            return null;
        if (IsMinute(tokens, i + 1, ':'))
            return ReadSeconds(tokens, i, number);
        if (IsMinute(tokens, i + 1, '.') && (Meridiem(tokens, i + 3, out int after) >= 0 && after > 0 || Zones.ReadAfter(tokens, i + 3, out _)))
            return (number, tokens.Number(i + 2), null, i + 3, true);
        int end = AfterOClock(tokens, i + 1);
        return (number, -1, null, Math.Max(end, i + 1), end > 0);
    }

    private static bool IsMinute(TimeTokens tokens, int i, char mark) =>
        tokens.IsMark(i, mark) && tokens.Joined(i) && tokens.Joined(i + 1) && tokens.Digits(i + 1) == 2 && tokens.Number(i + 1) < 60;

    private static (int Hour, int Minute, int? Second, int End, bool Certain)? ReadSeconds(TimeTokens tokens, int i, int hour)
    {
        bool score = tokens.IsMark(i - 1, ':') || tokens.IsMark(i - 1, '.') && tokens.Joined(i);
        if (score)
            return null;
        return IsMinute(tokens, i + 3, ':')
            ? (hour, tokens.Number(i + 2), tokens.Number(i + 4), i + 5, true)
            : (hour, tokens.Number(i + 2), null, i + 3, true);
    }

    private static (int Hour, int Minute, int? Second, int End, bool Certain)? ReadSpoken(TimeTokens tokens, int i)
    {
        if (ReadPast(tokens, i) is { } past)
            return past;
        if (!tokens.Has(i, WordRoles.Number) || tokens.Word(i)!.Number is < 1 or > 12)
            return null;
        int end = AfterOClock(tokens, i + 1);
        int number = tokens.Word(i)!.Number;
        if (end > 0)
            return (number, -1, null, end, true);
        if (NumberGrammar.Read(tokens, i + 1) is { } minute && tokens.Number(i + 1) < 0 && minute.Value is >= 10 and < 60
            && Meridiem(tokens, minute.End, out int after) >= 0 && after > 0)
            return (number, (int)minute.Value, null, minute.End, true);
        return (number, -1, null, i + 1, false);
    }

    /// <summary>"half past seven", "quarter to nine", "20 minutes past eight".</summary>
    private static (int Hour, int Minute, int? Second, int End, bool Certain)? ReadPast(TimeTokens tokens, int i)
    {
        int minutes = tokens.Is(i, "half") ? 30 : tokens.Is(i, "quarter") ? 15 : 0;
        int at = i + 1;
        if (minutes == 0 && NumberGrammar.Read(tokens, i) is { Value: >= 1 and < 60 } number)
            (minutes, at) = ((int)number.Value, number.End);
        bool named = tokens.Is(at, "minutes", "minute", "min");
        at = named ? at + 1 : at;
        bool to = tokens.Is(at, "to");
        if (minutes == 0 || !tokens.Is(at, "past") && !(to && (named || minutes == 15))
            || NumberGrammar.Read(tokens, at + 1) is not { Value: >= 1 and <= 12 } hour || hour.Value % 1 != 0)
            return null;
        int end = Math.Max(AfterOClock(tokens, hour.End), hour.End);
        return to ? ((int)hour.Value - 1, 60 - minutes, null, end, true) : ((int)hour.Value, minutes, null, end, true);
    }

    private static int AfterOClock(TimeTokens tokens, int i) =>
        tokens.Is(i, "o") && (tokens.IsMark(i + 1, '\'') || tokens.IsMark(i + 1, '’')) && tokens.Is(i + 2, "clock") ? i + 3 : 0;

    /// <summary>0 for "a.m.", 12 for "p.m."; <paramref name="after"/> is the token behind it, 0 if there is none.</summary>
    private static int Meridiem(TimeTokens tokens, int i, out int after)
    {
        after = 0;
        if (tokens.Is(i, "am", "pm"))
            after = i + 1;
        else if (tokens.Is(i, "a", "p") && tokens.IsMark(i + 1, '.') && tokens.Is(i + 2, "m"))
            after = tokens.IsMark(i + 3, '.') && tokens.Joined(i + 3) == tokens.Joined(i + 1) ? i + 4 : i + 3;
        return after > 0 && (tokens.Of(i)[0] | ' ') == 'p' ? 12 : 0;
    }

    /// <summary>"in the morning", "at night", after an hour.</summary>
    private static int PartOfDay(TimeTokens tokens, int i, int hour, out int after)
    {
        after = 0;
        if (tokens.Is(i, "at") && tokens.Is(i + 1, "night"))
            after = i + 2;
        else if (tokens.Is(i, "in") && tokens.Is(i + 1, "the") && tokens.Is(i + 2, "morning", "afternoon", "evening"))
            after = i + 3;
        if (after == 0 || tokens.Is(after - 1, "morning"))
            return 0;
        return tokens.Is(after - 1, "night") && hour is 12 or < 5 ? 0 : 12;
    }
}
