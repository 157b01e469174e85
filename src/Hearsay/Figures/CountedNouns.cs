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
        int sentence = text.Sentence(text.WordOf(quantity.End - 1));
        int at = after;
        bool known = false, of = false;
        if (text.Lower(at) == "of" && text.Sentence(at) == sentence)
        {
            of = true;
            known = text.Lower(at + 1) is "them" or "whom" or "these" or "those" or "which" or "us" or "the" or "his" or "her" or "their" or "its" or "our";
            at++;
        }
        if (known && text.Lower(at) is "them" or "whom" or "which" or "us" or "these" or "those" && !text.IsNominal(at + 1))
            return Alone(at + 1) with { IsPartOfKnown = true };
        int start = SkipSmallWords(at, sentence, out bool others);
        int head = Head(start, sentence);
        if (head < 0 && of && !known)
            return Alone(after);
        return head < 0 ? Alone(others ? start : after) with { IsPartOfKnown = known } : Phrase(start, head, others) with { IsPartOfKnown = known };
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
    private int SkipSmallWords(int at, int sentence, out bool others)
    {
        others = false;
        while (text.Sentence(at) == sentence && text.Lower(at) is "more" or "other" or "others" or "additional" or "further" or "new" or "the" or "his" or "her" or "their" or "its" or "our" or "all")
        {
            others |= text.Lower(at) is "more" or "others" or "other";
            at++;
            if (text.Lower(at - 1) == "others")
                break;
        }
        return at;
    }

    /// <summary>The last noun of the noun phrase that begins at a word, or −1.</summary>
    public int Head(int start, int sentence)
    {
        int head = -1;
        for (int at = start; at < start + Reach && text.Sentence(at) == sentence; at++)
        {
            if (text.IsNominal(at))
            {
                if (head >= 0 && !GoesOn(head, at))
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
        (text.Lower(at) is "-" or "'s" or "’s" or "'" && text.IsNominal(at + 1) && text.Head(head) > at) || (text.Pos(at) == PartOfSpeech.Part && text.IsNominal(at + 1));

    private bool Modifies(int at)
    {
        var pos = text.Pos(at);
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
            PartOfSpeech.X => relation is "compound" or "flat" or "nmod",
            _ => false,
        };
    }

    // With a second noun joined by "and": "troops and state employees".
    private int PhraseEnd(int head)
    {
        if (text.Lower(head + 1) is not "and" and not "or" || text.Sentence(head + 1) != text.Sentence(head) || text.Pos(head + 2) is not (PartOfSpeech.Noun or PartOfSpeech.Adj))
            return head + 1;
        int second = Head(head + 2, text.Sentence(head));
        return second >= 0 && text.Head(second) == head && text.Relation(second) == "conj" && text.Tag(second) == text.Tag(head) ? second + 1 : head + 1;
    }
}
