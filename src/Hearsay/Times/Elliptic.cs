namespace Hearsay.Times;

/// <summary>Days, years and hours that borrow from a neighbour: the 3 of "between 3 and 5 May", the 7 of "March 5-7", the 18 of "1914-18".</summary>
internal static class Elliptic
{
    /// <summary>A list of days is not longer than this.</summary>
    private const int LongestList = 6;

    /// <summary>Adds the days before "5 May" that share its month.</summary>
    public static void AddBefore(TimeTokens tokens, List<Phrase> phrases, Phrase phrase)
    {
        int free = phrases.Count > 0 ? phrases[^1].End : 0;
        bool dayLed = phrase.Day > 0 && !tokens.Has(phrase.First, WordRoles.Month) && phrase.Weekday is null && tokens.Digits(phrase.First) is 1 or 2;
        var found = new List<Phrase>();
        for (int i = phrase.First - 1; dayLed && found.Count < LongestList && IsJoint(tokens, i); i -= 2)
        {
            bool day = i > free && tokens.Digits(i - 1) is 1 or 2 && tokens.Number(i - 1) is >= 1 and <= 31;
            if (!day)
                break;
            found.Add(phrase with { First = i - 1, End = i, Day = tokens.Number(i - 1), Clock = null, Part = DayPart.None });
        }
        for (int i = found.Count - 1; i >= 0; i--)
            phrases.Add(found[i]);
    }

    /// <summary>Adds what follows "March 5" or "1914" with the same month or century; the token to go on from.</summary>
    public static int AddAfter(TimeTokens tokens, List<Phrase> phrases, Phrase phrase)
    {
        int end = phrase.End;
        if (phrase.Day > 0 && tokens.Has(phrase.First, WordRoles.Month) && tokens.Number(end - 1) == phrase.Day)
            end = AddDays(tokens, phrases, phrase);
        else if (phrase.Year is > 1000 && phrase.YearUnit == TimeUnit.Year && tokens.Digits(end - 1) == 4 && tokens.IsDash(end)
            && tokens.Joined(end) && tokens.Joined(end + 1)
            && tokens.Digits(end + 1) == 2 && tokens.Number(end + 1) > phrase.Year % 100
                && !(tokens.Joined(end + 2) && !tokens.IsMark(end + 2, ',') && !tokens.IsMark(end + 2, '.') && !tokens.IsMark(end + 2, ')')))
        {
            phrases.Add(new Phrase { First = end + 1, End = end + 2, Kind = PhraseKind.Calendar, Year = phrase.Year / 100 * 100 + tokens.Number(end + 1) });
            end += 2;
        }
        return end;
    }

    private static int AddDays(TimeTokens tokens, List<Phrase> phrases, Phrase phrase)
    {
        int end = phrase.End;
        for (int count = 0; count < LongestList; count++)
        {
            int at = IsJoint(tokens, end) ? end + 1 : end;
            at = at > end && tokens.IsMark(end, ',') && tokens.Is(at, "and", "or") ? at + 1 : at;
            bool day = at > end && tokens.Digits(at) is 1 or 2 && tokens.Number(at) > phrase.Day && tokens.Number(at) <= 31 && IsAlone(tokens, at);
            if (!day)
                break;
            var next = CalendarGrammar.WithYear(tokens, phrase with { First = at, End = at + 1, Day = tokens.Number(at), Weekday = null });
            if (next.Year is not null && phrase.Year is null)
                ShareYear(phrases, phrase, next.Year.Value);
            phrases.Add(next);
            end = next.End;
        }
        return end;
    }

    /// <summary>In "May 3-5, 2014" the year is that of both days.</summary>
    private static void ShareYear(List<Phrase> phrases, Phrase first, int year)
    {
        for (int i = phrases.Count - 1; i >= 0 && phrases[i].First >= first.First; i--)
            phrases[i] = phrases[i] with { Year = year };
    }

    /// <summary>Whether nothing that is counted follows the number.</summary>
    private static bool IsAlone(TimeTokens tokens, int i)
    {
        int next = i + 1;
        if (next >= tokens.Count || tokens.StartsSentence(next))
            return true;
        bool joined = tokens.Joined(next);
        char c = tokens.Text[tokens.Start(next)];
        if (char.IsLetter(c))
            return !joined && (tokens.Is(next, "and", "or", "to") || tokens.Is(next, "in", "at", "by") || VerbForms.IsFinite(tokens, next)
                || tokens.Is(next, "as"));
        return c is ',' or '.' or ';' or ')' && !(joined && tokens.Joined(next + 1) && tokens.Number(next + 1) >= 0) || IsJoint(tokens, next);
    }

    private static bool IsJoint(TimeTokens tokens, int i) =>
        tokens.IsDash(i) || tokens.Is(i, "to", "and", "or") || tokens.IsMark(i, ',') || tokens.IsMark(i, '/') || tokens.Is(i, "through", "until");
}
