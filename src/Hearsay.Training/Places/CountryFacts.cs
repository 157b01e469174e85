namespace Hearsay.Training.Places;

/// <summary>What the table of countries lacks, compiled by hand: GeoNames identifiers, names in the news, words for the people.</summary>
internal static class CountryFacts
{
    private const string Identifiers =
        "AF1149361 AL783754 DZ2589581 AD3041565 AO3351879 AR3865483 AM174982 AU2077456 AT2782113 AZ587116 BS3572887 BH290291 BD1210997 BB3374084 BY630336 BE2802361 "
        + "BZ3582678 BJ2395170 BT1252634 BO3923057 BA3277605 BW933860 BR3469034 BN1820814 BG732800 BF2361809 BI433561 KH1831722 CM2233387 CA6251999 CV3374766 CF239880 "
        + "TD2434508 CL3895114 CN1814991 CO3686110 KM921929 CG2260494 CD203312 CR3624060 CI2287781 HR3202326 CU3562981 CY146669 CZ3077311 DK2623032 DJ223816 DM3575830 "
        + "DO3508796 EC3658394 EG357994 SV3585968 GQ2309096 ER338010 EE453733 ET337996 FJ2205218 FI660013 FR3017382 GA2400553 GM2413451 GE614540 DE2921044 GH2300660 "
        + "GR390903 GT3595528 GN2420477 GW2372248 GY3378535 HT3723988 HN3608932 HU719819 IS2629691 IN1269750 ID1643084 IR130758 IQ99237 IE2963597 IL294640 IT3175395 "
        + "JM3489940 JP1861060 JO248816 KZ1522867 KE192950 KP1873107 KR1835841 XK831053 KW285570 KG1527747 LA1655842 LV458258 LB272103 LS932692 LR2275384 LY2215636 "
        + "LI3042058 LT597427 LU2960313 MK718075 MG1062947 MW927384 MY1733045 MV1282028 ML2453866 MT2562770 MR2378080 MU934292 MX3996063 MD617790 MC2993457 MN2029969 "
        + "ME3194884 MA2542007 MZ1036973 MM1327865 NA3355338 NP1282988 NL2750405 NZ2186224 NI3617476 NE2440476 NG2328926 NO3144096 OM286963 PK1168579 PS6254930 PA3703430 "
        + "PG2088628 PY3437598 PE3932488 PH1694008 PL798544 PT2264397 QA289688 RO798549 RU2017370 RW49518 SA102358 SN2245662 RS6290252 SL2403846 SG1880251 SK3057568 "
        + "SI3190538 SO51537 ZA953987 SS7909807 ES2510769 LK1227603 SD366755 SR3382998 SZ934841 SE2661886 CH2658434 SY163843 TW1668284 TJ1220409 TZ149590 TH1605651 "
        + "TL1966436 TG2363686 TT3573591 TN2464461 TR298795 TM1218197 UG226074 UA690791 AE290557 GB2635167 US6252001 UY3439705 UZ1512440 VA3164670 VE3625428 VN1562822 "
        + "YE69543 ZM895949 ZW878675 HK1819730 MO1821275 GL3425505 PR4566966 EH2461445";

    /// <summary>Code, then names between bars; "." before letters that only count with stops or in capitals, "-" before words for people.</summary>
    private const string OtherNames = """
        US|United States|America|U.S. of A.|.US|.USA|-American|-Americans|-African-American
        GB|Britain|Great Britain|.UK|-British|-Briton|-Britons|-Brit|-Brits
        AE|Emirates|.UAE|-Emirati|-Emiratis
        CD|Democratic Republic of Congo|Congo|Congo-Kinshasa|DR Congo|.DRC|-Congolese
        CG|Republic of Congo|Congo-Brazzaville|Congo Republic
        MM|Burma|-Burmese
        CI|Ivory Coast|Côte d'Ivoire|-Ivorian|-Ivorians
        CZ|Czech Republic|Czechia|-Czech|-Czechs
        NL|Netherlands|Holland|-Dutch|-Dutchman
        KR|South Korea|Republic of Korea|S. Korea|-South Korean|-South Koreans
        KP|North Korea|N. Korea|.DPRK|-North Korean|-North Koreans
        MK|Macedonia|North Macedonia|-Macedonian
        SZ|Swaziland|Eswatini
        PS|Palestine|Palestinian Territories|Palestinian Territory|Occupied Palestinian Territory|-Palestinian|-Palestinians
        VA|Vatican|Vatican City|Holy See
        TR|Turkey|Türkiye|Turkiye|-Turkish|-Turk|-Turks
        TL|East Timor|Timor-Leste
        CV|Cape Verde
        BA|Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina|-Bosnian|-Bosnians
        SA|Saudi Arabia|-Saudi|-Saudis
        RU|Russia|Russian Federation|-Russian|-Russians
        FR|France|-French|-Frenchman|-Frenchmen
        ES|Spain|-Spanish|-Spaniard|-Spaniards
        PL|Poland|-Polish|-Pole|-Poles
        SE|Sweden|-Swedish|-Swede|-Swedes
        DK|Denmark|-Danish|-Dane|-Danes
        FI|Finland|-Finnish|-Finn|-Finns
        IE|Ireland|Irish Republic|Republic of Ireland|-Irish
        CN|China|Mainland China|-Chinese
        PH|Philippines|-Philippine|-Filipino|-Filipinos
        AR|Argentina|-Argentine|-Argentinian
        AF|Afghanistan|-Afghan|-Afghans
        IL|Israel|-Israeli|-Israelis
        IQ|Iraq|-Iraqi|-Iraqis
        IR|Iran|Persia|-Iranian|-Iranians|-Persian
        SY|Syria|-Syrian|-Syrians
        LB|Lebanon|-Lebanese
        KW|Kuwait|-Kuwaiti|-Kuwaitis
        QA|Qatar|-Qatari|-Qataris
        YE|Yemen|-Yemeni|-Yemenis
        PK|Pakistan|-Pakistani|-Pakistanis
        BD|Bangladesh|-Bangladeshi|-Bangladeshis
        SO|Somalia|-Somali|-Somalis
        CH|Switzerland|-Swiss
        TH|Thailand|-Thai|-Thais
        XK|Kosovo|-Kosovar|-Kosovars|-Kosovan
        HK|Hong Kong
        RS|Serbia|-Serbian|-Serb|-Serbs
        HR|Croatia|-Croatian|-Croat|-Croats
        GR|Greece|-Greek|-Greeks
        NZ|New Zealand|-New Zealander|-New Zealanders
        KZ|Kazakhstan|-Kazakh|-Kazakhs
        KG|Kyrgyzstan|-Kyrgyz
        UZ|Uzbekistan|-Uzbek|-Uzbeks
        TJ|Tajikistan|-Tajik|-Tajiks
        SK|Slovakia|-Slovak|-Slovaks
        SI|Slovenia|-Slovenian|-Slovene
        RO|Romania|-Romanian|-Romanians
        UA|Ukraine|-Ukrainian|-Ukrainians
        GE|Georgia|Republic of Georgia|-Georgian|-Georgians
        LA|Laos|-Laotian
        BS|Bahamas
        GM|Gambia
        TT|Trinidad
        FK|Falklands|Falkland Islands
        BN|Brunei
        """;

    /// <summary>Where GeoNames and encyclopedias have the middles of large countries, between them where they differ; elsewhere the table's are within a day's trip of them.</summary>
    private const string Middles =
        "US 39.8 -99.2|RU 60 100|CA 60.1 -113.6|GB 54.76 -2.7|IL 31.5 34.75|EG 27 30|SD 15.5 30.8|LB 33.83 35.83|IQ 33 44|SY 35 38|IR 32 53|FR 46 2|CN 35 104|PS 31.92 35.2|AF 33 66|TR 39.06 34.91|UA 49 32|DE 51.5 10.5|"
        + "AU -25 134|IN 22 79|BR -10 -55|MX 23 -102|ID -5 120|KZ 48 68|SA 25 45|DZ 28 3|CL -30 -71|AR -34 -64|MN 46 105|CD -2.5 23.5|LY 27.5 17|NE 18 9|TD 15 19|AO -12.5 18.5|ML 18 -2|ZA -29 24|ET 8 38|BO -17 -65|MR 20 -12|"
        + "NG 10 8|TZ -6 35|VE 8 -66|PK 30 70|MZ -18.25 35|NA -22 17|MM 21 96|SO 6 48|FI 64 26|NO 62 10|SE 62 15|JP 36 138|VN 16.17 107.83|PE -10 -75.25|CO 4 -73.25|PL 52 20|IT 42.83 12.83|ES 40 -4|RO 46 25|GR 39 22|IE 53 -8|"
        + "NZ -42 174|PH 13 122|TH 15.5 101|MY 2.5 112.5|KR 36.5 127.75|KP 40 127|BD 24 90|NP 28 84";

    private static readonly Dictionary<string, (double, double)> s_middles = Middles.Split('|').Select(m => m.Split(' '))
        .ToDictionary(m => m[0], m => (Number(m[1]), Number(m[2])), StringComparer.Ordinal);

    private static readonly Dictionary<string, int> s_identifiers =
        Identifiers.Split(' ').ToDictionary(i => i[..2], i => int.Parse(i.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The GeoNames identifier of the country; 0 if it is not listed.</summary>
    public static int GeonameIdOf(string code) => s_identifiers.GetValueOrDefault(code);

    /// <summary>The middle of the country as GeoNames has it; <paramref name="other"/> if it is not listed.</summary>
    public static (double Latitude, double Longitude) MiddleOf(string code, (double, double) other) => s_middles.GetValueOrDefault(code, other);

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The countries' codes with more names; each name bears its mark.</summary>
    public static IEnumerable<(string Code, string[] Names)> Names() =>
        OtherNames.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => (l[..2], l[3..].Split('|')));
}
