using System.Collections.Frozen;

namespace Hearsay.Claims;

/// <summary>
/// Which stems (<see cref="TellingWords.Stem"/>) tell what happened, and by what means. English; the lists are general words of news, and were made
/// without regard to any corpus. Immutable.
/// </summary>
internal static class EventLexicon
{
    private static readonly FrozenDictionary<string, ClaimAction> Actions = Read(
        (ClaimAction.Attack, "kill dead death die died slay slain attack strike struck airstrik raid bomb bombard bombardment shell shoot shot fire blast explosion explod blow blew assault clash fight "
            + "fought battl ambush massacr execut behead wound injur hurt casualty victim martyr toll gas poison murder assassinat hit target pound detonat gun gunfir body"),
        (ClaimAction.Capture, "captur recaptur seiz reseiz retak retook overrun overran conquer liberat wrest control regain fell reclaim occupy advanc"),
        (ClaimAction.Detention, "arrest detain detention abduct kidnap hostag jail imprison captiv custody"),
        (ClaimAction.Displacement, "flee fled displac evacuat evacuation refuge uproot leave"),
        (ClaimAction.Release, "free releas rescu sav"),
        (ClaimAction.Deployment, "deploy station send sent dispatch reinforcement deliver"),
        (ClaimAction.Find, "find found discover stor stockpil hid hidden crat"),
        (ClaimAction.Diplomacy, "meet met meeting talk agree agreement truc ceasefir negotiat negotiation sign visit deal"),
        (ClaimAction.Disaster, "quak earthquak flood storm hurrican crash collaps landslid sank sink avalanch"));

    private static readonly FrozenDictionary<string, EventKinds> Kinds = Read(
        (EventKinds.Air, "airstrik aerial air warplan jet aircraft helicopter plan dron barrel missil raid fighter-jet"),
        (EventKinds.Artillery, "shell mortar rocket artillery bombard bombardment grad howitzer cannon"),
        (EventKinds.Bomb, "suicid bomber car-bomb truck min booby ied explosive-laden detonat motorcycl motorbik landmin blew"),
        (EventKinds.Fighting, "clash battl fight fought gun gunfir shoot shot ambush sniper offensiv assault counterattack fir gunman gunmen"),
        (EventKinds.Chemical, "chemical gas sarin chlorin poison toxic nerv"),
        (EventKinds.Execution, "execut behead hang crucify"),
        (EventKinds.Crash, "crash derail capsiz shipwreck sank"),
        (EventKinds.Nature, "quak earthquak flood storm hurrican landslid avalanch cyclon"));

    /// <summary>What a stem says happened; <see cref="ClaimAction.Other"/> if it says nothing of the kind.</summary>
    public static ClaimAction ActionOf(string stem) => Actions.GetValueOrDefault(stem);

    /// <summary>The means that a stem tells.</summary>
    public static EventKinds KindsOf(string stem) => Kinds.GetValueOrDefault(stem);

    /// <summary>The means that words tell, in their order. Aircraft that were shot down are no attack from the air.</summary>
    public static EventKinds KindsOf(IEnumerable<string> stems)
    {
        var (kinds, before) = (EventKinds.None, string.Empty);
        var isDown = false;
        foreach (var stem in stems)
        {
            isDown |= stem == "down" && before is "shot" or "shoot" or "brought";
            kinds |= before == "gas" && !IsOfFuel(stem) ? EventKinds.Chemical : EventKinds.None;
            kinds |= stem == "gas" ? EventKinds.None : KindsOf(stem);
            before = stem;
        }
        if (before == "gas")
            kinds |= EventKinds.Chemical;
        return isDown && (kinds & EventKinds.Air) != 0 ? (kinds & ~(EventKinds.Air | EventKinds.Fighting)) | EventKinds.Crash : kinds;
    }

    /// <summary>Whether gas of such a thing is burnt and poisons nobody.</summary>
    private static bool IsOfFuel(string stem) => Fuels.Contains(stem);

    private static readonly FrozenSet<string> Fuels =
        "field plant tank cylinder pipeline pipe station facility facilities installation deposit oil well company reserve price supply production refinery stove bottle".Split(' ').Select(TellingWords.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a stem is one of those that tell what happened, and so says little about which time it did.</summary>
    public static bool IsEventWord(string stem) => Actions.ContainsKey(stem) || Kinds.ContainsKey(stem);

    /// <summary>The action that a figure of some measure speaks of.</summary>
    public static ClaimAction ActionOf(FigureMeasure measure) => measure switch
    {
        FigureMeasure.Killed or FigureMeasure.Injured or FigureMeasure.KilledOrInjured or FigureMeasure.Destroyed => ClaimAction.Attack,
        FigureMeasure.Captured => ClaimAction.Capture,
        FigureMeasure.Detained => ClaimAction.Detention,
        FigureMeasure.Displaced => ClaimAction.Displacement,
        FigureMeasure.Rescued => ClaimAction.Release,
        FigureMeasure.Deployed => ClaimAction.Deployment,
        _ => ClaimAction.Other,
    };

    private static FrozenDictionary<string, T> Read<T>(params ReadOnlySpan<(T Value, string Stems)> lists)
        where T : struct, Enum
    {
        var read = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (value, stems) in lists)
            foreach (var stem in stems.Split(' '))
                read.TryAdd(TellingWords.Stem(stem), value);
        return read.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
