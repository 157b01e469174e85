using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Second attributions that share or fill the content of one that was found: "…," she said, according to the paper; the agency quoted her as saying ….
/// The learned finder gives every word to one attribution only, so that these are found by rule. Stateless.
/// </summary>
internal static class RelayedSpeech
{
    // More words between a clause of saying and what it is said of belong to something else.
    private const int LongestGap = 2;

    /// <summary>A source, a cue, and content as ranges of words; no content of its own if it shares the other's.</summary>
    internal readonly record struct Found((int First, int End) Source, (int First, int End) Cue, (int First, int End)? Content);

    /// <summary>A clause like "she said" that stands, in no attribution, between the content of one and its cue.</summary>
    /// <param name="document">The document.</param>
    /// <param name="trees">Its trees.</param>
    /// <param name="isTaken">Whether each word is in a source or cue.</param>
    /// <param name="contentEnd">The word after the last of the content before the cue.</param>
    /// <param name="cueFirst">The first word of the cue.</param>
    public static Found? Between(LanguageDocument document, Subtrees trees, bool[] isTaken, int contentEnd, int cueFirst)
    {
        for (int i = contentEnd; i < cueFirst && i < contentEnd + (8 * LongestGap); i++)
        {
            if (!IsSaying(document.Lemmas[i]) || document.TagOf(i) is not ("VBD" or "VBZ" or "VBP") || isTaken[i])
                continue;
            int subject = trees.Child(i, "nsubj");
            if (subject < contentEnd || subject >= cueFirst)
                continue;
            var source = trees.Range(subject);
            if (source.First >= contentEnd && source.End <= cueFirst && Math.Min(source.First, i) <= contentEnd + LongestGap && (i < source.First || i >= source.End))
                return new Found(source, (i, i + 1), null);
        }

        return null;
    }

    private static bool IsSaying(string lemma) => lemma is "say" or "tell" or "state" or "add" or "claim" or "announce" or "declare" or "report" or "write" or "note" or "warn" or "insist" or "explain" or "stress";

    /// <summary>"quoted X as saying that …", "X was quoted as saying …": X's own words.</summary>
    public static List<Found> QuotedAs(LanguageDocument document, Func<Subtrees> trees)
    {
        var found = new List<Found>();
        for (int i = 1; i < document.Words.Length; i++)
        {
            if (document.TagOf(i) != "VBG" || !document.Form(i - 1).Equals("as", StringComparison.OrdinalIgnoreCase) || document.Lemmas[i] is not ("say" or "tell" or "state" or "warn" or "describe"))
                continue;
            int verb = document.Words[i].Head;
            if (verb < 0 || document.Lemmas[verb] is not ("quote" or "cite"))
                continue;
            if (QuotedAs(document, trees(), i, verb) is { } one)
                found.Add(one);
        }

        return found;
    }

    private static Found? QuotedAs(LanguageDocument document, Subtrees trees, int saying, int verb)
    {
        int quoted = trees.Child(verb, "obj", "nsubj:pass");
        int said = trees.Child(saying, "ccomp", "parataxis", "xcomp", "obj");
        if (quoted < 0 || said < saying)
            return null;
        var source = trees.Range(quoted);
        var content = trees.Range(said);
        bool passive = document.RelationOf(quoted) == "nsubj:pass";
        int first = passive ? Math.Max(source.End, trees.Child(verb, "aux:pass")) : saying - 1;
        return source.End <= first && first < saying && content.First > saying ? new Found(source, (first, saying + 1), content) : null;
    }
}
