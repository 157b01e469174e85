using Hearsay.Language;

namespace Hearsay.Figures;

/// <summary>Finds the noun that a quantity counts, and the end of its phrase. Safe to share between threads.</summary>
internal sealed class CountedNouns(FigureText text)
{
    /// <summary>No counted noun stands further behind its number.</summary>
    private const int Reach = 9;

    /// <summary>What <paramref name="quantity"/> counts.</summary>
    public Counted Of(Quantity quantity)
    {
        int after = text.WordAt(text.Pieces[quantity.End - 1].End);
        if (quantity.Kind == QuantityKind.Money || (quantity.Kind == QuantityKind.Share && text.Lower(after) is not ("of" or "the" or "its" or "their" or "his" or "our" or "all")))
            return Alone(after) with { IsPeople = false };
        int sentence = text.Sentence(text.WordOf(quantity.End - 1));
        int at = after;
        bool known = false, of = false;
        if (text.Lower(at) == "of" && text.Sentence(at) == sentence)
        {
            of = true;
            known = text.Lower(at + 1) is "them" or "whom" or "these" or "those" or "which" or "us" or "the" or "his" or "her" or "their" or "its" or "our";
            at++;
        }
        if (known && text.Lower(at) is "them" or "whom" or "which" or "us")
            return (Apposed(at + 1) is { } told ? Alone(at + 1) with { Unit = told, IsElliptic = false } : Alone(at + 1)) with { IsPartOfKnown = true };
        if (known && text.Lower(at) is "these" or "those" && !text.IsNominal(at + 1))
            return Alone(at + 1) with { IsPartOfKnown = true };
        if (of && !known && quantity is { Value: 1, Traits: CardinalTraits.None })
            return Alone(after);
        int start = SkipSmallWords(at, sentence, of || quantity.Kind == QuantityKind.Share, out bool others);
        if (text.Lower(start - 1) == "others")
            return Alone(start);
        int head = Head(start, sentence);
        // "70 regime and rebel fighters"
        if (head >= 0 && text.Lower(head + 1) == "and" && !Singulars.IsPlural(text.Form(head).ToString()) && Head(head + 2, sentence) is >= 0 and var second && Singulars.IsPlural(text.Form(second).ToString()))
            head = second;
        if (head >= 0 && quantity is { Kind: QuantityKind.Count, Value: > 1 } && !MayBeMany(head))
            return start == head && text.Pos(head) == PartOfSpeech.Propn && MeasureWords.State(text.Lower(head)) is null ? Alone(head + 1) : Alone(after);
        if (head < 0 && of && !known)
            return Alone(after);
        return head < 0 ? Alone(others ? start : after) with { IsPartOfKnown = known } : Phrase(start, head, others) with { IsPartOfKnown = known };
    }

    // "Five of them were children", "five of them children": the noun behind tells whom.
    private string? Apposed(int after)
    {
        int noun = text.Lower(after) is "were" or "are" ? after + 1 : after;
        string unit = Singulars.Of(text.Form(noun).ToString(), text.Lemma(noun));
        return text.Sentence(noun) == text.Sentence(after - 1) && text.Pos(noun) == PartOfSpeech.Noun && PeopleNouns.Is(unit) && Singulars.IsPlural(text.Form(noun).ToString()) ? unit : null;
    }

    private static Counted Alone(int end) => new() { Head = -1, End = end, Unit = "person", IsElliptic = true, IsPeople = true };

    private Counted Phrase(int start, int head, bool others)
    {
        string form = text.Form(head).ToString();
        string unit = Singulars.Of(form, text.Lemma(head));
        bool isPeople = PeopleNouns.Is(unit);
        if (PeopleNouns.IsPeople(unit) && text.Form(head)[0] is >= 'A' and <= 'Z')
            unit = "person";
        else if (head > start && ThingNouns.IsCompound(text.Lower(head - 1), unit))
            unit = text.Lower(head - 1) + " " + unit;
        return new Counted { Head = head, End = PhraseEnd(head), Unit = unit, IsElliptic = false, IsPeople = isPeople || others && unit == "person" };
    }

    // "more", "other", "of", "the", and the like before the noun.
    private int SkipSmallWords(int at, int sentence, bool isPart, out bool others)
    {
        others = false;
        while (text.Sentence(at) == sentence && text.Lower(at) is "more" or "other" or "others" or "additional" or "further" or "new" or "all"
            || (isPart && (text.Lower(at) is "the" or "his" or "her" or "their" or "its" or "our" || text.Pos(at) == PartOfSpeech.Num)))
        {
            others |= text.Lower(at) is "more" or "others" or "other";
            at++;
            if (text.Lower(at - 1) == "others")
                break;
        }
        return at;
    }

    // Not "six state TV", "10 television", nor the verb of a headline: "3 wounds 20".
    private bool MayBeMany(int head)
    {
        string form = text.Form(head).ToString();
        string lower = text.Lower(head);
        if (MeasureWords.State(lower) is not null && text.Pos(head) == PartOfSpeech.Propn || lower is "wounds" or "kills" or "injures" or "dies" or "leaves" or "hurts" or "captures" or "destroys" or "says")
            return false;
        return Singulars.IsPlural(form) || PeopleNouns.Is(lower) || ThingNouns.IsGear(lower) || ThingNouns.IsLength(lower) || ThingNouns.IsBlow(lower) && text.Pos(head) == PartOfSpeech.Noun && text.Tag(head) != "NN" || IsState(head);
    }

    private bool IsState(int word) => text.Lower(word) is "dead" or "wounded" or "injured" or "killed" or "missing" or "displaced" or "detained" or "homeless" or "victims";

    /// <summary>The last noun of the noun phrase that begins at a word, or −1.</summary>
    public int Head(int start, int sentence)
    {
        int head = -1;
        for (int at = start; at < start + Reach && text.Sentence(at) == sentence; at++)
        {
            if (NumberWords.Find(text.Form(at)).Role == NumberRole.Vague)
                break;
            if (text.IsNominal(at) || (head < 0 && IsState(at) && text.Lower(at - 1) == "the"))
            {
                if (head >= 0 && !GoesOn(head, at) && !IsBehindModel(at) && !IsHyphen(head - 1))
                    break;
                head = at;
            }
            else if (head >= 0 ? !Joins(head, at) : !Modifies(at))
                break;
        }
        return head;
    }

    // A noun before a noun in one phrase: "IS jihadists", "security force members".
    private bool GoesOn(int head, int next)
    {
        if (text.Head(head) >= next || text.Relation(head).StartsWith("compound", StringComparison.Ordinal) && text.Head(head) > head)
            return !IsPluralNoun(head) || text.Relation(head) is "compound" or "amod";
        return text.Head(next) == head && text.Relation(next) == "flat" && text.Pos(head) == PartOfSpeech.Propn;
    }

    private bool IsPluralNoun(int word) => text.Tag(word) is "NNS" or "NNPS";

    private bool Joins(int head, int at) =>
        IsModel(at) || IsHyphenated(at)
        || (text.Pos(at) == PartOfSpeech.Adj && text.Pos(head) == PartOfSpeech.Propn && text.Head(head) > at && text.Head(at) > at)
        || (text.Lower(at) == "and" && !Singulars.IsPlural(text.Form(head).ToString()) && text.Head(head) > at && (text.IsNominal(at + 1) || text.Pos(at + 1) == PartOfSpeech.Adj))
        || (text.Lower(at) is "-" or "'s" or "’s" or "'" && text.IsNominal(at + 1) && text.Head(head) > at) || (text.Pos(at) == PartOfSpeech.Part && text.IsNominal(at + 1));

    // "T-72": a name that a number is written to.
    private bool IsModel(int at) => text.Pos(at) == PartOfSpeech.Num ? text.Lower(at - 1) == "-" : text.Lower(at) == "-" && text.Pos(at + 1) == PartOfSpeech.Num && text.Document.Words[at].Start == text.Document.Words[at - 1].End;

    // Within a word of several parts: "air-to-surface", "off-road".
    private bool IsHyphenated(int at) => IsHyphen(at) || IsHyphen(at - 1);

    private bool IsHyphen(int at)
    {
        if (text.Lower(at) != "-" || !text.IsWord(at - 1) || !text.IsWord(at + 1))
            return false;
        var words = text.Document.Words;
        return words[at - 1].End == words[at].Start && words[at].End == words[at + 1].Start && text.Pos(at - 1) != PartOfSpeech.Num;
    }

    private bool IsBehindModel(int at) => text.Pos(at - 1) == PartOfSpeech.Num && IsModel(at - 1);

    private bool Modifies(int at)
    {
        var pos = text.Pos(at);
        if (IsHyphenated(at + 1) || IsHyphenated(at))
            return true;
        if (text.Form(at) is "IS")
            return text.IsNominal(at + 1);
        if (pos == PartOfSpeech.Punct)
            return text.Lower(at) is "-" or "\"" or "“" or "”" or "‘" or "’" or "–";
        string relation = text.Relation(at);
        if (text.Head(at) <= at)
            return pos == PartOfSpeech.Adj && text.IsNominal(at + 1) && text.Lower(at) is not "dead" and not "missing";
        if (pos == PartOfSpeech.Adj)
            return relation is "amod" or "compound" or "nmod" or "conj" or "nummod" or "flat" or "advmod";
        if (pos == PartOfSpeech.Verb)
            return relation is "amod" or "compound";
        return pos switch
        {
            PartOfSpeech.Adv => relation == "advmod" && text.Head(at) - at < 4 && text.Pos(text.Head(at)) is PartOfSpeech.Adj or PartOfSpeech.Verb && text.Relation(text.Head(at)) == "amod",
            PartOfSpeech.Cconj => text.Pos(at + 1) is PartOfSpeech.Adj or PartOfSpeech.Verb && text.Relation(at + 1) is "conj" or "amod" && text.Head(at) == at + 1 && IsBeforeNoun(at + 2),
            PartOfSpeech.X => relation is "compound" or "flat" or "nmod",
            _ => false,
        };
    }

    private bool IsBeforeNoun(int at) => text.IsNominal(at) || (text.Pos(at) == PartOfSpeech.Adj && text.IsNominal(at + 1));

    // With a second noun joined by "and": "troops and state employees".
    private int PhraseEnd(int head)
    {
        if (text.Lower(head + 1) is not "and" and not "or" || text.Sentence(head + 1) != text.Sentence(head) || text.Pos(head + 2) is not (PartOfSpeech.Noun or PartOfSpeech.Adj))
            return head + 1;
        int second = Head(head + 2, text.Sentence(head));
        return second >= 0 && text.Head(second) == head && text.Relation(second) == "conj" && text.Tag(second) == text.Tag(head) ? second + 1 : head + 1;
    }
}
