using System.Collections.Frozen;
using System.Text;

namespace Hearsay.Places;

/// <summary>
/// Tells where an outlet is: from a list of large papers (the capitals' and the great cities', compiled by hand from general knowledge), from the
/// country in its address, and from place names within its name, as in "Springfield News" or <c>springfieldnews.com</c>.
/// </summary>
internal sealed class OutletPlaces(Gazetteer gazetteer)
{
    private const int ShortestName = 4;
    private const int MostNameWords = 3;
    private const int LongestOutlet = 120;
    private const int LongestLabel = 40;

    /// <summary>Endings of addresses that are sold to everybody, or are the country's under other letters.</summary>
    private static readonly FrozenDictionary<string, string> s_endings =
        "uk=GB eu= tv= io= co= me= fm= cc= ws= to= gov=US mil=US edu=US".Split(' ').ToFrozenDictionary(e => e[..e.IndexOf('=', StringComparison.Ordinal)], e => e[(e.IndexOf('=', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_outletWords = (
        "the a an and of daily weekly sunday morning evening news newspaper newspapers paper press times post herald tribune gazette journal register record review observer chronicle courier dispatch ledger leader sun star mail mirror "
        + "express telegraph telegram globe world standard sentinel citizen advertiser advocate argus beacon bee bulletin call democrat republican examiner enquirer inquirer eagle echo guardian independent item messenger monitor "
        + "patriot pilot press progress reporter republic statesman today transcript union voice visitor banner local online live community area county city state tv radio fm am channel network media group com net org www co uk "
        + "southern northern eastern western central national international american").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_known = Known();

    /// <summary>Where the outlet is; <see cref="PlaceSetting.Unknown"/> where nothing tells.</summary>
    public PlaceSetting Of(string? outlet)
    {
        if (string.IsNullOrWhiteSpace(outlet) || outlet.Length > LongestOutlet)
            return PlaceSetting.Unknown;
        string host = HostOf(outlet);
        var home = HomeOf(host.Length > 0 ? host : outlet);
        var names = new HashSet<ulong>();
        if (host.Length > 0)
            AddNamesOfHost(names, host.Split('.')[0]);
        else
            AddNames(names, outlet);
        return new PlaceSetting
        {
            Home = home,
            Division = home?.Division ?? -1,
            Country = home?.Country ?? CountryOf(host),
            Names = names,
        };
    }

    private PlaceCandidate? HomeOf(string outlet)
    {
        string key = LettersOf(outlet.Contains('.', StringComparison.Ordinal) ? outlet.Split('.')[0] : outlet);
        if (!s_known.TryGetValue(key, out string? place))
            return null;
        string[] parts = place.Split('/');
        foreach (uint packed in gazetteer.Links(NameKey.OfWholeName(parts[0])))
            if (new PlaceCandidate(gazetteer, new PlaceLink(packed)) is { Kind: PlaceKind.City } candidate && gazetteer.CountryOf(candidate.Place) == parts[1])
                return candidate;
        return null;
    }

    private int CountryOf(string host)
    {
        int stop = host.LastIndexOf('.');
        if (stop < 0)
            return -1;
        string ending = host[(stop + 1)..];
        string code = s_endings.TryGetValue(ending, out string? other) ? other : ending.Length == 2 ? ending.ToUpperInvariant() : "";
        return code.Length == 2 ? gazetteer.CountryPlace(code) : -1;
    }

    /// <summary>The host of an address, in small letters, without "www."; empty for a name.</summary>
    private static string HostOf(string outlet)
    {
        string host = outlet.Trim().ToLowerInvariant();
        int scheme = host.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
            host = host[(scheme + 3)..];
        int slash = host.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            host = host[..slash];
        foreach (string prefix in (string[])["www.", "news.", "feeds.", "rss."])
            if (host.StartsWith(prefix, StringComparison.Ordinal))
                host = host[prefix.Length..];
        return host.Contains(' ', StringComparison.Ordinal) || !host.Contains('.', StringComparison.Ordinal) || host.EndsWith('.') ? "" : host;
    }

    private void AddNames(HashSet<ulong> names, string outlet)
    {
        string[] words = outlet.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
            for (int count = Math.Min(MostNameWords, words.Length - i); count > 0; count--)
                if (TryAdd(names, words[i..(i + count)]))
                {
                    i += count - 1;
                    break;
                }
    }

    private bool TryAdd(HashSet<ulong> names, string[] words)
    {
        if (words[0].Length < 2 || s_outletWords.Contains(words[0].ToLowerInvariant()))
            return false;
        ulong key = NameKey.OfWholeName(string.Join(' ', words));
        return IsPlace(key) && names.Add(key);
    }

    /// <summary>The letters that stand before words of outlets: "springfield" in "springfieldnewssun", "las vegas" in "lasvegastimes".</summary>
    private void AddNamesOfHost(HashSet<ulong> names, string label)
    {
        label = label.Replace("-", "", StringComparison.Ordinal);
        if (label.Length > LongestLabel)
            return;
        if (label.StartsWith("the", StringComparison.Ordinal))
            label = label[3..];
        for (int length = label.Length; length >= ShortestName; length--)
        {
            if (!IsOutletWords(label.AsSpan(length)) || s_outletWords.Contains(label[..length]))
                continue;
            if (AddName(names, label[..length]))
                return;
        }
    }

    private bool AddName(HashSet<ulong> names, string letters)
    {
        if (NameKey.OfWholeName(letters) is var key && IsPlace(key))
            return names.Add(key);
        for (int cut = 2; cut <= letters.Length - 2; cut++)
            if (NameKey.OfWholeName(letters[..cut] + " " + letters[cut..]) is var two && IsPlace(two))
                return names.Add(two);
        return false;
    }

    private bool IsPlace(ulong key)
    {
        foreach (uint packed in gazetteer.Links(key))
            if (new PlaceLink(packed).Use is NameUse.Main or NameUse.Division)
                return true;
        return false;
    }

    private static bool IsOutletWords(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
            return true;
        for (int length = rest.Length; length > 1; length--)
            if (s_outletWords.Contains(rest[..length].ToString()) && IsOutletWords(rest[length..]))
                return true;
        return false;
    }

    private static string LettersOf(string outlet)
    {
        var letters = new StringBuilder();
        foreach (char c in outlet.ToLowerInvariant())
            if (char.IsLetterOrDigit(c))
                letters.Append(c);
        string key = letters.ToString();
        return key.StartsWith("the", StringComparison.Ordinal) && key.Length > 6 ? key[3..] : key;
    }

    private static FrozenDictionary<string, string> Known()
    {
        const string Outlets =
            "New York/US: nytimes newyorktimes newyorkpost nypost nydailynews newyorkdailynews newsweek wallstreetjournal wsj bloomberg newsday|Washington/US: washingtonpost washingtontimes politico thehill hill npr voanews voiceofamerica usatoday|"
            + "Los Angeles/US: latimes losangelestimes dailynews|Chicago/US: chicagotribune suntimes chicagosuntimes|Houston/US: chron houstonchronicle|Philadelphia/US: philly inquirer philadelphiainquirer|Phoenix/US: azcentral arizonarepublic|"
            + "San Antonio/US: mysanantonio expressnews sanantonioexpressnews|San Diego/US: signonsandiego sandiegouniontribune utsandiego|Dallas/US: dallasnews dallasmorningnews|San Jose/US: mercurynews|Austin/US: statesman austinamericanstatesman|"
            + "Jacksonville/US: floridatimesunion|Fort Worth/US: startelegram|Columbus/US: dispatch columbusdispatch|Charlotte/US: charlotteobserver|San Francisco/US: sfgate sfchronicle sanfranciscochronicle|Indianapolis/US: indystar indianapolisstar|"
            + "Seattle/US: seattletimes seattlepi|Denver/US: denverpost rockymountainnews|Boston/US: bostonglobe bostonherald csmonitor christiansciencemonitor|El Paso/US: elpasotimes|Nashville/US: tennessean|Detroit/US: freep detroitnews detnews|"
            + "Oklahoma City/US: newsok oklahoman|Portland/US: oregonlive oregonian|Las Vegas/US: lasvegassun reviewjournal lvrj|Memphis/US: commercialappeal|Louisville/US: courierjournal|Baltimore/US: baltimoresun|Milwaukee/US: jsonline|"
            + "Albuquerque/US: abqjournal|Tucson/US: azstarnet|Fresno/US: fresnobee|Sacramento/US: sacbee sacramentobee|Kansas City/US: kansascity kansascitystar|Atlanta/US: ajc cnn atlantajournalconstitution|Omaha/US: omaha omahaworldherald|"
            + "Raleigh/US: newsobserver|Miami/US: miamiherald|Cleveland/US: plaindealer cleveland|Tulsa/US: tulsaworld|Oakland/US: insidebayarea|Minneapolis/US: startribune|Wichita/US: kansas wichitaeagle|New Orleans/US: nola timespicayune|"
            + "Tampa/US: tampabay tampabaytimes tampatribune|Honolulu/US: staradvertiser honoluluadvertiser|Pittsburgh/US: postgazette pittsburghpostgazette pittsburghlive|Cincinnati/US: enquirer cincinnatienquirer|Saint Louis/US: stltoday stlouispostdispatch|"
            + "Orlando/US: orlandosentinel|Hartford/US: courant hartfordcourant|Providence/US: projo providencejournal|Buffalo/US: buffalonews|Newark/US: nj starledger|Richmond/US: timesdispatch richmondtimesdispatch|Salt Lake City/US: sltrib deseretnews|"
            + "Des Moines/US: desmoinesregister|Little Rock/US: arkansasonline|Columbia/US: thestate state|Charleston/US: wvgazette|Anchorage/US: adn anchoragedailynews|Boise/US: idahostatesman|Montgomery/US: montgomeryadvertiser|Albany/US: timesunion|"
            + "Toronto/CA: thestar torontostar globeandmail theglobeandmail nationalpost torontosun|Montreal/CA: montrealgazette|Vancouver/CA: vancouversun|Ottawa/CA: ottawacitizen|Calgary/CA: calgaryherald|Edmonton/CA: edmontonjournal|"
            + "London/GB: bbc guardian thetimes telegraph dailytelegraph dailymail independent ft financialtimes reuters skynews economist mirror standard|Edinburgh/GB: scotsman|Glasgow/GB: heraldscotland|Belfast/GB: belfasttelegraph|"
            + "Dublin/IE: irishtimes independentie irishindependent rte irishexaminer|Paris/FR: lemonde lefigaro afp france24 liberation|Berlin/DE: tagesspiegel|Hamburg/DE: spiegel zeit|Madrid/ES: elpais elmundo|Rome/IT: repubblica ansa|"
            + "Moscow/RU: themoscowtimes moscowtimes tass ria rianovosti sputnik sputniknews rt interfax pravda kommersant|Saint Petersburg/RU: sptimes|Kyiv/UA: kyivpost kyivindependent ukrinform unian pravda.com.ua|Tbilisi/GE: civil civilgeorgia messenger|"
            + "Istanbul/TR: hurriyet hurriyetdailynews dailysabah|Ankara/TR: anadolu anadoluagency aa|Damascus/SY: sana|Beirut/LB: dailystar almanar almayadeen annahar|Jerusalem/IL: jpost jerusalempost timesofisrael|Tel Aviv/IL: haaretz ynetnews ynet|"
            + "Cairo/EG: ahram alahram egyptindependent|Amman/JO: jordantimes|Doha/QA: aljazeera|Dubai/AE: gulfnews alarabiya khaleejtimes|Abu Dhabi/AE: thenational|Tehran/IR: tehrantimes presstv farsnews fars irna mehrnews tasnim|Riyadh/SA: arabnews spa|"
            + "Baghdad/IQ: iraqinews|Kabul/AF: tolonews|Karachi/PK: dawn|Delhi/IN: ndtv hindustantimes indianexpress|Mumbai/IN: timesofindia|Chennai/IN: thehindu hindu|Colombo/LK: colombotimes dailymirror|Dhaka/BD: thedailystar|"
            + "Beijing/CN: xinhua xinhuanet chinadaily globaltimes cgtn peoplesdaily|Hong Kong/HK: scmp southchinamorningpost|Tokyo/JP: japantimes asahi yomiuri nhk kyodo|Seoul/KR: yonhap koreatimes koreaherald|Singapore/SG: straitstimes channelnewsasia|"
            + "Bangkok/TH: bangkokpost|Manila/PH: inquirer.net philstar|Jakarta/ID: jakartapost|Sydney/AU: smh sydneymorningherald|Melbourne/AU: theage|Canberra/AU: canberratimes|Auckland/NZ: nzherald|Wellington/NZ: stuff|"
            + "Johannesburg/ZA: mg mailandguardian|Cape Town/ZA: iol|Nairobi/KE: nation dailynation|Lagos/NG: punchng vanguardngr guardian.ng|Accra/GH: graphic|Addis Ababa/ET: addisstandard|Khartoum/SD: sudantribune|Buenos Aires/AR: clarin lanacion|"
            + "Mexico City/MX: eluniversal|Rio de Janeiro/BR: oglobo|Sao Paulo/BR: folha estadao";
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string entry in Outlets.Split('|'))
        {
            int colon = entry.IndexOf(':', StringComparison.Ordinal);
            foreach (string outlet in entry[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                known.TryAdd(outlet, entry[..colon]);
        }
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
