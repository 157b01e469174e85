namespace Hearsay.Times;

/// <summary>A word that expressions of time are made of. Immutable, and safe to share between threads.</summary>
internal sealed record TimeWord(string Text)
{
    /// <summary>What the word may do.</summary>
    public WordRoles Roles { get; init; }

    /// <summary>The month, from 1.</summary>
    public int Month { get; init; }

    /// <summary>The day of the week.</summary>
    public DayOfWeek Weekday { get; init; }

    /// <summary>The unit.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>Whether a unit, a season or a part of the day stands in the plural.</summary>
    public bool Plural { get; init; }

    /// <summary>The number that a number word, or the rank that an ordinal, stands for; the first year of a decade's name, within its century.</summary>
    public int Number { get; init; }

    /// <summary>The season.</summary>
    public Season Season { get; init; }

    /// <summary>The part of the day.</summary>
    public DayPart Part { get; init; }

    /// <summary>The direction.</summary>
    public Direction Direction { get; init; }

    /// <summary>The TIMEX3 value of a word that has one by itself: <c>PRESENT_REF</c>, <c>P1D</c>.</summary>
    public string? Value { get; init; }

    /// <summary>The modifier that the word sets.</summary>
    public TimeModifier Modifier { get; init; }

    /// <summary>Whether it has any of <paramref name="roles"/>.</summary>
    public bool Has(WordRoles roles) => (Roles & roles) != 0;
}
