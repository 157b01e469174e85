namespace Hearsay.Reading;

/// <summary>A date as it stands in a text, before it is decided which number is the month. Offsets are UTF-16 positions.</summary>
internal sealed record WrittenDate
{
    /// <summary>Where it begins, with the day of the week if one is given.</summary>
    public required int Start { get; init; }

    /// <summary>The position after it.</summary>
    public required int End { get; init; }

    /// <summary>The year, with two digits still as written.</summary>
    public required int Year { get; init; }

    /// <summary>Whether the year has two digits.</summary>
    public bool ShortYear { get; init; }

    /// <summary>The month, where its name or place tells it; else 0.</summary>
    public int Month { get; init; }

    /// <summary>The day, where its place tells it; else 0: either the order is open or only a month is given.</summary>
    public int Day { get; init; }

    /// <summary>The first of two numbers of which one is the month; else 0.</summary>
    public int First { get; init; }

    /// <summary>The second of two numbers of which one is the month; else 0.</summary>
    public int Second { get; init; }

    /// <summary>What stands between the numbers.</summary>
    public char Separator { get; init; }

    /// <summary>The day of the week, if given.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Whether it names a day and not only a month.</summary>
    public bool HasDay => Day > 0 || First > 0;

    /// <summary>The date's own words.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>The first date in <c>[from, to)</c> of <paramref name="text"/>. Linear in the length searched.</summary>
    public static WrittenDate? Find(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (CanBegin(text, i) && DateReader.ReadAt(text, i) is { } date)
                return date;
        return null;
    }

    /// <summary>The date that begins exactly at <paramref name="position"/>.</summary>
    public static WrittenDate? At(string text, int position) => CanBegin(text, position) ? DateReader.ReadAt(text, position) : null;

    private static bool CanBegin(string text, int i) =>
        i < text.Length && char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));
}
