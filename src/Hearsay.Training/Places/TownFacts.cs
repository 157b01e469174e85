namespace Hearsay.Training.Places;

/// <summary>Other, former and news spellings of towns that GeoNames lacks or drowns, compiled by hand. A name that GeoNames has already does no harm.</summary>
internal static class TownFacts
{
    /// <summary>Country, the name GeoNames has, then other names between bars. Of several towns of the name in the country the largest is meant.</summary>
    private const string Facts = """
        UA|Bakhmut|Artemivsk|Artyomovsk|Artemovsk
        UA|Kyiv|Kiev
        UA|Odesa|Odessa
        UA|Kharkiv|Kharkov
        UA|Lviv|Lvov|Lwow
        UA|Dnipro|Dnipropetrovsk|Dnepropetrovsk|Dnepr
        UA|Mykolayiv|Mykolaiv|Nikolaev|Nikolayev
        UA|Zaporizhzhya|Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporizhya
        UA|Sievierodonetsk|Severodonetsk|Syevyerodonetsk|Sievierodonetsk
        UA|Luhansk|Lugansk
        UA|Chernihiv|Chernigov
        UA|Kropyvnytskyy|Kropyvnytskyi|Kirovohrad
        UA|Rivne|Rovno
        UA|Vinnytsya|Vinnytsia|Vinnitsa
        UA|Pokrovsk|Krasnoarmiisk|Krasnoarmeysk
        UA|Toretsk|Dzerzhynsk
        UA|Lyman|Krasnyi Lyman
        UA|Sloviansk|Slavyansk|Slovyansk
        UA|Enerhodar|Energodar
        UA|Izium|Izyum
        RU|Saint Petersburg|St. Petersburg|St Petersburg|Petersburg|Leningrad|Petrograd
        RU|Volgograd|Stalingrad
        RU|Groznyy|Grozny
        RU|Nizhniy Novgorod|Nizhny Novgorod|Gorky
        RU|Yekaterinburg|Ekaterinburg|Sverdlovsk
        RU|Kaliningrad|Konigsberg|Königsberg
        RU|Rostov-na-Donu|Rostov-on-Don|Rostov
        GE|Ts’khinvali|Tskhinval|Tskhinvali
        GE|Sokhumi|Sukhumi|Sukhum
        GE|Och’amch’ire|Ochamchire|Ochamchira
        SY|Latakia|Lattakia|Ladhiqiyah
        SY|Ar Raqqah|Raqqa|Raqqah|al-Raqqa|ar-Raqqa|Al-Raqqah|Rakka
        SY|Al Ḩasakah|Hasakah|Hasakeh|al-Hasakah|al-Hasakeh|Hassakeh|Hassaka|Hasaka
        SY|Al Qāmishlī|Qamishli|Qamishlo|Kamishli|al-Qamishli
        SY|Dar‘ā|Daraa|Deraa|Dera'a|Dara'a|Derra
        SY|Ḩamāh|Hama|Hamah
        SY|Homs|Hims
        SY|Ţarţūs|Tartus|Tartous
        SY|As-Suwayda|Sweida|Suweida|Suwayda|al-Suwayda|As-Sweida
        SY|Al Qunayţirah|Quneitra|Kuneitra
        SY|Deir ez-Zor|Deir al-Zor|Deir al-Zour|Deir Ezzor|Deir el-Zour|Deir ez-Zour|Deir Azzor|Deir-ez-Zor|Deir Ezzour|Dayr al-Zawr|Deir Zor
        SY|Tadmur|Palmyra|Tadmor
        SY|Ma‘arrat an Nu‘mān|Maarat al-Numan|Maaret al-Numan|Maarrat al-Nu'man|Ma'arat al-Nu'man|Maarat al-Nu'man|Marat Numan
        SY|Khān Shaykhūn|Khan Sheikhoun|Khan Shaykhun|Khan Sheikhun|Khan Shaikhoun
        SY|Sarāqib|Saraqib|Saraqeb|Seraqeb
        SY|Jisr ash Shughūr|Jisr al-Shughour|Jisr al-Shughur|Jisr al-Shoghour
        SY|‘Irbīn|Arbin|Irbin|Erbin|Arbeen|Irbeen|Erbeen
        SY|Ḩarastā|Harasta
        SY|Dūmā|Douma|Duma
        SY|Dārayyā|Daraya|Darayya
        SY|Al Bāb|al-Bab|Al-Bab
        SY|Manbij|Manbij|Membij|Minbij
        SY|‘Ayn al ‘Arab|Kobani|Kobane|Kobanî|Ain al-Arab
        SY|Tall Rif‘at|Tal Rifaat|Tel Rifaat|Tal Refaat|Tell Rifaat
        SY|Tall Abyaḑ|Tal Abyad|Tel Abyad|Tell Abyad
        SY|Tall Tamr|Tal Tamr|Tel Tamer|Tal Tamer
        SY|Ra’s al ‘Ayn|Ras al-Ain|Ras al-Ayn|Serekaniye
        SY|I‘zāz|Azaz|A'zaz|Ezaz
        SY|‘Afrīn|Afrin|Efrin
        SY|Jarābulus|Jarablus|Jarabulus
        SY|Al Mayādīn|Mayadin|al-Mayadin|Mayadeen|al-Mayadeen
        SY|Ālbū Kamāl|Albu Kamal|Al-Bukamal|Abu Kamal|al-Bukamal|Bukamal|Boukamal
        SY|Ath Thawrah|Tabqa|al-Tabqa|Tabaqa|Al-Thawra
        SY|As Salamīyah|Salamiyah|Salamiya|Salamiyeh
        SY|Az Zabadānī|Zabadani|al-Zabadani
        SY|Maḑāyā|Madaya
        SY|Al Quşayr|Qusayr|Qusair|al-Qusayr|Al-Qusair
        SY|Kafr Zaytā|Kafr Zita|Kafr Zeita|Kafr Zayta|Kafrzita
        SY|Mūrak|Morek|Murak
        SY|Ar Rastan|Rastan|al-Rastan
        SY|Tallbīsah|Talbiseh|Talbiseh|Talbisa
        SY|Kafranbel|Kafranbel|Kafr Nabl|Kafr Nabel|Kafranbil
        SY|Binnish|Binnish|Benish
        SY|Arīḩā|Ariha
        SY|As Safīrah|Safira|al-Safira
        SY|Khanāşir|Khanasser|Khanaser
        SY|Nawá|Nawa
        SY|Inkhil|Inkhil
        SY|Jayrūd|Jayroud
        IQ|Mosul|Mawsil
        IQ|Ramadi|ar-Ramadi
        IQ|Al Fallūjah|Fallujah|Falluja
        IQ|Tikrīt|Tikrit
        IQ|Erbil|Irbil|Arbil|Hewler
        IQ|As Sulaymānīyah|Sulaymaniyah|Sulaimaniya|Sulaimaniyah|Slemani
        IQ|Dihok|Dohuk|Duhok
        IQ|Tall ‘Afar|Tal Afar|Tel Afar|Talafar
        IQ|Sinjār|Sinjar|Shingal
        IQ|Basrah|Basra
        IQ|Karbala|Kerbala
        PS|Gaza|Gaza City
        PS|Rafaḩ|Rafah
        PS|Khān Yūnis|Khan Younis|Khan Yunis|Khan Yunus
        PS|Janīn|Jenin
                LB|Tripoli|Tarabulus
        LB|Sidon|Saida
        LB|Tyre|Sour
        TR|Antakya|Antioch
        TR|İzmir|Izmir|Smyrna
        TR|Istanbul|Constantinople
        TR|Gaziantep|Antep
        TR|Şanlıurfa|Sanliurfa|Urfa
        TR|Diyarbakır|Diyarbakir|Amed
        TR|Suruç|Suruc
        TR|Reyhanlı|Reyhanli
        EG|Cairo|Al-Qahirah
        EG|Alexandria|Al Iskandariyah
        EG|Arish|El Arish|el-Arish|Arish
        YE|Sanaa|Sana'a|Sana
        YE|Taiz|Taizz
        YE|Al Ḩudaydah|Hodeidah|Hodeida|Hudaydah
        SA|Jeddah|Jiddah
        SA|Mecca|Makkah
        SA|Medina|Madinah
        LY|Benghazi|Bengasi
        LY|Mişrātah|Misrata|Misurata
        LY|Darnah|Derna
        AF|Kandahār|Kandahar|Qandahar
        AF|Jalālābād|Jalalabad
        AF|Mazār-e Sharīf|Mazar-i-Sharif|Mazar-e-Sharif
        IN|Mumbai|Bombay
        IN|Kolkata|Calcutta
        IN|Chennai|Madras
        IN|Bengaluru|Bangalore
        IN|Delhi|Old Delhi
        MM|Yangon|Rangoon
        VN|Ho Chi Minh City|Saigon
        CN|Beijing|Peking
        CN|Guangzhou|Canton
        KZ|Astana|Nur-Sultan|Nursultan
        KZ|Almaty|Alma-Ata
        BY|Homyel'|Gomel|Homel
        BY|Hrodna|Grodno
        MD|Chisinau|Kishinev
        PL|Kraków|Cracow|Krakow
        PL|Gdańsk|Danzig
        US|New York City|New York|Manhattan Island|NYC
        US|Washington|Washington, D.C.|Washington D.C.|Washington DC
        US|Los Angeles|LA|L.A.
        US|Philadelphia|Philly
        US|Las Vegas|Vegas
        US|Minneapolis|Twin Cities
        BE|Brussels|Bruxelles
        IT|Turin|Torino
        CH|Genève|Geneva
        IL|Jerusalem|Al-Quds|al-Quds
        IL|Acre|Akko
        IL|Jaffa|Yafo
        """;

    /// <summary>Country, GeoNames' name and the other names.</summary>
    public static IEnumerable<(string Country, string Name, string[] Others)> All() =>
        from line in Facts.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let parts = line.Split('|')
        select (parts[0], parts[1], parts[2..]);
}
