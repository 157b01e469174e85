namespace Hearsay.Times;

/// <summary>The grammar of expressions of time: the longest reading at a token, with articles, modifiers and approximators before it.</summary>
internal static class PhraseGrammar
{
    /// <summary>The longest expression that begins at token <paramref name="i"/>, or <c>null</c>. Looks at a bounded number of tokens.</summary>
    public static Phrase? Read(TimeTokens tokens, int i)
    {
        bool starts = tokens.Number(i) >= 0 || tokens.Has(i, WordRoles.Starts) || tokens.IsMark(i, '\'') || tokens.IsMark(i, '’')
            || tokens.Of(i) is "Q";
        return starts ? ReadApproximate(tokens, i) ?? ReadWhole(tokens, i) : null;
    }

    /// <summary>Without an approximator; of two equally long readings the plain one, so that "the first half of 2008" is a half.</summary>
    private static Phrase? ReadWhole(TimeTokens tokens, int i) => WithTail(tokens, Longest(ReadPlain(tokens, i), ReadModified(tokens, i)));

    /// <summary>"the next two years or so".</summary>
    private static Phrase? WithTail(TimeTokens tokens, Phrase? phrase) =>
        phrase is { Kind: PhraseKind.Duration or PhraseKind.Relative } && tokens.Is(phrase.End, "or") && tokens.Is(phrase.End + 1, "so")
            ? phrase with { End = phrase.End + 2, Modifier = TimeModifier.Approx }
            : phrase;

    private static Phrase? ReadPlain(TimeTokens tokens, int i)
    {
        if (SetGrammar.Read(tokens, i) is { } set)
            return set;
        bool article = tokens.Is(i, "the");
        var inner = ReadCore(tokens, article ? i + 1 : i, article);
        if (article)
            inner = inner is null ? null : WithArticle(tokens, i, inner);
        return Longest(inner, ReferenceGrammar.Read(tokens, i));
    }

    private static Phrase? ReadCore(TimeTokens tokens, int i, bool article)
    {
        var best = Longest(CalendarGrammar.Read(tokens, i), RelativeGrammar.ReadDayWord(tokens, i));
        best = Longest(best, RelativeGrammar.Read(tokens, i));
        best = Longest(best, DurationGrammar.Read(tokens, i));
        best = Longest(best, ReadYearNoun(tokens, i));
        best = Longest(best, YearAgo(tokens, i));
        best = Longest(best, ReadPartOf(tokens, i));
        best = Longest(best, ReadYearEnd(tokens, i));
        best = Longest(best, NthGrammar.Read(tokens, i));
        best = Longest(best, ReadEve(tokens, i));
        if (!article)
            return best;
        best = Longest(Longest(best, RelativeGrammar.ReadDefinite(tokens, i)), ReadOrdinalLength(tokens, i));
        return Longest(best, RelativeGrammar.ReadBusinessYear(tokens, i));
    }

    private static Phrase? Longest(Phrase? first, Phrase? second) =>
        first is null || second is not null && second.End > first.End ? second : first;

    /// <summary>Whether "the" belongs to the expression: not before plain dates, nor before words that stand as adjectives ("the third-quarter loss").</summary>
    private static Phrase? WithArticle(TimeTokens tokens, int i, Phrase inner)
    {
        bool named = inner.Nth == 0 && inner.Sign == 0 && !tokens.Has(inner.First, WordRoles.DayPart | WordRoles.Part);
        bool dated = named && inner.Kind == PhraseKind.Calendar && inner.Direction == Direction.None && inner.Quarter == 0 && inner.Half == 0
            && (inner.Month > 0 && !NumberGrammarLed(tokens, inner) || inner.Weekday is not null || inner.Holiday is not null
                || inner.Clock is not null
                || inner.YearUnit == TimeUnit.Year && inner.Year is not null && inner.Month == 0 && inner.Season == Season.None
                    && !EndsInPeriod(tokens, inner));
        bool adjective = inner.Kind switch
        {
            PhraseKind.Duration => HasDash(tokens, inner) && inner.Direction == Direction.None,
            PhraseKind.Calendar => inner.Quarter > 0 && tokens.IsDash(inner.End - 2),
            PhraseKind.Shift => tokens.IsDash(inner.End - 2),
            _ => false,
        };
        // "next year" is the one after this, "the next year" the one after that spoken of.
        bool anaphoric = inner is { Kind: PhraseKind.Relative, Direction: Direction.Next, Modifier: TimeModifier.None }
            && tokens.Is(inner.First, "next");
        return dated || adjective ? inner : inner with { First = i, Direction = anaphoric ? Direction.Following : inner.Direction };
    }

    private static bool EndsInPeriod(TimeTokens tokens, Phrase inner) => tokens.Is(inner.First, "year")
        || tokens.Is(inner.End - 1, "period", "quarter", "season");

    private static bool NumberGrammarLed(TimeTokens tokens, Phrase inner) => inner.Day > 0
        && NumberGrammar.ReadOrdinal(tokens, inner.First) is not null;

    private static bool HasDash(TimeTokens tokens, Phrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
            if (tokens.IsDash(i))
                return true;
        return false;
    }

    /// <summary>"the year 2000", "fiscal 1989", "fiscal year 1990", "the 1988 third quarter", "the 1988 period".</summary>
    private static Phrase? ReadYearNoun(TimeTokens tokens, int i)
    {
        bool fiscal = tokens.Is(i, "fiscal", "financial");
        int at = fiscal ? i + 1 : i;
        bool noun = tokens.Is(at, "year");
        at = noun ? at + 1 : at;
        if (YearGrammar.ReadYear(tokens, at) is not { } year)
            return null;
        if (fiscal || noun)
            return year with { First = i, Fiscal = fiscal };
        if (CalendarGrammar.ReadLonger(tokens, year.End) is { Quarter: > 0, Year: null, YearDirection: Direction.None } quarter)
            return quarter with { First = i, Year = year.Year };
        return tokens.Is(year.End, "period") && tokens.Is(i - 1, "the") ? year with { End = year.End + 1 } : QuarterOf(tokens, i, year);
    }

    /// <summary>"the 1988 quarter": the same quarter of another year.</summary>
    private static Phrase? QuarterOf(TimeTokens tokens, int i, Phrase year) =>
        tokens.Is(year.End, "quarter") && tokens.Is(i - 1, "the") ? year with { End = year.End + 1, Unit = TimeUnit.Quarter } : null;

    /// <summary>"morning of 31 January", "night of April 3", "early hours of Tuesday".</summary>
    private static Phrase? ReadPartOf(TimeTokens tokens, int i)
    {
        bool early = tokens.Is(i, "early") && tokens.Is(i + 1, "hours");
        if (tokens.Word(i) is not { Plural: false } part || !part.Has(WordRoles.DayPart) && !early)
            return null;
        int at = tokens.Is(i + 1, "hours") ? i + 2 : i + 1;
        if (!tokens.Is(at, "of") || CalendarGrammar.ReadDay(tokens, at + 1) is not { Clock: null, Part: DayPart.None } day)
            return null;
        return day with { First = i, Part = early ? DayPart.Morning : part.Part, Modifier = early ? TimeModifier.Start : TimeModifier.None };
    }

    /// <summary>"eve of Christmas", "eve of May 5": the day before.</summary>
    private static Phrase? ReadEve(TimeTokens tokens, int i)
    {
        if (!tokens.Is(i, "eve") || !tokens.Is(i + 1, "of"))
            return null;
        int at = tokens.Is(i + 2, "the") ? i + 3 : i + 2;
        return CalendarGrammar.ReadDay(tokens, at) is { Clock: null, Part: DayPart.None } day ? day with { First = i, Sign = -1 } : null;
    }

    /// <summary>"year end", "year's end", "year-end".</summary>
    private static Phrase? ReadYearEnd(TimeTokens tokens, int i)
    {
        if (!tokens.Is(i, "year", "month"))
            return null;
        int at = (tokens.IsMark(i + 1, '\'') || tokens.IsMark(i + 1, '’')) && tokens.Is(i + 2, "s") ? i + 3 : tokens.IsDash(i + 1) ? i + 2 : i + 1;
        return tokens.Is(at, "end")
            ? new Phrase { First = i, End = at + 1, Kind = PhraseKind.Relative, Unit = tokens.Word(i)!.Unit, Direction = Direction.This, Modifier = TimeModifier.End }
            : null;
    }

    /// <summary>"year-ago quarter", "year-earlier period", "quarter a year ago".</summary>
    private static Phrase? YearAgo(TimeTokens tokens, int i)
    {
        if (!tokens.Is(i, "year") || DurationGrammar.Read(tokens, i) is not { Kind: PhraseKind.Shift } shift)
            return null;
        int at = NumberGrammar.ReadOrdinal(tokens, shift.End) is { } nth ? nth.End : shift.End;
        return tokens.Is(at, "quarter", "period") ? shift with { End = at + 1, FromMention = true } : shift;
    }

    /// <summary>"the first nine months", "the final two weeks", "the nine months".</summary>
    private static Phrase? ReadOrdinalLength(TimeTokens tokens, int i)
    {
        bool ordinal = tokens.Is(i, "first", "final", "latest") || tokens.Is(i, "opening", "closing");
        if (!ordinal || DurationGrammar.ReadLength(tokens, i + 1) is not { } length || length.First == length.End - 1 || tokens.Is(i + 1, "a"))
            return null;
        return length with { First = i };
    }

    /// <summary>"about two years", "more than a month", "at least 72 hours", "around Nov. 1".</summary>
    private static Phrase? ReadApproximate(TimeTokens tokens, int i)
    {
        if (Approximator(tokens, i) is not { } found)
            return null;
        var inner = ReadWhole(tokens, found.End);
        if (inner is null || inner.Kind is PhraseKind.Set or PhraseKind.Reference or PhraseKind.Relative)
            return null;
        bool counted = inner.Kind is PhraseKind.Duration or PhraseKind.Shift && inner.Quantity is not null && inner.Direction == Direction.None
            && !tokens.IsDash(inner.First + 1) && !tokens.Is(inner.First, "the");
        bool rough = inner.Kind == PhraseKind.Calendar && inner.Weekday is null && found.Modifier == TimeModifier.Approx
            && !tokens.Is(i, "some", "about") && !tokens.Is(i, "over");
        return counted || rough ? inner with { First = i, Modifier = found.Modifier } : null;
    }

    private static (TimeModifier Modifier, int End)? Approximator(TimeTokens tokens, int i)
    {
        if (tokens.Word(i) is not { } word || !word.Has(WordRoles.Approximator))
            return null;
        if (tokens.Is(i, "no") && tokens.Is(i + 1, "more") && tokens.Is(i + 2, "than"))
            return (TimeModifier.EqualOrLess, i + 3);
        if (tokens.Is(i, "no", "not") && tokens.Is(i + 1, "less") && tokens.Is(i + 2, "than"))
            return (TimeModifier.EqualOrMore, i + 3);
        if (tokens.Is(i, "more", "less") && tokens.Is(i + 1, "than"))
            return (tokens.Is(i, "more") ? TimeModifier.MoreThan : TimeModifier.LessThan, i + 2);
        if (tokens.Is(i, "at") && tokens.Is(i + 1, "least", "most"))
            return (tokens.Is(i + 1, "least") ? TimeModifier.EqualOrMore : TimeModifier.EqualOrLess, i + 2);
        if (tokens.Is(i, "up") && tokens.Is(i + 1, "to"))
            return (TimeModifier.EqualOrLess, i + 2);
        if (tokens.Is(i, "ca", "circa") && tokens.IsMark(i + 1, '.'))
            return (TimeModifier.Approx, i + 2);
        return word.Modifier == TimeModifier.None ? null : (word.Modifier, i + 1);
    }

    /// <summary>"early May", "late last week", "mid-November", "the end of the month", "earlier this year", "the rest of 1943".</summary>
    private static Phrase? ReadModified(TimeTokens tokens, int i)
    {
        int at = tokens.Is(i, "the") ? i + 1 : i;
        if (!tokens.Has(at, WordRoles.Part) && !tokens.Is(at, "latter", "first", "second") && !tokens.Is(at, "rest", "remainder"))
            return null;
        bool whole = tokens.Is(at, "rest", "remainder");
        var modifier = whole ? TimeModifier.None : tokens.Is(at, "latter", "second") ? TimeModifier.End : tokens.Is(at, "first")
            ? TimeModifier.Start : tokens.Word(at)!.Modifier;
        bool noun = whole || tokens.Is(at, "end", "beginning", "start") || tokens.Is(at, "middle", "midst", "close") || tokens.Is(at, "onset");
        int next = at + 1;
        if (tokens.Is(next, "part", "half", "days") && (tokens.Is(at, "early", "late", "latter") || tokens.Is(at, "first", "second", "later")))
            (noun, next) = (true, next + 1);
        else if (tokens.Is(at, "latter", "first", "second"))
            return null;
        if (noun)
            return tokens.Is(next, "of") ? ModifiedNoun(tokens, i, next + 1, modifier) : null;
        bool dash = tokens.IsDash(next) && tokens.Joined(next);
        var found = ModifiedAdverb(tokens, i, dash ? next + 1 : next, modifier);
        return dash && found is { Month: > 0 } ? found with { First = at } : found;
    }

    /// <summary>Behind "the end of".</summary>
    private static Phrase? ModifiedNoun(TimeTokens tokens, int i, int at, TimeModifier modifier)
    {
        var inner = ReadPlain(tokens, at) ?? (tokens.Is(at, "the") ? DefiniteUnit(tokens, at) : null);
        return inner is { Kind: PhraseKind.Calendar or PhraseKind.Relative, Clock: null } ? inner with { First = i, Modifier = modifier } : null;
    }

    private static Phrase? DefiniteUnit(TimeTokens tokens, int the) =>
        tokens.Word(the + 1) is { Plural: false } word && word.Has(WordRoles.Unit) && word.Unit >= TimeUnit.Day
            ? new Phrase { First = the, End = the + 2, Kind = PhraseKind.Relative, Unit = word.Unit, Direction = Direction.Definite }
            : null;

    /// <summary>Behind "early", "late", "mid", "earlier", "later".</summary>
    private static Phrase? ModifiedAdverb(TimeTokens tokens, int i, int at, TimeModifier modifier)
    {
        if (tokens.Is(at, "in", "on"))
            at++;
        if (tokens.Is(at, "the") && DefiniteUnit(tokens, at) is { } unit && tokens.Is(at - 1, "in"))
            return unit with { First = i, Modifier = modifier };
        var inner = ReadPlain(tokens, at) ?? LoneSeason(tokens, at);
        if (inner is { Kind: PhraseKind.Duration, Quantity: null } && inner.End == at + 1 && tokens.Is(i, "the") && inner.Unit >= TimeUnit.Day)
            return inner with { First = i };
        if (inner is null && tokens.Word(at) is { } part && part.Has(WordRoles.DayPart) && tokens.IsDash(at - 1))
            inner = PartWithDay(tokens, at);
        return inner is { Kind: PhraseKind.Calendar or PhraseKind.Relative, Clock: null } ? inner with { First = i, Modifier = modifier } : null;
    }

    private static Phrase? LoneSeason(TimeTokens tokens, int at) =>
        tokens.Has(at, WordRoles.Season) && !tokens.Word(at)!.Plural && !tokens.Is(at, "fall")
            ? CalendarGrammar.WithYear(tokens, new Phrase { First = at, End = at + 1, Kind = PhraseKind.Calendar, Season = tokens.Word(at)!.Season })
            : null;

    /// <summary>"mid-afternoon yesterday".</summary>
    private static Phrase? PartWithDay(TimeTokens tokens, int at)
    {
        var part = tokens.Word(at)!.Part;
        var day = RelativeGrammar.ReadDayWord(tokens, at + 1) ?? CalendarGrammar.ReadDay(tokens, at + 1);
        return day is { Clock: null, Part: DayPart.None }
            ? day with { First = at, Part = part }
            : new Phrase { First = at, End = at + 1, Kind = PhraseKind.Relative, Unit = TimeUnit.Day, Direction = Direction.Definite, Part = part };
    }
}
