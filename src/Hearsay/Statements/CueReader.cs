using System.Collections.Frozen;
using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>
/// What a cue makes of its content: the act and the certainty that lie in its own words, negation and voice taken into account. Pure; safe to share.
/// </summary>
internal sealed class CueReader(ReportWords words)
{
    /// <summary>The meaning of an attribution's cue.</summary>
    public CueMeaning Read(Attribution attribution)
    {
        if (attribution.Cue is not { } cue)
            return CueMeaning.Plain;
        var range = words.Of(cue);
        var content = words.Of(attribution.Content[0]);
        int main = Main(range);
        if (main < 0)
            return attribution.Source is { } source ? OfSource(words.Of(source)) : CueMeaning.Plain;
        var meaning = Adjusted(main, range, content, Meaning(main)!.Value);
        if (IsDoubting(range))
            return meaning with { Certainty = Certainty.Doubted };
        return IsNegated(main, range) ? Negated(meaning, main) : meaning;
    }

    // "According to estimates from the ministry": what the source is called tells how sure it is.
    private CueMeaning OfSource(WordRange source)
    {
        int head = source.IsEmpty ? -1 : new Phrase(words).Head(new Phrase(words).Core(source));
        return head >= 0 && CueWords.Nouns.TryGetValue(words.Lemma(head), out var meaning) && meaning.Act == StatementAct.Says ? meaning : CueMeaning.Plain;
    }

    /// <summary>The word of a cue that says what is done; −1 if none of its words is on a list.</summary>
    public int Main(WordRange cue)
    {
        int best = -1;
        int bestRank = int.MaxValue;
        for (int i = cue.First; i < cue.End; i++)
        {
            if (Meaning(i) is null)
                continue;
            int rank = words.Depth(i) + (words.Pos(i) is PartOfSpeech.Verb ? 0 : 1) + (CueWords.Light.Contains(words.Lemma(i)) ? LightRank : 0);
            if (rank < bestRank)
                (best, bestRank) = (i, rank);
        }

        return best;
    }

    /// <summary>A light verb yields to any other word of its cue that attributes.</summary>
    private const int LightRank = 1000;

    // From the list of the word's own part of speech first; a word that was tagged otherwise than expected attributes too, for headlines and lost marks
    // mislead tagging.
    private CueMeaning? Meaning(int word)
    {
        string lemma = words.Lemma(word);
        switch (words.Pos(word))
        {
            case PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Part or PartOfSpeech.Cconj or PartOfSpeech.Punct or PartOfSpeech.Num:
                return null;
            case PartOfSpeech.Verb or PartOfSpeech.Aux:
                return Find(lemma, CueWords.Verbs, CueWords.Modifiers, CueWords.Nouns);
            case PartOfSpeech.Noun or PartOfSpeech.Propn:
                return Find(lemma, CueWords.Nouns, CueWords.Verbs, CueWords.Modifiers);
            default:
                return Find(lemma, CueWords.Modifiers, CueWords.Verbs, CueWords.Nouns);
        }
    }

    private static CueMeaning? Find(string lemma, params ReadOnlySpan<FrozenDictionary<string, CueMeaning>> lists)
    {
        foreach (var list in lists)
            if (list.TryGetValue(lemma, out var meaning))
                return meaning;
        return null;
    }

    // What a verb means with what follows it.
    private CueMeaning Adjusted(int main, WordRange cue, WordRange content, CueMeaning meaning)
    {
        string lemma = words.Lemma(main);
        bool infinitive = OpensWithTo(content);
        switch (lemma)
        {
            case "call" or "push" or "press" or "look" when words.Pos(main) == PartOfSpeech.Verb:
                return Follows(main, "for") || Follows(main, "on") || Follows(main, "upon") ? new(StatementAct.Asks, Certainty.Stated) : lemma == "call" ? CueMeaning.Plain : meaning;
            case "agree" or "decide" or "swear" or "promise" or "offer" or "volunteer" when infinitive:
                return new(StatementAct.Intends, Certainty.Stated);
            case "tell" or "warn" or "advise" or "caution" or "remind" or "tip" when infinitive:
                return new(StatementAct.Asks, Certainty.Stated);
            case "warn" when Follows(main, "of") && IsReprisal(content):
                return new(StatementAct.Intends, Certainty.Stated);
            case "determine" when !infinitive:
                return new(StatementAct.Knows, Certainty.Stated);
            case "resolve" or "commit" when words.Pos(main) == PartOfSpeech.Verb && !infinitive && !Follows(main, "to"):
                return CueMeaning.Plain;
            case "identify" or "establish" when words.Pos(main) == PartOfSpeech.Verb:
                return IsPassive(main) ? new(StatementAct.Knows, Certainty.Stated) : lemma == "identify" ? CueMeaning.Plain : meaning;
            case "suspect" when words.Relation(main) == "amod":
                return new(StatementAct.Believes, Certainty.Doubted);
            case "decline" or "refuse" when lemma == "decline" || IsSilence(main):
                return new(StatementAct.Says, Certainty.Doubted);
            case "ask" or "wonder" or "inquire" or "enquire" or "query" or "question" when AsksBack(main, content):
                return new(StatementAct.Asks, Certainty.Possible);
            case "see" or "view" or "find" when Follows(main, "as"):
                return new(StatementAct.Believes, Certainty.Stated);
            case "rule" when Follows(main, "out"):
                return new(StatementAct.Denies, Certainty.Denied);
            case "will" when words.Pos(main) == PartOfSpeech.Aux:
                return CueMeaning.Plain;
            default:
                return meaning;
        }
    }

    // "Refused to comment", "refused to say whether".
    private bool IsSilence(int main)
    {
        for (int i = main + 1; i < Math.Min(words.Count, main + 4); i++)
            if (words.Lemma(i) is "comment" or "say" or "confirm" or "answer" or "discuss" or "speculate" or "elaborate" or "disclose" or "identify" or "name")
                return true;
        return false;
    }

    private bool OpensWithTo(WordRange content) =>
        !content.IsEmpty && (words.Is(content.First, "to") || (words.Is(content.First, "not") && words.Is(content.First + 1, "to")))
        && !words.IsNoun(Math.Min(content.First + 1, words.Count - 1));

    private bool AsksBack(int main, WordRange content)
    {
        if (content.IsEmpty)
            return false;
        var first = words.Lemma(content.First);
        bool question = first is "whether" or "if" or "why" or "how" or "what" or "who" or "when" or "where" or "which" || words.Is(content.End - 1, "?");
        for (int i = Math.Max(content.First, content.End - 3); i < content.End && !question; i++)
            question = words.Is(i, "?");
        return question && words.Pos(main) == PartOfSpeech.Verb;
    }

    private bool Follows(int word, string form)
    {
        for (int i = word + 1; i < Math.Min(words.Count, word + 3); i++)
            if (words.Is(i, form))
                return true;
        return false;
    }

    private bool IsReprisal(WordRange content)
    {
        int top = words.Top(content);
        return top >= 0 && words.Lemma(top) is "response" or "retaliation" or "consequence" or "reprisal" or "revenge" or "action" or "strike" or "reaction" or "measure";
    }

    private bool IsPassive(int verb) => words.Dependent(verb, "aux:pass", "nsubj:pass") >= 0 || words.Relation(verb) is "acl" or "amod";

    private bool IsDoubting(WordRange cue)
    {
        for (int i = cue.First; i < cue.End; i++)
            if (CueWords.Doubting.Contains(words.Lemma(i)) || (words.Is(i, "so") && (words.Is(i + 1, "called") || (words.Is(i + 1, "-") && words.Is(i + 2, "called")))))
                return true;
        return false;
    }

    private bool IsNegated(int main, WordRange cue)
    {
        for (int i = Math.Max(0, Math.Min(cue.First, main - 3)); i < main; i++)
            if ((cue.Contains(i) || words.Head(i) == main) && IsNegation(i))
                return true;
        return false;
    }

    private bool IsNegation(int word) => words.Lemma(word) is "not" or "n't" or "never" or "no" or "neither" or "nor" or "cannot" or "unable" or "without" or "decline" or "refuse" or "fail" or "hardly";

    // "Did not say whether" leaves open what "said" would have claimed; "did not deny" too; "has no plans to" says the contrary.
    private CueMeaning Negated(CueMeaning meaning, int main) => meaning.Act switch
    {
        StatementAct.Denies => new(StatementAct.Says, Certainty.Possible),
        StatementAct.Intends => meaning with { Certainty = Certainty.Denied },
        StatementAct.Asks => meaning,
        StatementAct.Says when words.Lemma(main) is "accept" or "allow" => new(StatementAct.Denies, Certainty.Denied),
        _ => meaning with { Certainty = Certainty.Doubted },
    };
}
