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
    public static IEnumerable<Draft> QuotedAs(LanguageDocument document, QuotedStretches quotations, Func<Subtrees> trees, double confidence)
    {
        for (int i = 1; i < document.Words.Length; i++)
        {
            if (document.TagOf(i) != "VBG" || !document.Form(i - 1).Equals("as", StringComparison.OrdinalIgnoreCase) || !SayingWords.IsVerb(document, i))
                continue;
            int verb = document.Words[i].Head;
            if (verb < 0 || verb >= i - 1 || document.Lemmas[verb] is not ("quote" or "cite" or "report") || QuotedAs(document, quotations, trees(), i, verb, confidence) is not { } quoted)
                continue;
            yield return quoted;
            int paper = trees().Child(verb, "nsubj", "obl:agent");
            if (paper >= 0 && document.RelationOf(trees().Child(verb, "obj", "nsubj:pass")) is "obj" && paper < verb && paper >= quoted.Content[0].End | quoted.Content[0].First > verb)
                yield return new Draft { Source = trees().Range(paper), Cue = (verb, verb + 1), Content = quoted.Content, Confidence = confidence };
        }
    }

    private static Draft? QuotedAs(LanguageDocument document, QuotedStretches quotations, Subtrees trees, int saying, int verb, double confidence)
    {
        int quoted = trees.Child(verb, "obj", "nsubj:pass");
        int said = trees.Child(saying, "ccomp", "parataxis");
        if (quoted < 0)
            return null;
        var source = trees.Range(quoted);
        int end = document.SentenceStarts[document.Words[saying].Sentence + 1];
        if (said < saying && IsEnd(document, saying + 1, end))
            return QuotedBefore(document, quotations, trees, saying, verb, confidence);
        (int First, int End) content = said > saying ? trees.Range(said) : (saying + 1, end - 1);
        int auxiliary = document.RelationOf(quoted) == "nsubj:pass" ? trees.Child(verb, "aux:pass") : -1;
        int first = auxiliary >= source.End ? auxiliary : saying - 1;
        return source.End <= first && content.First > saying && content.End > content.First
            ? new Draft { Source = source, Cue = (first, saying + 1), Content = [content], Confidence = confidence }
            : null;
    }

    // "… X was quoted as saying | by the paper."
    private static bool IsEnd(LanguageDocument document, int first, int end) =>
        first >= end || document.Form(first) is "." || (document.Words[first].Pos == PartOfSpeech.Adp && document.Form(first) is "by" or "in" or "on");

    private static Draft? QuotedBefore(LanguageDocument document, QuotedStretches quotations, Subtrees trees, int saying, int verb, double confidence)
    {
        bool passive = trees.Child(verb, "obj") is < 0;
        int first = document.SentenceStarts[document.Words[saying].Sentence];
        int cue = passive ? trees.Child(verb, "aux:pass") : saying - 1;
        var speaker = passive ? (First: ClosingClause.SpeakerBefore(document, cue < 0 ? verb : cue, first), End: cue < 0 ? verb : cue) : trees.Range(trees.Child(verb, "obj"));
        int end = passive ? speaker.First : ClosingClause.SpeakerBefore(document, verb, first);
        first = end < 0 ? first : quotations.FirstSaid(document, end);
        return end > first + 1 && speaker.First >= 0 && speaker.End <= saying
            ? new Draft { Source = speaker, Cue = (passive ? speaker.End : saying - 1, saying + 1), Content = [(first, end)], Confidence = confidence }
            : null;
    }

    /// <summary>
    /// Where content ends because a second saying begins: "said the fighting went on <c>and</c> reported clashes", "<c>while</c> the mayor denied …",
    /// "<c>, adding</c> that …". The number of the second verb, of the word where the first content ends, and of the first word past the conjunction; a verb
    /// of −1 without.
    /// </summary>
    public static (int Verb, int End, int Next) SecondVerb(LanguageDocument document, Subtrees trees, QuotedStretches quotations, (int First, int End) cue, (int First, int End) content)
    {
        for (int i = content.First + 2; i < content.End - 1; i++)
        {
            if (!SayingWords.IsVerb(document, i) || quotations.Of(i) >= 0)
                continue;
            int head = document.Words[i].Head;
            bool ofCue = (head >= cue.First && head < cue.End) || IsOfSpeaker(document, trees, i, head, cue);
            string relation = document.RelationOf(i);
            if (SayingWords.IsFinite(document, i) && ofCue && relation == "conj" && Before(document, i, content.First + 2, 3, "cc") is >= 0 and var and)
                return (i, and, and + 1);
            if (SayingWords.IsFinite(document, i) && relation is "advcl" or "conj" && While(document, i, content.First + 2) is >= 0 and var whilst)
                return (i, whilst, whilst + 1);
            if (document.TagOf(i) == "VBG" && (IsGoingOn(document, i, ofCue) || IsSaidAlong(document, trees, i, ofCue)))
                return (i, document.RelationOf(i - 1) is "mark" or "case" ? i - 1 : i, i);
        }

        return (-1, -1, -1);
    }

    // "said the siege | went on and reported clashes": a siege reports nothing, so that the verb goes on with the cue whatever the tree says.
    private static bool IsOfSpeaker(LanguageDocument document, Subtrees trees, int verb, int first, (int First, int End) cue)
    {
        if (first < cue.End || first >= verb || document.RelationOf(verb) != "conj" || document.TagOf(verb) != document.TagOf(cue.End - 1) || trees.Child(verb, "nsubj", "nsubj:pass") >= 0)
            return false;
        int subject = trees.Child(first, "nsubj", "nsubj:pass");
        return subject >= cue.End && document.Words[subject].Pos == PartOfSpeech.Noun && !SourceLimits.MaySpeak(document, subject);
    }

    // "condemned the raid saying the guards had fled": who speaks goes on, for raids say nothing.
    private static bool IsSaidAlong(LanguageDocument document, Subtrees trees, int verb, bool ofCue)
    {
        bool mayGoOn = document.RelationOf(verb) is "advcl" ? ofCue : document.RelationOf(verb) is "acl" && !SourceLimits.MaySpeak(document, document.Words[verb].Head);
        return mayGoOn && trees.Child(verb, "ccomp") > verb;
    }

    private static int Before(LanguageDocument document, int verb, int least, int steps, string relation)
    {
        for (int c = verb - 1; c >= least && c >= verb - steps; c--)
            if (document.RelationOf(c) == relation)
                return c;
        return -1;
    }

    // "adding that", and of other participles those that the tree gives to the cue.
    private static bool IsGoingOn(LanguageDocument document, int verb, bool ofCue)
    {
        bool opens = document.Form(verb - 1) is ",";
        bool clause = document.Form(verb + 1) is "that" or ":" or "“" or "\"";
        return document.Lemmas[verb] == "add" ? clause || (ofCue && opens) : ofCue && opens && document.RelationOf(verb) == "advcl" && clause;
    }

    // "while the mayor denied": a subject stands between.
    private static int While(LanguageDocument document, int verb, int least)
    {
        for (int c = verb - 2; c >= least && c >= verb - LongestClause; c--)
            if (document.Form(c) is "while" or "whereas" && document.Words[c].Head == verb)
                return c;
        return -1;
    }
}
