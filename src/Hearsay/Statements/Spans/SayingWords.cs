using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>Verbs that do nothing but attribute, whatever stands beside them. Stateless.</summary>
internal static class SayingWords
{
    private static readonly HashSet<string> s_lemmas = new(StringComparer.OrdinalIgnoreCase)
    {
        "say", "tell", "state", "add", "claim", "announce", "declare", "report", "write", "note", "warn", "insist", "explain", "stress", "assert", "argue", "deny", "admit",
        "acknowledge", "emphasize", "emphasise", "underscore", "underline", "reiterate", "reveal", "confirm", "tweet", "allege", "accuse", "condemn", "urge", "vow", "pledge", "remark",
        "respond", "reply", "conclude", "predict", "believe", "hope", "suggest", "estimate", "demand", "reject",
    };

    // With a clause of their own behind them these attribute even where they stand within what another says.
    private static readonly HashSet<string> s_inner = new(StringComparer.Ordinal)
    {
        "say", "claim", "announce", "declare", "report", "warn", "insist", "assert", "argue", "deny", "admit", "acknowledge", "emphasize", "emphasise", "underscore", "underline", "stress",
        "reveal", "confirm", "allege", "predict", "believe", "think", "hope", "suggest", "estimate", "suspect", "fear", "conclude", "complain", "maintain", "expect", "assume", "promise",
        "pledge", "vow", "know", "learn", "realize", "realise", "recognize", "recognise", "tell", "state", "note", "doubt", "agree", "propose", "demand", "discover", "worry",
    };

    // Weapons, vehicles, buildings and events, which show much but say nothing.
    private static readonly HashSet<string> s_things = new(StringComparer.OrdinalIgnoreCase)
    {
        "bomb", "tank", "rocket", "missile", "shell", "mortar", "airstrike", "air-strike", "strike", "raid", "attack", "explosion", "blast", "bombing", "bombardment", "shelling", "assault", "offensive", "ambush",
        "battle", "clash", "fighting", "war", "conflict", "siege", "violence", "plane", "warplane", "jet", "aircraft", "helicopter", "drone", "car", "vehicle", "truck", "bus", "ship", "boat", "ambulance",
        "gun", "rifle", "grenade", "mine", "weapon", "ammunition", "gas", "chlorine", "sarin", "fire", "smoke", "building", "road", "street", "bridge", "highway", "tunnel", "wall", "door", "window",
        "food", "water", "oil", "fuel", "electricity", "ceasefire", "truce", "flood", "storm", "earthquake", "rain", "wind", "barrel", "artillery", "gunfire", "bullet", "massacre",
        "day", "night", "week", "month", "year", "hour", "morning", "evening",
    };

    // Deeds of war, some of which the learned finder takes for words. "Attack", "hit" and "target" may mean either.
    private static readonly HashSet<string> s_deeds = new(StringComparer.OrdinalIgnoreCase)
    {
        "kill", "shell", "bomb", "bombard", "expel", "destroy", "execute", "shoot", "detonate", "inflict", "capture", "seize", "storm", "besiege", "wound", "injure", "raid", "ambush", "burn", "behead", "evacuate",
    };

    /// <summary>Whether a verb means what a person may also do with words.</summary>
    public static bool IsBlow(string lemma) => lemma is "attack" or "hit" or "target";

    /// <summary>Whether a verb tells what somebody does to things and people, not what he says of them.</summary>
    public static bool IsDeed(string lemma) => s_deeds.Contains(lemma);

    /// <summary>Whether a verb attributes the clause behind it wherever it stands.</summary>
    public static bool IsInner(string lemma) => s_inner.Contains(lemma);

    /// <summary>Whether a noun means a thing or an event that cannot speak.</summary>
    public static bool IsThing(string lemma) => s_things.Contains(lemma);

    /// <summary>Whether a word is a form of such a verb.</summary>
    public static bool IsVerb(LanguageDocument document, int word) => document.Words[word].Pos == PartOfSpeech.Verb && s_lemmas.Contains(document.Lemmas[word]);

    /// <summary>Whether it stands in the present or past tense: "says", "said".</summary>
    public static bool IsFinite(LanguageDocument document, int word) => document.TagOf(word) is "VBD" or "VBZ" or "VBP";
}
