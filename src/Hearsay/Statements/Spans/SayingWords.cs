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

    /// <summary>Whether a word is a form of such a verb.</summary>
    public static bool IsVerb(LanguageDocument document, int word) => document.Words[word].Pos == PartOfSpeech.Verb && s_lemmas.Contains(document.Lemmas[word]);

    /// <summary>Whether it stands in the present or past tense: "says", "said".</summary>
    public static bool IsFinite(LanguageDocument document, int word) => document.TagOf(word) is "VBD" or "VBZ" or "VBP";
}
