using System.Collections.Frozen;

namespace Hearsay.Reading;

/// <summary>The names of months and days of the week, whole and shortened, as news texts in Latin script write them.</summary>
internal static class CalendarWords
{
    private const int LongestWord = 12;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> s_months = Numbered(
        "january jan janv januar janvier enero ene gennaio janeiro",
        "february feb febr febuary februar février fevrier fév febrero febbraio fevereiro",
        "march mar mrch märz mars marzo março",
        "april apr avril avr abril aprile",
        "may mai mayo maggio maio",
        "june jun juni juin junio giugno junho",
        "july jul juli juillet juil julio luglio julho",
        "august aug août aout agosto",
        "september sept sep septembre septiembre settembre setembro",
        "october oct oktober okt octobre octubre ottobre outubro",
        "november nov novembre noviembre novembro",
        "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro");

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> s_days = Numbered(
        "sunday sun sonntag dimanche domingo",
        "monday mon montag lundi lunes",
        "tuesday tue tues dienstag mardi martes",
        "wednesday wed weds mittwoch mercredi miércoles",
        "thursday thu thur thurs donnerstag jeudi jueves",
        "friday fri freitag vendredi viernes",
        "saturday sat samstag samedi sábado");

    /// <summary>The number of the month that <paramref name="word"/> names, from 1, or 0.</summary>
    public static int Month(ReadOnlySpan<char> word) => Find(s_months, word);

    /// <summary>The day of the week that <paramref name="word"/> names.</summary>
    public static DayOfWeek? Weekday(ReadOnlySpan<char> word) => Find(s_days, word) is > 0 and int day ? (DayOfWeek)(day - 1) : null;

    private static int Find(FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > LongestWord)
            return 0;
        Span<char> lower = stackalloc char[LongestWord];
        int length = word.ToLowerInvariant(lower);
        return words.TryGetValue(lower[..length], out int number) ? number : 0;
    }

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbered(params string[] lists)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < lists.Length; i++)
            foreach (string word in lists[i].Split(' '))
                numbers[word] = i + 1;
        return numbers.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
