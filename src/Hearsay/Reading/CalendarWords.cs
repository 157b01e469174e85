using System.Collections.Frozen;

namespace Hearsay.Reading;

/// <summary>The names of months in the larger languages of Europe, whole and shortened, and of days of the week in some of them, as they stand in dates.</summary>
internal static class CalendarWords
{
    private const int LongestWord = 16;

    /// <summary>Names that are English words as well: "12 set 2019" is a date, "set 12, 2019" is none.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_words =
        new[] { "ago", "ara", "gen", "lip", "mag", "mart", "out", "set", "sty", "tem" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where a name means another month in another language (Polish <c>lipca</c> and Croatian <c>lipnja</c>, <c>listopada</c>), it stands for that of the larger one.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> s_months = Numbered(
        "january jan janvier janv januar jänner jän enero ene gennaio gen janeiro januari stycznia styczeń sty tammikuuta ledna leden января январь янв січня січень ocak oca ιανουαρίου ianuarie ian január januára siječnja sausio",
        "february feb febr février févr fév fevrier februar febrero febbraio fevereiro fev februari lutego luty lut helmikuuta února únor февраля февраль фев лютого лютий şubat şub φεβρουαρίου februarie február februára veljače febuary",
        "march mar mars märz mrz maerz marzo março marco maart mrt marca marzec maaliskuuta března březen марта март березня березень mart μαρτίου martie március ožujka mrch",
        "april apr avril avr abril abr aprile aprilie kwietnia kwiecień kwi huhtikuuta dubna duben апреля апрель апр квітня квітень nisan nis απριλίου április apríla travnja",
        "may mai mayo maggio mag maio mei maj maja toukokuuta května květen мая май травня травень mayıs μαΐου mája május svibnja",
        "june jun juin juni junio giugno giu junho czerwca czerwiec cze kesäkuuta června červen июня июнь июн червня червень haziran haz ιουνίου iunie június júna lipnja",
        "july jul juillet juil juli julio luglio lug julho lipca lipiec lip heinäkuuta července červenec июля июль июл липня липень temmuz tem ιουλίου iulie július júla srpnja",
        "august aug août aout agosto ago augustus augusti sierpnia sierpień sie elokuuta srpna srpen августа август авг серпня серпень ağustos ağu αυγούστου augusztus augusta kolovoza",
        "september sep sept septembre septiembre settembre set setembro września wrzesień wrz syyskuuta září сентября сентябрь сен вересня вересень eylül eyl σεπτεμβρίου septembrie szeptember septembra rujna",
        "october oct octobre oktober okt octubre ottobre ott outubro out października październik paź lokakuuta října říjen октября октябрь окт жовтня жовтень ekim eki οκτωβρίου octombrie október októbra listopada",
        "november nov novembre noviembre novembro marraskuuta ноября ноябрь ноя листопада листопад kasım kas νοεμβρίου noiembrie novembra studenoga",
        "december dec décembre déc decembre dezember dez diciembre dic dicembre dezembro desember grudnia grudzień gru joulukuuta prosince prosinec декабря декабрь дек грудня грудень aralık ara δεκεμβρίου decembrie decembra prosinca");

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

    /// <summary>The same for a word that leads a date.</summary>
    public static int LeadingMonth(ReadOnlySpan<char> word) => s_words.Contains(word) ? 0 : Month(word);

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
