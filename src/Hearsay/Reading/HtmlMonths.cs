using System.Collections.Frozen;

namespace Hearsay.Reading;

/// <summary>Names of the months in the larger languages of Europe, as they stand in dates, with their usual abbreviations.</summary>
internal static class HtmlMonths
{
    /// <summary>For each month the names that mean it, lower case; forms shared by several languages are given once.</summary>
    private static readonly string[] Names =
    [
        "january jan janvier janv januar jänner jän enero ene gennaio gen janeiro januari stycznia styczeń sty tammikuuta ledna leden января январь янв січня січень ocak oca ιανουαρίου ianuarie ian január januára siječnja sausio",
        "february feb febr février févr fév fevrier februar febrero febbraio fevereiro fev februari lutego luty lut helmikuuta února únor февраля февраль фев лютого лютий şubat şub φεβρουαρίου februarie február februára veljače",
        "march mar mars märz mrz maerz marzo março marco maart mrt marca marzec maaliskuuta března březen марта март березня березень mart μαρτίου martie március ožujka",
        "april apr avril avr abril abr aprile aprilie kwietnia kwiecień kwi huhtikuuta dubna duben апреля апрель апр квітня квітень nisan nis απριλίου április apríla travnja",
        "may mai mayo maggio mag maio mei maj maja toukokuuta května květen мая май травня травень mayıs μαΐου mája május svibnja",
        "june jun juin juni junio giugno giu junho czerwca czerwiec cze kesäkuuta června červen июня июнь июн червня червень haziran haz ιουνίου iunie június júna lipnja",
        "july jul juillet juil juli julio luglio lug julho lipca lipiec lip heinäkuuta července červenec июля июль июл липня липень temmuz tem ιουλίου iulie július júla srpnja",
        "august aug août aout agosto ago augustus augusti sierpnia sierpień sie elokuuta srpna srpen августа август авг серпня серпень ağustos ağu αυγούστου augusztus augusta kolovoza",
        "september sep sept septembre septiembre settembre set setembro september września wrzesień wrz syyskuuta září сентября сентябрь сен вересня вересень eylül eyl σεπτεμβρίου septembrie szeptember septembra rujna",
        "october oct octobre oktober okt octubre ottobre ott outubro out października październik paź lokakuuta října říjen октября октябрь окт жовтня жовтень ekim eki οκτωβρίου octombrie október októbra listopada",
        "november nov novembre noviembre novembro marraskuuta ноября ноябрь ноя листопада листопад kasım kas νοεμβρίου noiembrie novembra studenoga",
        "december dec décembre déc decembre dezember dez diciembre dic dicembre dezembro desember grudnia grudzień gru joulukuuta prosince prosinec декабря декабрь дек грудня грудень aralık ara δεκεμβρίου decembrie decembra prosinca",
    ];

    /// <summary>
    /// Names that mean another month in another language. <c>listopada</c> is November in Polish and October in Croatian, <c>lipca</c> July;
    /// where nothing else is known the larger language is taken.
    /// </summary>
    private static readonly FrozenDictionary<string, int> Months = Compile();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or 0 if the word names no month. Case does not matter.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 16)
            return 0;
        Span<char> lower = stackalloc char[16];
        var length = word.ToLowerInvariant(lower);
        return Lookup.TryGetValue(lower[..length], out var month) ? month : 0;
    }

    private static FrozenDictionary<string, int> Compile()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Names.Length; i++)
        {
            foreach (var name in Names[i].Split(' '))
                months.TryAdd(name, i + 1);
        }
        months["listopada"] = 11;
        months["listopad"] = 11;
        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
