using System.Globalization;
using Hearsay.Places;

namespace Hearsay.Training.Places;

/// <summary>
/// Regions, seas, rivers, ranges and parts of the world that no table of towns or divisions has, compiled by hand from general knowledge.
/// Coordinates are rough middles, in whole or half degrees for what is large.
/// </summary>
internal static class AreaFacts
{
    /// <summary>Kind (A area, S sea, R region, C small town, Q quarter), latitude, longitude, reach in km (people where it is a town), country or "-", then names between bars; "-" before words for people.</summary>
    private const string Facts = """
        A 7 21 3500 -|Africa|-African|-Africans
        A 30 89 4000 -|Asia|-Asian|-Asians
        A 50 15 2000 -|Europe|-European|-Europeans
        A 50 -102 3500 -|North America|-North American
        A -15 -60 3500 -|South America|-South American
        A -25 135 3000 -|Oceania
        A -82 0 2500 -|Antarctic
        A 80 0 2000 -|Arctic|Arctic Circle
        A 50.8 4.4 2000 -|European Union|EU
        A 15 -80 6000 -|Americas
        A 60 5 1000 -|Northern Europe
        A 29 45 1500 -|Middle East|Mideast|Near East|-Middle Eastern
        A 15 -90 1000 -|Central America
        A 10 -75 3500 -|Latin America|-Latin American
        A 15 -75 1200 -|West Indies
        A 46 25 800 -|Eastern Europe|-Eastern European
        A 49 5 800 -|Western Europe
        A 50 18 600 -|Central Europe
        A 42 15 900 -|Southern Europe
        A 62 16 800 -|Scandinavia|-Scandinavian|-Scandinavians
        A 64 18 1000 -|Nordic countries
        A 57 25 300 -|Baltics|Baltic states|Baltic States
        A 43 21 500 -|Balkans|Western Balkans|-Balkan
        A 42 44 500 -|Caucasus|South Caucasus|-Caucasian
        A 43.5 44.5 300 RU|North Caucasus|Northern Caucasus
        A 45 65 1200 -|Central Asia|-Central Asian
        A 22 78 1500 -|South Asia|Indian subcontinent|-South Asian
        A 10 105 1500 -|Southeast Asia|South-East Asia|South East Asia
        A 36 120 1500 -|East Asia|Far East
        A 25 48 1000 -|Arabian Peninsula|Arabian peninsula|Gulf states|Arab Gulf
        A 34.5 38 400 -|Levant
        A 33 43.5 500 -|Mesopotamia
        A 28 15 2000 -|North Africa|Northern Africa|-North African
        A 10 0 1500 -|West Africa|Western Africa|-West African
        A 3 38 1200 -|East Africa|Eastern Africa|-East African
        A 2 20 1000 -|Central Africa
        A -25 25 1200 -|Southern Africa
        A 0 20 2500 -|sub-Saharan Africa|Sub-Saharan Africa
        A 8 45 700 -|Horn of Africa
        A 14.5 5 2000 -|Sahel
        A 31 3 1200 -|Maghreb
        A 23 10 2000 -|Sahara|Sahara Desert
        A 0 28 600 -|Great Lakes region
        A 36.5 43.5 250 -|Kurdistan|-Kurdish|-Kurd|-Kurds
        R 36.4 44.2 120 IQ|Iraqi Kurdistan|Kurdistan Region|Kurdistan Regional Government|Southern Kurdistan|South Kurdistan
        R 36.7 40.5 150 SY|Rojava|Syrian Kurdistan|Western Kurdistan|Northeast Syria
        A 38 42 250 TR|Turkish Kurdistan
        R 48.3 38.3 120 UA|Donbas|Donbass|Donets Basin
        A 47.3 37 250 UA|Novorossiya
        R 33 35.8 25 SY|Golan Heights|Golan|Occupied Golan|Israeli-occupied Golan
        R 31.4 34.4 20 PS|Gaza Strip|Gaza enclave
        A 31.9 35.2 60 PS|Occupied Palestinian Territories|Palestinian territories|occupied territories
        A 31.8 35.24 8 PS|East Jerusalem
        A 30.8 34.9 80 IL|Negev
        A 32.8 35.4 40 IL|Galilee|Upper Galilee
        A 32.2 35.5 60 -|Jordan Valley
        R 29.5 33.8 120 EG|Sinai|Sinai Peninsula|North Sinai|Sinai desert
        A 35 36.5 40 SY|Ghab Plain|al-Ghab Plain|Sahl al-Ghab
        A 33.52 36.4 12 SY|Eastern Ghouta|East Ghouta|Ghouta|eastern Ghouta|Eastern al-Ghouta|Western Ghouta|al-Ghouta
        A 33.63 36.1 25 SY|Wadi Barada|Barada Valley
        A 33.85 36.55 30 SY|Qalamoun|Qalamoun Mountains|Eastern Qalamoun
        A 32.7 36.2 60 SY|Hauran|Houran
        A 34.9 39.5 200 SY|Badia|Syrian Desert|Syrian desert|Badiya
        A 35.6 36.2 30 SY|Jabal al-Akrad|Jabal Akrad
        A 35.8 36.1 20 SY|Jabal Turkman|Turkmen Mountains|Turkmen Mountain
        A 36.25 37.1 8 SY|Eastern Aleppo|eastern Aleppo|East Aleppo
        A 36.2 37.1 8 SY|Western Aleppo|West Aleppo
        A 33.85 35.9 60 LB|Bekaa|Beqaa|Bekaa Valley|Beqaa Valley|Bekka Valley
        A 33.9 35.5 5 LB|Dahiyeh|Dahieh
        R 42.3 44 50 GE|South Ossetia|S. Ossetia|-South Ossetian|-South Ossetians|-Ossetian
        R 39.8 46.7 60 AZ|Nagorno-Karabakh|Nagorno Karabakh|Karabakh|Artsakh
        R 47 29.5 50 MD|Transnistria|Transdniestria|Trans-Dniester
        A 54 -3 450 GB|British Isles
        A 54.5 -3.5 500 GB|UK mainland
        A 34 76 250 -|Kashmir|-Kashmiri|-Kashmiris
        R 34 76.5 200 IN|Indian-administered Kashmir|Jammu and Kashmir
        R 34.3 73.7 60 PK|Azad Kashmir|Pakistan-administered Kashmir
        R 33.5 70.3 120 PK|North Waziristan|Waziristan|South Waziristan|tribal areas
        R 35.4 72.2 60 PK|Swat Valley|Swat
        R 13.5 24.5 300 SD|Darfur|-Darfuri|-Darfuris
        A 9.5 29 100 SD|Abyei
        A 8.5 47 200 SO|Puntland
        A 9.5 45 200 SO|Somaliland
        A 13.5 38.5 150 ET|Tigray
        A 32 22 250 LY|Cyrenaica
        A 32 14 250 LY|Tripolitania
        A 26 14 300 LY|Fezzan
        A 5 6 200 NG|Niger Delta
        A 61 90 2500 RU|Siberia|-Siberian
        A 57 60 800 RU|Urals|Ural Mountains
        A 38 127 400 -|Korean Peninsula|Korean peninsula
        A 40 -4 500 -|Iberia|Iberian Peninsula
        A 47 9 300 -|Alps
        A 39.5 33 500 TR|Anatolia
        A 41.2 27.5 100 TR|Thrace
        A 45 26 300 RO|Transylvania
        A 31 88 1000 CN|Tibet|-Tibetan|-Tibetans
        A 41 85 1000 CN|Xinjiang|East Turkestan|-Uighur|-Uyghur
        A 42 115 1000 CN|Inner Mongolia
        A 44 125 700 CN|Manchuria
        A 16 121 250 PH|Luzon
        A 15.5 121 100 PH|Central Luzon
        A 11 123 250 PH|Visayas
        A 7.5 125 250 PH|Mindanao
        A 0 102 700 ID|Sumatra
        A -7.5 110 400 ID|Java
        A 1 114 700 -|Borneo
        A -5 141 900 -|New Guinea
        A 55 -4 300 GB|Scottish Highlands
        A 53 -1.5 150 GB|Midlands|East Midlands|West Midlands
        A 51 0 150 GB|South East England|southeast England
        A 50.8 -4 150 GB|West Country|South West England
        A 54 -2.5 120 GB|North West England
        A 51.9 -1.8 40 GB|Cotswolds
        A 44 -71.5 250 US|New England
        A 42 -90 600 US|Midwest|-Midwestern
        A 33 -86 700 US|Deep South
        A 36 -82 700 US|Appalachia|Appalachian Mountains
        A 34.5 -111 600 US|American Southwest
        A 46 -120 500 US|Pacific Northwest
        A 40 -72 500 US|East Coast|Eastern Seaboard
        A 38 -121 700 US|West Coast
        A 29 -91 600 US|Gulf Coast
        A 40.8 -73 90 US|Long Island
        A 41.7 -70.2 40 US|Cape Cod
        A 37.6 -122.2 60 US|Bay Area|San Francisco Bay Area
        A 37.4 -122 30 US|Silicon Valley
        A 34 -118.2 150 US|Southern California|-Southern Californian
        A 39.5 -122 250 US|Northern California
        A 36.5 -120 200 US|Central Valley|San Joaquin Valley
        A 40 -106 800 US|Rocky Mountains|Rockies
        A 44.6 -110.5 60 US|Yellowstone|Yellowstone National Park
        A 36.1 -112.1 100 US|Grand Canyon
        A 25.5 -80.9 80 US|Everglades
        A 24.7 -81.2 80 US|Florida Keys
        A 45 -84 800 -|Great Lakes
        A 45 -83 400 US|Upper Midwest
        A 43.8 -87 200 -|Lake Michigan
        A 47.5 -88 250 -|Lake Superior
        A 44.8 -82.5 150 -|Lake Huron
        A 42.2 -81.2 150 -|Lake Erie
        A 43.7 -77.9 130 -|Lake Ontario
        A 39.1 -120 20 US|Lake Tahoe
        A 1 33 150 -|Lake Victoria
        A 13 14 80 -|Lake Chad
        A 53.5 108 250 RU|Lake Baikal
        A 35.9 38.2 30 SY|Lake Assad
        A 32.8 35.6 10 IL|Sea of Galilee|Lake Tiberias
        A 31.5 35.5 40 -|Dead Sea
        A 28 86.9 300 -|Himalayas|Himalaya|Himalayan Mountains
        A 28 86.9 10 -|Mount Everest
        A -20 -68 2500 -|Andes
        A -4 -62 1500 -|Amazon|Amazon rainforest|Amazon Basin
        A 30.5 31 500 EG|Nile|Nile River|River Nile|Nile Delta
        A 35.5 40 600 -|Euphrates|Euphrates River|River Euphrates
        A 35 43.5 500 -|Tigris|Tigris River
        A 32 35.55 80 -|Jordan River|River Jordan
        A 34.5 36.4 150 -|Orontes|Orontes River
        A 49 33 600 -|Dnieper|Dnipro River|Dnieper River|Dnepr
        A 48 39 400 -|Don River
        A 48.5 38 250 UA|Siverskyi Donets|Donets River|Seversky Donets
        A 55 47 900 RU|Volga|Volga River
        A 46 22 900 -|Danube|Danube River|River Danube
        A 50 7.5 400 -|Rhine|Rhine River
        A 51.5 -0.5 150 GB|Thames|River Thames|Thames Valley
        A 25 84 700 -|Ganges
        A 29 70 900 -|Indus|Indus River
        A 30 110 1200 CN|Yangtze|Yangtze River
        A 36 110 900 CN|Yellow River
        A 15 105 1200 -|Mekong|Mekong Delta|Mekong River
        A 37 -90 1200 US|Mississippi River
        A 39 -84 700 US|Ohio River
        A 42 -97 900 US|Missouri River
        A 30 -103 900 -|Rio Grande
        A 36 -113 900 US|Colorado River
        A 42 -73.8 200 US|Hudson River|Hudson Valley
        A 39 -77 250 US|Potomac|Potomac River
        A 38 -76 200 US|Chesapeake Bay|Chesapeake
        A 47 -71 600 -|St. Lawrence River|St Lawrence
        A -1 18 900 -|Congo River|Congo Basin
        A 11 2 900 -|Niger River
        A -18 27 600 -|Zambezi
        S 35 18 1500 -|Mediterranean|Mediterranean Sea|-Mediterraneans
        S 35 26 500 -|Eastern Mediterranean
        S 43.3 34.5 500 -|Black Sea
        S 46 36.8 150 -|Sea of Azov|Azov Sea
        S 45.3 36.5 20 -|Kerch Strait
        S 42 50.5 500 -|Caspian Sea|Caspian
        S 45 60 150 -|Aral Sea
        S 20 38.5 900 -|Red Sea
        S 27 51.5 400 -|Persian Gulf|Arabian Gulf|Gulf
        S 25 58 300 -|Gulf of Oman|Sea of Oman
        S 26.5 56.3 60 -|Strait of Hormuz|Straits of Hormuz|Hormuz
        S 12.5 47.5 500 -|Gulf of Aden
        S 12.6 43.3 30 -|Bab el-Mandeb|Bab al-Mandab|Bab al-Mandeb
        S 30 32.5 80 EG|Suez Canal
        S 28.7 34.7 80 -|Gulf of Aqaba
        S 15 65 1200 -|Arabian Sea
        S 15 88 900 -|Bay of Bengal
        S 0 -30 4000 -|Atlantic|Atlantic Ocean
        S 40 -40 3000 -|North Atlantic
        S 0 -160 6000 -|Pacific|Pacific Ocean
        S -20 80 3500 -|Indian Ocean
        S 85 0 2000 -|Arctic Ocean
        S -65 0 3000 -|Southern Ocean
        S 56 3 400 -|North Sea
        S 58 20 500 -|Baltic Sea|Baltic
        S 50.2 -1 250 -|English Channel
        S 54 -5 120 -|Irish Sea
        S 51 1.5 20 -|Strait of Dover
        S 39 25 250 -|Aegean|Aegean Sea
        S 43 15 300 -|Adriatic|Adriatic Sea
        S 38 19 250 -|Ionian Sea
        S 40 12 300 -|Tyrrhenian Sea
        S 41.1 29.1 15 TR|Bosporus|Bosphorus
        S 40.2 26.4 30 TR|Dardanelles
        S 40.7 28.2 80 TR|Sea of Marmara
        S 36 -5.5 30 -|Strait of Gibraltar
        S 75 37 600 -|Barents Sea
        S 58 -178 900 -|Bering Sea
        S 66 -169 60 -|Bering Strait
        S 15 -75 1200 -|Caribbean|Caribbean Sea
        S 25 -90 700 -|Gulf of Mexico
        S 25 -71 900 -|Sargasso Sea
        S 13 115 900 -|South China Sea
        S 30 125 500 -|East China Sea
        S 35 123 350 -|Yellow Sea
        S 40 135 500 -|Sea of Japan|East Sea
        S 54 150 600 -|Sea of Okhotsk
        S 24.5 119.5 150 -|Taiwan Strait
        S 3 100 300 -|Strait of Malacca|Straits of Malacca
        S -40 160 900 -|Tasman Sea
        S 2 3 700 -|Gulf of Guinea
        S 60 -85 600 CA|Hudson Bay
        S 9.1 -79.7 40 PA|Panama Canal
        S 40.2 -74 60 -|New York Harbor
        C 35.98 36.69 3000 SY|Fua|Foua|al-Foua|Fuaa|Foah|Al Fuah|al-Fouah
        C 35.99 36.68 2000 SY|Kefraya|Kafraya|Kefarya|Kafarya
        C 35.32 36.62 8000 SY|Latamneh|al-Latamneh|Latamna|Lataminah|al-Lataminah|Ltamenah
        C 36.54 37.27 3000 SY|Dabiq
        C 33.46 36.19 30000 SY|Moadamiya|Moadamiyeh|Muadhamiya|Moadamiyat al-Sham|Moadamiyah|Moadhamiya
        C 33.52 36.37 20000 SY|Ain Tarma|Ayn Tarma|Ein Tarma
        C 36.17 37.03 3000 SY|Khan al-Assal|Khan al-Asal
        C 33.6 36.51 20000 SY|Adra
        C 33.51 38.62 500 SY|al-Tanf|Tanf
        C 34.47 40.95 3000 SY|Baghouz|Baghuz
        C 35.41 35.95 3000 SY|Hmeimim|Khmeimim|Humaymim
        C 34.49 36.91 500 SY|Shayrat|al-Shayrat
        C 36.29 37.04 10000 SY|Anadan|Andan
        C 36.27 37.08 10000 SY|Haritan|Hreitan|Hraytan
        Q 33.53 36.33 20000 SY|Jobar
        Q 33.47 36.3 30000 SY|Yarmouk|Yarmouk Camp|al-Yarmouk
        Q 36.24 37.15 20000 SY|Sheikh Maqsoud|Sheikh Maksoud
        C 34.18 36.42 30000 LB|Arsal|Ersal
        C 51.27 30.22 500 UA|Chernobyl|Chornobyl
        C 51.41 30.06 500 UA|Pripyat|Prypiat
        C 47.78 37.25 14000 UA|Vuhledar|Ugledar
        C 48.5 34.6 220000 UA|Kamianske|Dniprodzerzhynsk
        """;

    /// <summary>Everything listed.</summary>
    public static IEnumerable<GazetteerPlace> All() =>
        Facts.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(PlaceOf);

    private static GazetteerPlace PlaceOf(string line)
    {
        string[] parts = line.Split('|');
        string[] head = parts[0].Split(' ');
        bool isTown = head[0] is "C" or "Q";
        double reach = Number(head[3]);
        var place = new GazetteerPlace
        {
            Name = parts[1],
            Kind = head[0] switch { "S" => PlaceKind.Sea, "C" => PlaceKind.City, "Q" => PlaceKind.Quarter, "R" => PlaceKind.Region, _ => PlaceKind.Area },
            Latitude = Number(head[1]),
            Longitude = Number(head[2]),
            Country = head[4] == "-" ? "" : head[4],
            Reach = isTown ? 0 : reach,
            // What is spoken of is the larger the more: about as many people as live on land of that size.
            Population = isTown ? reach : 1_000_000 + reach * reach,
        };
        foreach (string name in parts[1..])
            place.AddName(name.TrimStart('-'), name[0] == '-' ? NameUse.Demonym : NameUse.Main);
        return place;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
