using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>
/// How certain a content puts itself: what its main clause says of it ("may", "is likely to", "it is believed that"). Contents of more than one
/// sentence are taken for stated: a reserve in one is none in the others. Pure; safe to share.
/// </summary>
internal sealed class ContentReader(ReportWords words)
{
    /// <summary>The certainty of a content, as worded by itself.</summary>
    public Certainty Read(IReadOnlyList<TextSpan> content)
    {
        var range = words.Of(content[0]);
        int top = words.Top(range);
        if (top < 0 || words.Document.Words[range.First].Sentence != words.Document.Words[words.Of(content[^1]).End - 1].Sentence)
            return Certainty.Stated;
        top = Predicate(top, range);
        if (HasCondition(top, range))
            return Certainty.Conditional;
        return OfPredicate(top, range) ?? Certainty.Stated;
    }

    // A name or noun on top of a content whose verb was read as its modifier: the verb tells.
    private int Predicate(int top, WordRange range)
    {
        if (words.Pos(top) is PartOfSpeech.Verb or PartOfSpeech.Adj || words.Dependent(top, "cop") >= 0)
            return top;
        return words.Dependent(top, "parataxis") is var verb and >= 0 && range.Contains(verb) && words.Pos(verb) == PartOfSpeech.Verb ? verb : top;
    }

    private Certainty? OfPredicate(int top, WordRange range)
    {
        switch (words.Lemma(top))
        {
            case "expect" or "believe" or "think" or "seem" or "appear" or "presume" or "assume" or "anticipate" or "likely" or "probable" or "predict" or "project"
                when !IsNegated(top) && IsFinite(top):
                return Certainty.Probable;
            case "look" when words.Dependent(top, "xcomp", "obl", "advcl") is var like and >= 0 && range.Contains(like) && IsLike(top):
                return Certainty.Probable;
            case "suspect" or "hope" or "fear" or "worry" or "hopeful" or "afraid" or "possible" or "speculate" or "suggest" or "uncertain":
                return Certainty.Possible;
            case "estimate":
                return Certainty.Estimated;
            case "allege" or "purport" or "rumor" or "rumour":
                return Certainty.Doubted;
        }

        return OfDependents(top, range);
    }

    // "Jets believed to be theirs struck": a participle is no main clause.
    private bool IsFinite(int top) => !(words.Is(top + 1, "to") && words.Lemma(top) is "believe" or "think" or "presume" or "assume" && words.Dependent(top, "aux", "aux:pass") < 0)
        && IsVerbal(top);

    private bool IsVerbal(int top) => words.Pos(top) != PartOfSpeech.Verb || words.Dependent(top, "aux", "aux:pass", "cop") >= 0
        || (words.Document.TagOf(top) is not "VBN" && words.Dependent(top, "nsubj") >= 0) || words.Document.TagOf(top) is "VBZ" or "VBP" or "VBD";

    private bool IsLike(int top) => words.Is(top + 1, "like") || words.Is(top + 1, "as") || words.Is(top + 1, "set") || words.Is(top + 1, "to");

    private Certainty? OfDependents(int top, WordRange range)
    {
        Certainty? found = null;
        for (int d = words.Links.First(top); d >= 0; d = words.Links.Next(d))
        {
            if (!range.Contains(d))
                continue;
            var own = words.Relation(d) switch
            {
                "aux" => words.Lemma(d) is "may" or "might" or "could" && !IsPast(top, d) ? Certainty.Possible : (Certainty?)null,
                "advmod" => words.Lemma(d) switch
                {
                    "probably" or "likely" or "presumably" or "apparently" or "seemingly" => Certainty.Probable,
                    "possibly" or "perhaps" or "maybe" or "potentially" or "conceivably" => Certainty.Possible,
                    "allegedly" or "purportedly" or "supposedly" => Certainty.Doubted,
                    _ => null,
                },
                _ => null,
            };
            found ??= own;
        }

        return found;
    }

    // "Could not flee", "could hear": what was or was not in their power, not what may be.
    private bool IsPast(int verb, int aux) =>
        words.Lemma(aux) == "could" && (IsNegated(verb) || words.Lemma(verb) is "hear" or "see" or "feel" or "reach" or "manage" or "afford" or "smell" or "find");

    private bool IsNegated(int verb)
    {
        for (int d = words.Links.First(verb); d >= 0; d = words.Links.Next(d))
            if (words.Lemma(d) is "not" or "n't" or "never" or "no")
                return true;
        return false;
    }

    // An "if" clause of the main clause; "even if" and "as if" set no condition.
    private bool HasCondition(int top, WordRange range)
    {
        for (int d = words.Links.First(top); d >= 0; d = words.Links.Next(d))
            if (range.Contains(d) && words.Relation(d).StartsWith("advcl", StringComparison.Ordinal) && words.Dependent(d, "mark") is var mark and >= 0 && IsCondition(mark))
                return true;
        int first = words.Pos(range.First) == PartOfSpeech.Adv && range.Length > 1 ? range.First + 1 : range.First;
        return IsCondition(first) && !words.Is(first + 1, "you");
    }

    private bool IsCondition(int mark) => words.Lemma(mark) switch
    {
        "if" => !words.Is(mark - 1, "even") && !words.Is(mark - 1, "as") && !words.Is(mark - 1, "whether"),
        "unless" or "provided" or "providing" => true,
        _ => false,
    };
}
