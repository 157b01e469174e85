using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Words by which a report says that something is only said, without saying by whom: "the alleged attack", "was reportedly hit", "are believed to have
/// fled". Found by rule, because the learned finder sees them mostly unmarked within other contents. Stateless.
/// </summary>
internal static class HearsayWords
{
    // Set by judgement: PolNeAR's development part holds too few to measure.
    private const double AdverbConfidence = 0.7;
    private const double AdjectiveConfidence = 0.6;
    private const double PassiveConfidence = 0.7;

    /// <summary>All of them in a document, in text order.</summary>
    public static List<Draft> Find(LanguageDocument document)
    {
        var found = new List<Draft>();
        Subtrees? trees = null;
        for (int i = 0; i < document.Words.Length; i++)
        {
            var kind = KindOf(document.Lemmas[i]);
            if (kind == HearsayKind.Call && !IsSoCalled(document, i))
                kind = HearsayKind.None;
            if (kind == HearsayKind.None)
                continue;
            trees ??= new Subtrees(document);
            if (Read(document, trees, i, kind) is { } one)
                found.Add(one);
        }

        return found;
    }

    private static HearsayKind KindOf(string lemma) => lemma.ToLowerInvariant() switch
    {
        "reportedly" or "allegedly" or "purportedly" or "supposedly" => HearsayKind.Adverb,
        "alleged" or "purported" or "so-called" or "supposed" or "suspected" or "reported" or "unconfirmed" => HearsayKind.Adjective,
        "believe" or "think" or "expect" or "say" or "report" or "understand" or "fear" or "suspect" or "allege" or "rumor" or "rumour" => HearsayKind.Verb,
        "call" or "called" => HearsayKind.Call,
        _ => HearsayKind.None,
    };

    private static bool IsOfName(LanguageDocument document, int word) =>
        document.Words[word].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num || document.Form(word) is "’s" or "'s"
        || (document.Words[word].Start == document.Words[word - 1].End && (document.Form(word) is "-" || document.Form(word - 1) is "-"));

    private const int LongestQuoted = 8;

    private static bool IsSoCalled(LanguageDocument document, int word) => document.Form(word) is "called" && IsSo(document, word - (word > 0 && document.Form(word - 1) is "-" ? 2 : 1));

    private static bool IsSo(LanguageDocument document, int word) => word >= 0 && document.Form(word).Equals("so", StringComparison.OrdinalIgnoreCase);

    private enum HearsayKind
    {
        None,
        Adverb,
        Adjective,
        Verb,
        Call,
    }

    private static Draft? Read(LanguageDocument document, Subtrees trees, int word, HearsayKind kind)
    {
        int head = document.Words[word].Head;
        string relation = document.RelationOf(word);
        return kind switch
        {
            HearsayKind.Call when head >= 0 => SoCalled(document, word),
            HearsayKind.Adverb when head >= 0 && relation == "advmod" => Adverb(document, trees, word, head),
            HearsayKind.Adjective when head > word && relation == "amod" => Adjective(trees, word, head),
            HearsayKind.Verb when document.TagOf(word) == "VBN" && relation == "amod" && head > word && document.Lemmas[word] is "report" or "suspect" or "allege" => Adjective(trees, word, head),
            HearsayKind.Verb when document.TagOf(word) is "VBN" => Passive(document, trees, word),
            _ => null,
        };
    }

    private static Draft? SoCalled(LanguageDocument document, int word)
    {
        if (word + 1 >= document.SentenceStarts[document.Words[word].Sentence + 1] || document.Words[word + 1].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Punct))
            return null;
        return new Draft { Confidence = AdjectiveConfidence, Cue = (word - (document.Form(word - 1) is "-" ? 2 : 1), word + 1), Content = [(word + 1, EndOfName(document, word + 1))] };
    }

    // "the so-called Harbour Front for Freedom | rebel group has": names, and the kind that stands behind few of them.
    private static int EndOfName(LanguageDocument document, int first)
    {
        int last = document.SentenceStarts[document.Words[first].Sentence + 1], end = first;
        if (document.Form(first) is "\"" or "“" or "‘")
            for (int i = first + 1; i < Math.Min(last, first + LongestQuoted) && end == first; i++)
                end = document.Form(i) is "\"" or "”" or "’" or "''" ? i + 1 : first;
        while (end < last && (end == first || IsOfName(document, end) || (document.Form(end) is "of" or "for" && document.Words[end - 1].Pos == PartOfSpeech.Propn && end + 1 < last && char.IsUpper(document.Form(end + 1)[0]))))
            end++;
        return end;
    }

    private static Draft? Adverb(LanguageDocument document, Subtrees trees, int word, int head)
    {
        var (first, end) = document.Words[head].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux || document.Words[head].Head < 0
            ? trees.Range(head, "conj", "cc", "mark", "parataxis", "advcl", "punct", "ccomp")
            : trees.Range(head, "conj", "cc", "appos");
        return New((word, word + 1), Around(first, end, word, word + 1), AdverbConfidence);
    }

    private static Draft? Adjective(Subtrees trees, int word, int head)
    {
        var (_, end) = trees.Range(head, "conj", "cc", "appos", "acl:relcl", "parataxis", "punct");
        return New((word, word + 1), word + 1 < end ? [(word + 1, end)] : [], AdjectiveConfidence);
    }

    // "are believed to have fled", "is reported dead", "it was reported that": nobody is named who does so.
    private static Draft? Passive(LanguageDocument document, Subtrees trees, int verb)
    {
        int auxiliary = trees.Child(verb, "aux:pass");
        // "IS said": a name that is spelt like the auxiliary.
        if (trees.Child(verb, "obl:agent", "nsubj", "obj") >= 0 || (auxiliary >= 0 && document.Form(auxiliary) is "IS" or "ARE" && char.IsLower(document.Form(verb)[0])))
            return null;
        int subject = auxiliary >= 0 ? trees.Child(verb, "nsubj:pass", "expl") : document.RelationOf(verb).StartsWith("acl", StringComparison.Ordinal) ? document.Words[verb].Head : -1;
        bool isEmpty = subject >= 0 && document.Lemmas[subject].Equals("it", StringComparison.OrdinalIgnoreCase);
        int clause = isEmpty ? trees.Child(verb, "ccomp", "xcomp", "csubj", "csubj:pass", "advcl", "parataxis") : trees.Child(verb, "xcomp", "ccomp");
        if (clause < verb && (clause >= 0 || isEmpty || document.Lemmas[verb] != "report" || auxiliary < 0 || subject < 0))
            return null;
        int helper = trees.Child(verb, "aux");
        int begin = auxiliary < 0 ? verb : helper < 0 ? auxiliary : Math.Min(helper, auxiliary);
        var content = new List<(int, int)>();
        if (subject >= 0 && !isEmpty && document.TagOf(subject) is not ("WDT" or "WP"))
            content.Add(auxiliary >= 0 ? trees.Range(subject) : trees.Range(subject, "acl", "acl:relcl", "det"));
        if (clause > verb)
            content.Add(Clause(trees, clause));
        return content.Count == 0 || begin > verb ? null : New((begin, verb + 1), content, PassiveConfidence);
    }

    // A second clause with a subject of its own is no longer hearsay.
    private static (int First, int End) Clause(Subtrees trees, int clause)
    {
        int second = trees.Child(clause, "conj");
        return second >= 0 && trees.Child(second, "nsubj", "nsubj:pass") >= 0 ? trees.Range(clause, "conj", "cc", "parataxis") : trees.Range(clause, "parataxis");
    }

    private static Draft? New((int First, int End) cue, List<(int First, int End)> content, double confidence) =>
        content.Count == 0 || IsTangled(cue, content) ? null : new Draft { Cue = cue, Content = content, Confidence = confidence };

    // Where a tree is misread, cue and pieces may overlap.
    private static bool IsTangled((int First, int End) cue, List<(int First, int End)> content)
    {
        content.Sort();
        for (int i = 0; i < content.Count; i++)
            if ((content[i].First < cue.End && cue.First < content[i].End) || (i > 0 && content[i].First < content[i - 1].End))
                return true;
        return false;
    }

    private static List<(int First, int End)> Around(int first, int end, int from, int to)
    {
        var pieces = new List<(int, int)>();
        if (first < from)
            pieces.Add((first, from));
        if (to < end)
            pieces.Add((to, end));
        return pieces;
    }
}
