using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Words by which a report says that something is only said, without saying by whom: "the alleged attack", "was reportedly hit", "are believed to have
/// fled". Found by rule, because the learned finder sees them mostly unmarked within other contents. Stateless.
/// </summary>
internal static class HearsayWords
{
    // Of a hundred of each that stand alone in PolNeAR's training part, how many are marked as attributions is told in docs/measured/statements.md.
    private const double AdverbConfidence = 0.7;
    private const double AdjectiveConfidence = 0.6;
    private const double PassiveConfidence = 0.7;

    /// <summary>What such a word makes: a cue and its content, as ranges of words.</summary>
    internal readonly record struct Found((int First, int End) Cue, IReadOnlyList<(int First, int End)> Content, double Confidence);

    /// <summary>All of them in a document, in text order.</summary>
    public static List<Found> Find(LanguageDocument document)
    {
        var found = new List<Found>();
        Subtrees? trees = null;
        for (int i = 0; i < document.Words.Length; i++)
        {
            var kind = KindOf(document.Lemmas[i]);
            if (kind == HearsayKind.None)
                continue;
            trees ??= new Subtrees(document);
            if (Read(document, trees, i, kind) is { Content.Count: > 0 } one)
                found.Add(one);
        }

        return found;
    }

    private static HearsayKind KindOf(string lemma) => lemma.ToLowerInvariant() switch
    {
        "reportedly" or "allegedly" or "purportedly" or "supposedly" => HearsayKind.Adverb,
        "alleged" or "purported" or "so-called" or "supposed" or "suspected" or "reported" or "unconfirmed" => HearsayKind.Adjective,
        "believe" or "think" or "expect" or "say" or "report" or "understand" or "fear" or "suspect" or "allege" or "rumor" or "rumour" => HearsayKind.Verb,
        _ => HearsayKind.None,
    };

    private enum HearsayKind
    {
        None,
        Adverb,
        Adjective,
        Verb,
    }

    private static Found Read(LanguageDocument document, Subtrees trees, int word, HearsayKind kind)
    {
        int head = document.Words[word].Head;
        string relation = document.RelationOf(word);
        return kind switch
        {
            HearsayKind.Adverb when head >= 0 && relation == "advmod" => Adverb(document, trees, word, head),
            HearsayKind.Adjective when head > word && relation == "amod" => Adjective(trees, word, head),
            HearsayKind.Verb when document.TagOf(word) == "VBN" && relation == "amod" && head > word && document.Lemmas[word] is "report" or "suspect" or "allege" => Adjective(trees, word, head),
            HearsayKind.Verb when document.TagOf(word) is "VBN" => Passive(document, trees, word),
            _ => default,
        };
    }

    private static Found Adverb(LanguageDocument document, Subtrees trees, int word, int head)
    {
        var (first, end) = document.Words[head].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux || document.Words[head].Head < 0
            ? trees.Range(head, "conj", "cc", "mark", "parataxis", "advcl", "punct", "ccomp")
            : trees.Range(head, "conj", "cc", "appos");
        return new Found((word, word + 1), Around(first, end, word, word + 1), AdverbConfidence);
    }

    private static Found Adjective(Subtrees trees, int word, int head)
    {
        var (_, end) = trees.Range(head, "conj", "cc", "appos", "acl:relcl", "parataxis", "punct");
        return new Found((word, word + 1), [(word + 1, end)], AdjectiveConfidence);
    }

    // "are believed to have fled", "is reported dead", "it was reported that": nobody is named who does so.
    private static Found Passive(LanguageDocument document, Subtrees trees, int verb)
    {
        int auxiliary = trees.Child(verb, "aux:pass");
        if (trees.Child(verb, "obl:agent", "nsubj", "obj") >= 0)
            return default;
        int subject = auxiliary >= 0 ? trees.Child(verb, "nsubj:pass", "csubj:pass") : document.RelationOf(verb) == "acl" ? document.Words[verb].Head : -1;
        int clause = trees.Child(verb, "xcomp", "ccomp", "csubj", "csubj:pass");
        if (clause < 0 && (document.Lemmas[verb] != "report" || auxiliary < 0 || subject < 0))
            return default;
        int begin = trees.Child(verb, "aux") is var other and >= 0 && auxiliary >= 0 ? Math.Min(other, auxiliary) : auxiliary >= 0 ? auxiliary : verb;
        var content = new List<(int, int)>();
        if (subject >= 0 && subject != clause && document.RelationOf(subject) != "expl")
            content.Add(trees.Range(subject, auxiliary >= 0 ? "punct" : "acl"));
        if (clause > verb)
            content.Add(trees.Range(clause, "parataxis"));
        return content.Count == 0 || begin > verb || (clause >= 0 && clause < verb) ? default : new Found((begin, verb + 1), content, PassiveConfidence);
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
