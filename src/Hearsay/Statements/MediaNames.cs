using System.Collections.Frozen;

namespace Hearsay.Statements;

/// <summary>Broadcasters, newspapers and sites whose names do not tell what they are. Compiled by hand from general knowledge.</summary>
internal static class MediaNames
{
    private static readonly FrozenSet<string> s_names = (
        "CNN|BBC|NBC|ABC|CBS|MSNBC|CNBC|NPR|PBS|Fox|C-SPAN|ITV|ITN|RTE|CBC|CTV|SBS|RT|RFE/RL|RFI|VOA|NHK|ARD|ZDF|RTL|TRT|NTV|CNN Turk|CNN Türk|HaberTurk|Haberturk|Habertürk|Euronews|France 24|France 2|France Info|BFM|Le Monde|Le Figaro|"
        + "Libération|Liberation|El Pais|El País|El Mundo|La Repubblica|Corriere della Sera|La Stampa|Der Spiegel|Die Welt|Die Zeit|Bild|Süddeutsche Zeitung|Asahi Shimbun|Haaretz|Yedioth Ahronoth|Maariv|Hurriyet|Hürriyet|Milliyet|Sabah|Zaman|"
        + "Al Jazeera|Al-Jazeera|al-Jazeera|Al Arabiya|Al-Arabiya|al-Arabiya|Al Mayadeen|Al-Mayadeen|al-Mayadeen|Al-Manar|Al Manar|al-Manar|Al-Alam|al-Alam|Al Hadath|Al-Hadath|Asharq Al-Awsat|Asharq al-Awsat|Al-Hayat|al-Hayat|Al-Ahram|al-Ahram|Al-Akhbar|al-Akhbar|"
        + "Al-Watan|al-Watan|Al Watan|An-Nahar|Annahar|As-Safir|Al-Quds al-Arabi|Al-Araby al-Jadeed|The New Arab|Rudaw|Orient|Ikhbariya|al-Ikhbariya|Al-Ikhbariya|Izvestia|Kommersant|Pravda|Vedomosti|Rossiya 24|Rossiya-24|Rossiya 1|Meduza|Novaya Gazeta|Zvezda|"
        + "Politico|Axios|Newsweek|Time|The Economist|The Guardian|The Independent|The Telegraph|The Sun|The Intercept|Vice|BuzzFeed|HuffPost|Breitbart|Slate|Vox|Reddit|Forbes|Fortune|Barron's|USA Today|McClatchy|ProPublica|Nikkei|Caixin|Folha|O Globo|Univision|Telemundo")
        .Split('|').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name is one of these.</summary>
    public static bool Contains(string name) => s_names.Contains(name);
}
