using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Pictures and recordings that vouch for what they show: "a video showing the raid", "footage that showed two boats", "a film purporting to show …".
/// The learned finder mostly marks whoever published them. Stateless.
/// </summary>
internal static class Recordings
{
    // Set by judgement; PolNeAR's development part holds two.
    private const double Confidence = 0.6;

    private const int LongestCue = 4;

    private static readonly HashSet<string> s_nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "video", "footage", "photo", "photograph", "picture", "image", "recording", "film", "clip", "tape", "videotape",
    };

    /// <summary>All in a document, in text order of their verbs.</summary>
    /// <param name="document">The document.</param>
    /// <param name="trees">Its trees.</param>
    public static IEnumerable<Draft> Find(LanguageDocument document, Func<Subtrees> trees)
    {
        for (int i = 1; i < document.Words.Length; i++)
            if (document.Lemmas[i] is "show" or "depict" && document.Words[i].Pos == PartOfSpeech.Verb && Read(document, trees(), i) is { } draft)
                yield return draft;
    }

    /// <summary>Whether a word means a picture or a recording.</summary>
    public static bool IsRecording(LanguageDocument document, int word) => s_nouns.Contains(document.Lemmas[word]);

    private static Draft? Read(LanguageDocument document, Subtrees trees, int verb)
    {
        int top = document.RelationOf(verb) == "xcomp" && document.Words[verb].Head is var above && above >= 0 && document.Lemmas[above] is "purport" ? above : verb;
        int noun = document.RelationOf(top) is "acl" or "acl:relcl" ? RecordingAbove(document, document.Words[top].Head) : trees.Child(top, "nsubj");
        int shown = trees.Child(verb, "obj", "ccomp");
        if (noun < 0 || noun >= top || shown < verb || !IsRecording(document, noun) || IsNegated(document, verb))
            return null;
        int cue = top;
        while (cue > noun + 1 && verb - cue < LongestCue && document.Form(cue - 1) is "purportedly" or "allegedly" or "reportedly" or "apparently" or "clearly" or "also")
            cue--;
        (int First, int End) content = (trees.Range(shown, "parataxis").First, trees.Range(verb, "parataxis", "conj", "punct").End);
        var source = SourceOf(document, noun, cue);
        return content.First > verb && content.End > content.First && source.First <= noun ? new Draft { Source = source, Cue = (cue, verb + 1), Content = [content], Confidence = Confidence } : null;
    }

    // "footage from the scene showing two boats": the tree may hang the verb by the nearer noun.
    private static int RecordingAbove(LanguageDocument document, int noun)
    {
        int above = noun;
        for (int steps = 0; steps < LongestCue && above >= 0; steps++, above = document.RelationOf(above) is "nmod" ? document.Words[above].Head : -1)
            if (IsRecording(document, above) && above <= noun)
                return above;
        return noun;
    }

    // The phrase up to the cue without relative pronouns: "a video posted on Friday | that | shows".
    private static (int First, int End) SourceOf(LanguageDocument document, int noun, int cue)
    {
        int first = SourceLimits.Begin(document, (noun, noun + 1), _ => true);
        int end = cue;
        while (end > noun + 1 && document.Words[end - 1].Pos is PartOfSpeech.Pron or PartOfSpeech.Punct or PartOfSpeech.Aux or PartOfSpeech.Sconj)
            end--;
        return (first, end);
    }

    private static bool IsNegated(LanguageDocument document, int verb)
    {
        for (int i = verb - 1; i >= 0 && i >= verb - LongestCue; i--)
            if (document.Words[i].Head == verb && document.Lemmas[i] is "not" or "n't" or "never")
                return true;
        return false;
    }
}
