namespace Hearsay.Training.Places;

/// <summary>Names of first-level divisions that Natural Earth lacks, compiled by hand: abbreviations and words for the people.</summary>
internal static class DivisionFacts
{
    /// <summary>Country, division, names between bars; "." before letters that only count with stops or in capitals, "-" before words for people.</summary>
    private const string Facts = """
        US AL|.AL|.Ala|-Alabamian
        US AK|.AK|-Alaskan|-Alaskans
        US AZ|.AZ|.Ariz|-Arizonan
        US AR|.AR|.Ark|-Arkansan
        US CA|.CA|.Calif|.Cal|-Californian|-Californians
        US CO|.CO|.Colo|-Coloradan
        US CT|.CT|.Conn
        US DE|.DE|.Del
        US DC|.DC|District of Columbia|.D C
        US FL|.FL|.Fla|-Floridian|-Floridians
        US GA|.GA
        US HI|.HI|-Hawaiian
        US ID|.ID|.Ida
        US IL|.IL|.Ill
        US IN|.IN|.Ind|-Hoosier|-Hoosiers
        US IA|.IA|-Iowan|-Iowans
        US KS|.KS|.Kan|-Kansan|-Kansans
        US KY|.KY|-Kentuckian|-Kentuckians
        US LA|.LA
        US ME|.ME
        US MD|.MD
        US MA|.MA|.Mass
        US MI|.MI|.Mich
        US MN|.MN|.Minn|-Minnesotan|-Minnesotans
        US MS|.MS|.Miss
        US MO|.MO
        US MT|.MT|.Mont
        US NE|.NE|.Neb|.Nebr|-Nebraskan|-Nebraskans
        US NV|.NV|.Nev
        US NH|.NH|.N H
        US NJ|.NJ|.N J
        US NM|.NM|.N M
        US NY|.NY|New York State|.N Y
        US NC|.NC|.N C
        US ND|.ND|.N D
        US OH|.OH|-Ohioan|-Ohioans
        US OK|.OK|.Okla
        US OR|.OR|.Ore
        US PA|.PA|.Penn
        US RI|.RI|.R I
        US SC|.SC|.S C
        US SD|.SD|.S D
        US TN|.TN|.Tenn
        US TX|.TX|.Tex|-Texan|-Texans
        US UT|.UT
        US VT|.VT
        US VA|.VA|-Virginian|-Virginians
        US WA|.WA|.Wash|Washington state
        US WV|.WV|.WVa|.W Va
        US WI|.WI|.Wis|.Wisc
        US WY|.WY|.Wyo
        CA 01|.AB|.Alta|-Albertan
        CA 02|.BC
        CA 03|.MB|.Man
        CA 04|.NB
        CA 05|.NL|Newfoundland
        CA 07|.NS
        CA 08|.ON|.Ont|-Ontarian|-Ontarians
        CA 09|.PEI
        CA 10|.QC|.Que|-Quebecker|-Québécois
        CA 11|.SK|.Sask
        AU 02|.NSW
        GB ENG|England|-English|-Englishman
        GB SCT|Scotland|-Scottish|-Scots|-Scot
        GB WLS|Wales|-Welsh
        GB NIR|Northern Ireland|Ulster
        SY 01|Hasakah|Hasakeh|Al-Hasakah|al-Hasakeh|Hassakeh|Hassakah
        SY 02|Latakia|Lattakia
        SY 03|Quneitra|Qunaitra|Al-Quneitra
        SY 04|Raqqa|Raqa|Ar-Raqqah|al-Raqqa|Rakka
        SY 05|Sweida|Suwayda|As-Suwayda|Suweida|al-Suwayda
        SY 06|Daraa|Deraa|Dar'a
        SY 07|Deir ez-Zor|Deir al-Zor|Deir al-Zour|Deir Ezzor|Deir el-Zour
        SY 08|Damascus Countryside|Rif Dimashq|Rural Damascus|Rif Damascus
        SY 09|Aleppo
        SY 10|Hama
        SY 11|Homs
        SY 12|Idlib|Idleb
        SY 14|Tartus|Tartous
        UA 05|Donetsk|Donetsk People's Republic|.DPR|.DNR
        UA 14|Luhansk|Lugansk|Luhansk People's Republic|.LPR|.LNR
        UA 11|Crimea|Autonomous Republic of Crimea|-Crimean|-Crimeans
        UA 07|Kharkiv|Kharkov
        UA 08|Kherson
        UA 26|Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporizhzhya
        UA 17|Odesa|Odessa
        UA 04|Dnipropetrovsk
        UA 16|Mykolaiv|Nikolaev
        IQ 01|Anbar|al-Anbar
        IQ 15|Nineveh|Ninawa|Ninewa
        IQ 18|Salahuddin|Salahaddin|Salah al-Din
        IQ 10|Diyala
        RU 12|Chechnya|Chechen Republic|-Chechen|-Chechens
        RU 17|Dagestan|-Dagestani
        RU 19|Ingushetia|-Ingush
        RU 68|North Ossetia|-North Ossetian
        GE 02|Abkhazia|-Abkhaz|-Abkhazian
        PS WE|West Bank|the West Bank
        PS GZ|Gaza Strip|Gaza|-Gazan|-Gazans
        """;

    /// <summary>Country, division and names, each with its mark.</summary>
    public static IEnumerable<(string Country, string Division, string[] Names)> All() =>
        from line in Facts.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let parts = line.Split('|')
        let head = parts[0].Split(' ')
        select (head[0], head[1], parts[1..]);
}
