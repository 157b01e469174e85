using System.Collections.Frozen;

namespace Hearsay.Statements;

/// <summary>
/// Nouns that tell what kind of source a phrase means, by lemma. Compiled by hand from general knowledge of how news reports call their sources.
/// </summary>
internal static class SourceNouns
{
    /// <summary>Those who speak for the body they belong to.</summary>
    public static FrozenSet<string> Staff { get; } = Set(
        "spokesman spokeswoman spokesperson speaker-for director director-general head chief official officer representative executive manager ceo administrator coordinator co-ordinator " +
        "employee staffer worker correspondent reporter journalist photographer editor press-secretary secretary attache attaché publicist founder co-founder chairman chairwoman chairperson chair " +
        "member monitor delegate registrar superintendent deputy aide insider president vice-president researcher volunteer dispatcher investigator inspector");

    /// <summary>Those of them who speak for it only where it is named with them: a country's president speaks for himself.</summary>
    public static FrozenSet<string> HeadsOfBodies { get; } = Set("president chairman chairwoman chairperson chair secretary founder co-founder member vice-president deputy aide delegate representative");

    /// <summary>Those whose office it is to speak for somebody.</summary>
    public static FrozenSet<string> Spokespersons { get; } = Set("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen");

    /// <summary>Persons, by what they are or do; a phrase with one of these at its head means somebody nameless.</summary>
    public static FrozenSet<string> Persons { get; } = Set(
        "minister commander general colonel captain major lieutenant sergeant admiral marshal brigadier soldier fighter pilot policeman policewoman detective constable sheriff guard doctor surgeon medic nurse " +
        "paramedic rescuer firefighter lawyer attorney prosecutor judge magistrate resident inhabitant villager neighbor neighbour farmer shopkeeper trader driver teacher professor lecturer student pupil scientist expert analyst " +
        "economist historian scholar academic specialist consultant strategist pollster engineer technician pathologist journalist photographer cameraman activist campaigner protester demonstrator dissident opponent " +
        "critic supporter diplomat envoy ambassador consul mediator negotiator politician lawmaker legislator senator congressman congresswoman deputy-minister mp governor mayor councillor councilor premier chancellor king queen prince princess emir sheikh " +
        "leader rebel militant insurgent gunman attacker suspect defendant accused prisoner detainee hostage captive survivor victim refugee migrant worker father mother brother sister son daughter husband wife uncle aunt cousin " +
        "relative friend colleague man woman boy girl child person adviser advisor assistant candidate nominee operative strategist lobbyist businessman businesswoman entrepreneur investor banker broker trader owner priest bishop imam cleric " +
        "pope rabbi author writer poet actor singer player coach referee witness eyewitness source passenger tourist shopper customer voter citizen civilian veteran defector pensioner ally backer loyalist chief-of-staff sniper medic monk nun aide");

    /// <summary>Those who are nobody in particular, whatever stands with them.</summary>
    public static FrozenSet<string> Anonymous { get; } = Set(
        "source witness eyewitness diplomat insider observer critic analyst expert report rumor rumour account pundit commentator watcher onlooker bystander some many everyone everybody someone somebody people others other " +
        "several most few anyone nobody none all both public those figure official");

    /// <summary>Bodies, and what stands for them.</summary>
    public static FrozenSet<string> Bodies { get; } = Set(
        "ministry institute institution observatory agency army navy military government administration regime council parliament senate congress party police tv television radio channel newspaper daily weekly magazine news group coalition alliance " +
        "force union command headquarters office department bureau directorate bank court tribunal committee commission organisation organization authority front state media centre center network association federation foundation fund company corporation firm " +
        "house kremlin pentagon opposition hospital clinic university college school embassy mission presidency cabinet secretariat board brigade battalion division regiment militia defence defense service movement club society syndicate charity ngo watchdog monitor " +
        "staff bloc campaign crescent cross helmets nations league assembly municipality city-council airline airport ministry-of faction guard corps fire-department outlet website site broadcaster wire agency press");

    /// <summary>Those that publish or broadcast.</summary>
    public static FrozenSet<string> Media { get; } = Set(
        "agency tv television radio channel newspaper daily weekly magazine news network outlet website site broadcaster station press paper journal tribune gazette times post herald media blog portal wire");

    /// <summary>Documents, recordings and the like, which speak for their maker.</summary>
    public static FrozenSet<string> Documents { get; } = Set(
        "statement brief letter video footage tweet post document communique communiqué release memo memorandum message recording tape clip film image picture photo photograph report study survey poll paper article speech bulletin map text transcript indictment " +
        "affidavit complaint filing verdict ruling resolution draft email e-mail note leaflet pamphlet manifesto declaration announcement caption broadcast data figure record log database list summary assessment analysis chart dossier account book blog editorial column estimate calculation tally count toll claim announcement testimony remark comment information intelligence forecast prediction warning projection finding allegation accusation denial confirmation drone satellite camera radar sensor");

    /// <summary>Bodies of armed people and parties, whose names are taken for persons' where their kind does not stand with them.</summary>
    public static FrozenSet<string> Groupings { get; } = Set("group brigade battalion faction militia movement army party organisation organization front coalition alliance company firm network agency outlet channel newspaper tribe gang cell wing legion regiment division bloc union");

    /// <summary>What shows or suggests something without anybody's saying it.</summary>
    public static FrozenSet<string> Abstractions { get; } = Set(
        "evidence indication sign symptom fact event situation development circumstance experience history reality truth logic proof clue trace remains debris wreckage injury wound step move action deal agreement rule " +
        "crisis incident case timing absence presence lack failure success result outcome trend change rise fall increase decline weather hour time thing matter issue question answer idea theory " +
        "hope fear plan policy strategy law principle violence bloodshed death loss damage victory defeat progress");

    /// <summary>Verbs of making something public.</summary>
    public static FrozenSet<string> Publishing { get; } = Set("release post publish issue say make write send air broadcast show present upload share circulate distribute produce put add tweet carry screen run deliver sign read");

    /// <summary>Watchers of human rights and wars, who are often introduced before they are named.</summary>
    public static FrozenSet<string> Monitors { get; } = Set("monitor watchdog monitoring observatory war-monitor");

    /// <summary>What stands before a role without telling whose it is.</summary>
    public static FrozenSet<string> Ranks { get; } = Set(
        "senior deputy chief top former ex assistant acting interim high-ranking ranking vice leading official unnamed unidentified anonymous local another new current longtime veteran general lead press media first second one two three several some other many more " +
        "executive managing regional national international foreign military security medical rescue field political general retired prominent influential key western arab independent associate co public");

    /// <summary>Words that count others: "dozens of residents" are residents.</summary>
    public static FrozenSet<string> Quantities { get; } = Set("ten dozen hundred thousand number couple score group majority handful lot one two three some many most several both all each part pair crowd team");

    /// <summary>Whether a noun means a person: it is on the lists, or made like their words ("fisherman", "geologist").</summary>
    public static bool IsPerson(string lemma) => Persons.Contains(lemma) || Staff.Contains(lemma) || s_personalEndings.Any(e => lemma.EndsWith(e, StringComparison.Ordinal));

    private static readonly string[] s_personalEndings = ["man", "woman", "person", "ist", "ian", "eer"];

    private static FrozenSet<string> Set(string lemmas) => lemmas.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
