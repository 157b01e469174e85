using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Second attributions beside one that was found: "…," she said, according to the paper; the agency quoted her as saying …; she said … and added ….
/// The learned finder gives every word to one attribution only, so that these are found by rule. Stateless.
/// </summary>
internal static class RelayedSpeech
{
    // "the head of the paper's office said": longer stretches between content and cue hold more than a clause of saying.
    private const int LongestClause = 10;

    /// <summary>A clause like "she said" between the content of an attribution and its cue, or at the end of that content: its range, source and verb.</summary>
    /// <param name="document">The document.</param>
    /// <param name="trees">Its trees.</param>
    /// <param name="isTaken">Whether each word is in a source or cue.</param>
    /// <param name="content">The piece of content before the cue.</param>
    /// <param name="cueFirst">The first word of the cue.</param>
    public static ((int First, int End) Source, int Verb, int First)? Between(LanguageDocument document, Subtrees trees, bool[] isTaken, (int First, int End) content, int cueFirst)
    {
        for (int i = cueFirst - 1; i > content.First && i >= cueFirst - LongestClause; i--)
        {
            if (isTaken[i] || !SayingWords.IsVerb(document, i) || !SayingWords.IsFinite(document, i))
                continue;
            int subject = trees.Child(i, "nsubj");
            if (subject < 0 || document.Words[subject].Sentence != document.Words[i].Sentence)
                continue;
            var source = trees.Range(subject);
            int first = Math.Min(source.First, i);
            bool between = source.End <= cueFirst && first > content.First && (i < source.First || i >= source.End) && first >= cueFirst - LongestClause;
            if (between && IsBreak(document, first - 1) && !document.Lemmas[subject].Equals("who", StringComparison.OrdinalIgnoreCase))
                return (source, i, first);
        }

        return null;
    }

    private static bool IsBreak(LanguageDocument document, int word) => word >= 0 && document.Form(word) is "," or "”" or "\"" or "’" or "''" or "?" or "!";

    /// <summary>
    /// "The paper quoted X as saying …", "X was quoted as saying … by the paper": X's own words and, where the paper is named, the paper's relaying them.
    /// </summary>
    public static IEnumerable<Draft> QuotedAs(LanguageDocument document, Func<Subtrees> trees, double confidence)
    {
        for (int i = 1; i < document.Words.Length; i++)
        {
            if (document.TagOf(i) != "VBG" || !document.Form(i - 1).Equals("as", StringComparison.OrdinalIgnoreCase) || !SayingWords.IsVerb(document, i))
                continue;
            int verb = document.Words[i].Head;
            if (verb < 0 || verb >= i - 1 || document.Lemmas[verb] is not ("quote" or "cite") || QuotedAs(document, trees(), i, verb, confidence) is not { } quoted)
                continue;
            yield return quoted;
            int paper = trees().Child(verb, "nsubj", "obl:agent");
            if (paper >= 0 && document.RelationOf(trees().Child(verb, "obj", "nsubj:pass")) is "obj" && paper < verb)
                yield return new Draft { Source = trees().Range(paper), Cue = (verb, verb + 1), Content = quoted.Content, Confidence = confidence };
        }
    }

    private static Draft? QuotedAs(LanguageDocument document, Subtrees trees, int saying, int verb, double confidence)
    {
        int quoted = trees.Child(verb, "obj", "nsubj:pass");
        int said = trees.Child(saying, "ccomp", "parataxis");
        if (quoted < 0)
            return null;
        var source = trees.Range(quoted);
        int end = document.SentenceStarts[document.Words[saying].Sentence + 1];
        (int First, int End) content = said > saying ? trees.Range(said) : (saying + 1, end - 1);
        int auxiliary = document.RelationOf(quoted) == "nsubj:pass" ? trees.Child(verb, "aux:pass") : -1;
        int first = auxiliary >= source.End ? auxiliary : saying - 1;
        return source.End <= first && content.First > saying && content.End > content.First
            ? new Draft { Source = source, Cue = (first, saying + 1), Content = [content], Confidence = confidence }
            : null;
    }

    /// <summary>
    /// Where content ends because the cue's verb has a second one: "said the fighting went on <c>and</c> reported clashes". The number of that second
    /// verb and of the conjunction before it; −1 without.
    /// </summary>
    public static (int Verb, int Conjunction) SecondVerb(LanguageDocument document, (int First, int End) cue, (int First, int End) content)
    {
        for (int i = content.First + 2; i < content.End - 1; i++)
        {
            int head = document.Words[i].Head;
            if (head < cue.First || head >= cue.End || document.RelationOf(i) != "conj" || !SayingWords.IsVerb(document, i) || !SayingWords.IsFinite(document, i))
                continue;
            for (int c = i - 1; c >= content.First + 2 && c >= i - 3; c--)
                if (document.RelationOf(c) == "cc")
                    return (i, c);
        }

        return (-1, -1);
    }
}
