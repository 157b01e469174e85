using System.Collections.Frozen;
using static Hearsay.FigureMeasure;

namespace Hearsay.Figures;

/// <summary>The words that tell what happened to those who are counted, by their forms. Compiled by hand; loaded once.</summary>
internal static class MeasureWords
{
    private static readonly FrozenDictionary<string, MeasureVerb> s_verbs = Verbs();
    private static readonly FrozenDictionary<string, MeasureVerb> s_phrasal = Phrasal();
    private static readonly FrozenDictionary<string, FigureMeasure> s_deeds = Deeds();
    private static readonly FrozenDictionary<string, FigureMeasure> s_states = States();
    private static readonly FrozenDictionary<string, FigureMeasure> s_nouns = Nouns();

    /// <summary>What a form of a verb tells.</summary>
    public static MeasureVerb? Verb(string form) => s_verbs.TryGetValue(form, out var verb) ? verb : null;

    /// <summary>What a form of a verb with a particle tells: "wiped out", "shot down".</summary>
    public static MeasureVerb? Verb(string form, string particle) => particle is "out" or "down" or "up" or "free" or "off" && s_phrasal.TryGetValue(form + " " + particle, out var verb) ? verb : null;

    /// <summary>What a noun tells of those it governs: "the killing of 12".</summary>
    public static FigureMeasure? Deed(string noun) => s_deeds.TryGetValue(noun, out var measure) ? measure : null;

    /// <summary>What an adjective or participle tells of those who are so: "12 dead".</summary>
    public static FigureMeasure? State(string form) => s_states.TryGetValue(form, out var measure) ? measure : null;

    /// <summary>What a counted noun, in the singular, tells by itself: "12 deaths", "20 refugees".</summary>
    public static FigureMeasure? Noun(string noun) => s_nouns.TryGetValue(noun, out var measure) ? measure : null;

    private static FrozenDictionary<string, MeasureVerb> Verbs()
    {
        var forms = new Dictionary<string, MeasureVerb>(StringComparer.Ordinal);
        Add(forms, new(Killed), "kill murder execute assassinate behead slaughter massacre slay/slew/slain martyr lynch electrocute decapitate asphyxiate strangle gas exterminate hang/hung");
        Add(forms, new(Killed, null, Destroyed), "eliminate annihilate liquidate neutralize neutralise obliterate");
        Add(forms, new(null, Killed), "die/died/died perish succumb drown");
        Add(forms, new(Injured), "wound injure hurt/hurt/hurt maim hospitalize hospitalise treat poison burn/burned/burned affect sicken scald intoxicate");
        Add(forms, new(null, Injured), "suffocate choke");
        Add(forms, new(KilledOrInjured), "shoot/shot/shot");
        Add(forms, new(KilledOrInjured, null, Destroyed), "lose/lost/lost");
        Add(forms, new(Captured), "capture seize recapture retake/retook/retaken occupy overrun/overran/overrun kidnap abduct conquer annex");
        Add(forms, new(Rescued, null, Captured), "liberate free");
        Add(forms, new(Rescued), "rescue save release repatriate extricate");
        Add(forms, new(Detained), "arrest detain imprison jail apprehend incarcerate nab intern");
        Add(forms, new(Displaced), "displace uproot expel deport evict relocate resettle");
        Add(forms, new(Displaced, Displaced), "evacuate");
        Add(forms, new(null, Displaced), "flee/fled/fled escape emigrate");
        Add(forms, new(Missing, Missing), "disappear vanish");
        Add(forms, new(Deployed), "deploy station dispatch mobilize mobilise amass garrison redeploy");
        Add(forms, new(Killed, null, Destroyed), "destroy");
        Add(forms, new(Destroyed), "demolish wreck raze level torch down ruin flatten incinerate bulldoze sink/sank/sunk");
        Add(forms, new(null, Population), "live reside inhabit");
        Add(forms, new(Population), "house");
        foreach (string form in new[] { "dead", "killing", "killed" })
            forms.TryAdd(form, new(Killed, Killed));
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, MeasureVerb> Phrasal()
    {
        var forms = new Dictionary<string, MeasureVerb>(StringComparer.Ordinal);
        foreach (var (measure, verbs, particle) in new[]
        {
            (new MeasureVerb(Killed, null, Destroyed), "wipe take/took/taken knock", "out"),
            (new MeasureVerb(Killed, null, Destroyed), "blow/blew/blown", "up"),
            (new MeasureVerb(KilledOrInjured, null, Destroyed), "shoot/shot/shot bring/brought/brought", "down"),
            (new MeasureVerb(Killed), "gun mow cut/cut/cut strike/struck/struck", "down"),
            (new MeasureVerb(Killed), "kill", "off"),
            (new MeasureVerb(Detained), "round pick", "up"),
            (new MeasureVerb(Rescued), "set/set/set", "free"),
        })
        {
            var one = new Dictionary<string, MeasureVerb>(StringComparer.Ordinal);
            Add(one, measure, verbs);
            foreach (string form in one.Keys)
                forms.TryAdd(form + " " + particle, measure);
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, MeasureVerb> forms, MeasureVerb measure, string verbs)
    {
        foreach (string verb in verbs.Split(' '))
        {
            var parts = verb.Split('/');
            foreach (string form in Forms(parts[0], parts.Length > 1 ? parts[1..] : null))
                forms.TryAdd(form, measure);
        }
    }

    private static IEnumerable<string> Forms(string verb, string[]? irregular)
    {
        bool e = verb[^1] == 'e';
        bool y = verb[^1] == 'y' && !"aeiou".Contains(verb[^2], StringComparison.Ordinal);
        bool sibilant = verb.EndsWith('s') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) || verb[^1] == 'x';
        string doubled = verb is "kidnap" or "nab" or "gun" or "cut" or "set" or "overrun" or "expel" or "gas" ? verb + verb[^1] : verb;
        yield return verb;
        yield return y ? verb[..^1] + "ies" : sibilant ? verb + "es" : verb + "s";
        yield return (e && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] : doubled) + "ing";
        if (irregular is not null)
            foreach (string form in irregular)
                yield return form;
        else
            yield return e ? verb + "d" : y ? verb[..^1] + "ied" : doubled + "ed";
    }

    private static FrozenDictionary<string, FigureMeasure> Deeds() => Table(
        (Killed, "lives death killing murder execution assassination beheading slaughter massacre elimination martyrdom slaying annihilation body corpse remains demise funeral burial lynching drowning liquidation fatality toll"),
        (Injured, "wounding injury injuring poisoning hospitalization maiming"),
        (KilledOrInjured, "casualty loss"),
        (Missing, "disappearance"),
        (Captured, "control capture seizure kidnapping abduction recapture occupation liberation"),
        (Detained, "arrest detention imprisonment jailing apprehension"),
        (Displaced, "displacement evacuation exodus flight expulsion deportation eviction influx relocation"),
        (Rescued, "rescue release freeing"),
        (Deployed, "deployment dispatch mobilization mobilisation stationing"),
        (Destroyed, "destruction demolition downing razing"),
        (Population, "population"));

    private static FrozenDictionary<string, FigureMeasure> States() => Table(
        (Killed, "dead killed slain martyred murdered executed beheaded massacred slaughtered drowned deceased dies died eliminated perished"),
        (Injured, "wounded injured hurt treated maimed hospitalized hospitalised poisoned burned"),
        (Missing, "missing unaccounted disappeared"),
        (Captured, "captured seized kidnapped abducted"),
        (Detained, "arrested detained jailed imprisoned held"),
        (Displaced, "displaced homeless evacuated uprooted fleeing fled deported"),
        (Rescued, "rescued freed released"),
        (Deployed, "deployed stationed mobilized mobilised"),
        (Destroyed, "destroyed demolished downed"));

    private static FrozenDictionary<string, FigureMeasure> Nouns() => Table(
        (Killed, "death fatality martyr corpse body dead"),
        (Injured, "injury wounded injured"),
        (KilledOrInjured, "casualty"),
        (Missing, "missing"),
        (Captured, "captive hostage"),
        (Detained, "prisoner detainee inmate arrest"),
        (Displaced, "refugee displaced evacuee idp"),
        (Population, "inhabitant resident population"));

    private static FrozenDictionary<string, FigureMeasure> Table(params (FigureMeasure Measure, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' ').Select(w => (Word: w, r.Measure)))
            .DistinctBy(p => p.Word).ToFrozenDictionary(p => p.Word, p => p.Measure, StringComparer.Ordinal);
}
