namespace Hearsay.Times;

/// <summary>What an expression of time says, before it is known when it was said.</summary>
internal sealed record Phrase
{
    /// <summary>The first token.</summary>
    public required int First { get; init; }

    /// <summary>The token after the last.</summary>
    public required int End { get; init; }

    /// <summary>Which of the fields below speak.</summary>
    public required PhraseKind Kind { get; init; }

    /// <summary>The year as written; negative before Christ. <c>null</c> if unsaid.</summary>
    public int? Year { get; init; }

    /// <summary>The unit that <see cref="Year"/> is the number of: year, decade (<c>199</c>) or century (<c>19</c>).</summary>
    public TimeUnit YearUnit { get; init; } = TimeUnit.Year;

    /// <summary>The month, from 1; 0 if unsaid.</summary>
    public int Month { get; init; }

    /// <summary>The day of the month; 0 if unsaid.</summary>
    public int Day { get; init; }

    /// <summary>The quarter, 1–4; 0 if unsaid.</summary>
    public int Quarter { get; init; }

    /// <summary>The half of the year, 1–2; 0 if unsaid.</summary>
    public int Half { get; init; }

    /// <summary>The season.</summary>
    public Season Season { get; init; }

    /// <summary>The day of the week.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The holiday.</summary>
    public Holiday? Holiday { get; init; }

    /// <summary>The part of the day.</summary>
    public DayPart Part { get; init; }

    /// <summary>The time of day as TIMEX3 writes it after the T: <c>17:00</c>, with a zone if one was named.</summary>
    public string? Clock { get; init; }

    /// <summary>Where the words say that it lies.</summary>
    public Direction Direction { get; init; }

    /// <summary>Where the words say that the year (or the larger unit) lies: "of last year", "next year's".</summary>
    public Direction YearDirection { get; init; }

    /// <summary>What is shifted, or how long something takes: the unit.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>How many of the unit; <c>null</c> for "several", "few" and bare plurals.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>How many units earlier (negative) or later, for <see cref="PhraseKind.Shift"/> and "yesterday"; how many days, for the eve of a day.</summary>
    public int Sign { get; init; }

    /// <summary>Whether a shift is counted from the date last spoken of ("later", "earlier") and not from the day of speaking ("ago").</summary>
    public bool FromMention { get; init; }

    /// <summary>The value of references and recurring times, and of durations of several units.</summary>
    public string? Value { get; init; }

    /// <summary>How the words bend the value.</summary>
    public TimeModifier Modifier { get; init; }

    /// <summary>Whether the year is a business year.</summary>
    public bool Fiscal { get; init; }

    /// <summary>Which of the units in the phrase's stretch is meant, from 1; -1 for the last; 0 for the whole.</summary>
    public int Nth { get; init; }

    /// <summary>The unit that <see cref="Nth"/> counts.</summary>
    public TimeUnit NthUnit { get; init; }

    /// <summary>The weekday that <see cref="Nth"/> counts, if it is one.</summary>
    public DayOfWeek? NthWeekday { get; init; }

    /// <summary>Whether the words name a year in full, so that nothing has to be guessed.</summary>
    public bool IsExplicit => Kind == PhraseKind.Calendar && Year is not null;
}
