using System.Collections.Frozen;

namespace Hearsay.Reading;

/// <summary>
/// Cities that news agencies date their reports from. Only for datelines that nothing but the name tells from prose ("BEIRUT At least 15 people
/// …", "LONDON: Police …"); compiled by hand from general knowledge.
/// </summary>
internal static class DatelineCities
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_names = Names()
        .Split('|').Select(n => n.ToUpperInvariant()).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_countries = Countries()
        .Split('|').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="name"/> is a country whose name is one word, in usual case.</summary>
    public static bool IsCountry(ReadOnlySpan<char> name) => s_countries.Contains(name);

    /// <summary>Whether <paramref name="name"/>, in any case, is such a city.</summary>
    public static bool Contains(ReadOnlySpan<char> name)
    {
        if (name.Length is < 3 or > 24)
            return false;
        Span<char> upper = stackalloc char[24];
        int length = name.ToUpperInvariant(upper);
        return s_names.Contains(upper[..length]);
    }

    private static string Names() =>
        "Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Aleppo|Algiers|Almaty|Amman|Amsterdam|Ankara|Antakya|Asmara|Astana|Athens|Atlanta|Auckland|Baghdad|Bakhmut|"
        + "Baku|Bamako|Bangkok|Bangui|Banjul|Barcelona|Basra|Beijing|Beirut|Belfast|Belgrade|Benghazi|Berlin|Bern|Bishkek|Bogota|Bogotá|Boston|Brasilia|"
        + "Bratislava|Brussels|Bucharest|Budapest|Buenos Aires|Bujumbura|Cairo|Canberra|Cape Town|Caracas|Casablanca|Chicago|Chisinau|Colombo|Conakry|"
        + "Copenhagen|Dakar|Dallas|Damascus|Dar es Salaam|Davos|Delhi|Deraa|Detroit|Dhaka|Diyarbakir|Djibouti|Dnipro|Doha|Donetsk|Douma|Dubai|Dublin|Dushanbe|Edinburgh|Erbil|"
        + "Frankfurt|Freetown|Gaza|Gaza City|Gaziantep|Geneva|Goma|Guatemala City|Hamburg|Hanoi|Harare|Hasakeh|Havana|Helsinki|Ho Chi Minh City|Homs|Hong Kong|Honolulu|Houston|Idlib|"
        + "Islamabad|Istanbul|Izmir|Jakarta|Jeddah|Jerusalem|Johannesburg|Juba|Kabul|Kampala|Kandahar|Karachi|Kathmandu|Kharkiv|Khartoum|Kherson|Kiev|Kigali|"
        + "Kingston|Kinshasa|Kirkuk|Kobani|Kobane|Kolkata|Kuala Lumpur|Kuwait|Kuwait City|Kyiv|Kramatorsk|La Paz|Lagos|Lahore|Las Vegas|Latakia|Lattakia|Libreville|Lima|Lisbon|"
        + "Ljubljana|London|Los Angeles|Luanda|Lusaka|Luxembourg|Lviv|Madrid|Manama|Managua|Manila|Maputo|Mariupol|Mecca|Melbourne|Mexico City|Miami|Milan|Minsk|"
        + "Mogadishu|Monrovia|Montevideo|Montreal|Moscow|Mosul|Mumbai|Munich|Muscat|N'Djamena|Nairobi|Naypyidaw|New Delhi|New York|Niamey|Nicosia|"
        + "Nouakchott|Odesa|Odessa|Oslo|Ottawa|Ouagadougou|Palmyra|Paris|Peshawar|Philadelphia|Phnom Penh|Port-au-Prince|Prague|Pretoria|Pristina|Pyongyang|Qamishli|"
        + "Quito|Quetta|Rabat|Ramallah|Raqqa|Reyhanli|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|San Francisco|San Salvador|Sanaa|Santiago|Santo Domingo|Sao Paulo|São Paulo|"
        + "Sarajevo|Seattle|Seoul|Shanghai|Singapore|Skopje|Sofia|Srinagar|St. Petersburg|Stockholm|Strasbourg|Suruc|Sydney|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|"
        + "Tehran|Tel Aviv|The Hague|Tirana|Tokyo|Toronto|Tripoli|Tunis|Ulaanbaatar|United Nations|Valletta|Vatican City|Vienna|Vientiane|Vilnius|Warsaw|Washington|Wellington|"
        + "Yangon|Yaounde|Yerevan|Zagreb|Zaporizhzhia|Zurich";

    private static string Countries() =>
        "Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Benin|Bolivia|Botswana|Brazil|Bulgaria|Burundi|Cambodia|"
        + "Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Croatia|Cuba|Cyprus|Denmark|Djibouti|Ecuador|Egypt|Eritrea|Estonia|Ethiopia|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|"
        + "Guatemala|Guinea|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|"
        + "Liberia|Libya|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Mali|Malta|Mauritania|Mexico|Moldova|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|Nicaragua|"
        + "Niger|Nigeria|Norway|Oman|Pakistan|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Senegal|Serbia|Slovakia|Slovenia|Somalia|Spain|Sudan|Sweden|Switzerland|"
        + "Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|Uruguay|Uzbekistan|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe";
}
