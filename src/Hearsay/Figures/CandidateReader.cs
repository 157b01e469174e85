using Hearsay.Language;

namespace Hearsay.Figures;

/// <summary>From the quantities of a text to those that are figures, each with unit and measure and its links to those before it. Used by one thread, once.</summary>
internal sealed class CandidateReader(FigureText text, IReadOnlyList<TimeExpression> times)
{
    private readonly CountedNouns _nouns = new(text);
    private readonly MeasureReader _measures = new(text);
    private readonly NotFigures _not = new(text, times);
    private readonly FigureChoice _choice = new(text);
    private readonly List<Candidate> _found = [];

    /// <summary>In a list of places, the next number stands so many words behind the one before, at the most.</summary>
    private const int FarthestPlace = 5;

    /// <summary>The candidates that are figures, in text order.</summary>
    public List<Candidate> Read()
    {
        foreach (var quantity in new QuantityGrammar(text.Pieces).All().Concat(Singles.Find(text)).OrderBy(q => q.Number))
            if (!_not.Has(quantity, text.WordOf(quantity.Number)))
                Add(Linked(Candidate(quantity)));
        for (int i = _found.Count - 2; i >= 0; i--)
            _found[i] = WithNext(i);
        return _found;
    }

    private void Add(Candidate candidate)
    {
        double confidence = _choice.Rate(candidate);
        if (confidence > 0)
            _found.Add(candidate with { Confidence = confidence });
    }

    private Candidate Candidate(Quantity quantity)
    {
        var counted = _nouns.Of(quantity);
        int first = text.WordOf(quantity.First), number = text.WordOf(quantity.Number);
        return new Candidate
        {
            Quantity = quantity,
            Counted = counted,
            First = first,
            Number = number,
            Span = new TextSpan(text.Pieces[quantity.First].Start, Math.Max(text.Pieces[quantity.End - 1].End, text.Document.Words[counted.End - 1].End)),
            Measure = IsWholeOfPart(first) ? FigureMeasure.Other : _measures.Of(first, number, counted),
            Unit = quantity.Kind switch { QuantityKind.Share => "percent", QuantityKind.Money => quantity.Currency!, _ => counted.Unit },
        };
    }

    // "18 of the 31 lorries": of the 31 nothing is told.
    private bool IsWholeOfPart(int first) => text.Lower(first - 1) == "the" && text.Lower(first - 2) == "of" && text.Pos(first - 3) == PartOfSpeech.Num;

    // What is left out is what was counted before, and a part has met the fate of the whole.
    private Candidate Linked(Candidate candidate)
    {
        candidate = candidate with { Measure = candidate.Measure ?? InList(candidate) ?? OfOthers(candidate) };
        if (Updated(candidate) is >= 0 and var updated)
            return candidate with { Measure = _found[updated].Measure, Unit = UnitOf(candidate, _found[updated]), Replaces = updated };
        int whole = Parts.Whole(text, _found, candidate);
        if (whole >= 0)
            candidate = candidate with { PartOf = whole, Measure = candidate.Measure ?? _found[whole].Measure, Unit = UnitOf(candidate, _found[whole]) };
        var (other, reversed) = Parts.Replaced(text, _found, candidate);
        if (other >= 0)
        {
            candidate = candidate with { Measure = candidate.Measure ?? _found[other].Measure, Unit = UnitOf(candidate, _found[other]), Replaces = reversed ? -1 : other };
            if (reversed)
                _found[other] = _found[other] with { Replaces = _found.Count };
        }
        return whole < 0 && other < 0 && Antecedent(candidate) is { } before ? candidate with { Unit = UnitOf(candidate, before) } : candidate;
    }

    private static string UnitOf(Candidate candidate, Candidate before) =>
        candidate.Counted.IsElliptic && candidate.Quantity.Kind == QuantityKind.Count && before.Quantity.Kind == QuantityKind.Count && IsRepeated(before.Unit) && !IsOneOfASex(before) ? before.Unit : candidate.Unit;

    // "a woman was killed and 20 wounded": not 20 women.
    private static bool IsOneOfASex(Candidate before) => before.Quantity.Max == 1 && before.Unit is "man" or "woman" or "child" or "boy" or "girl" or "baby" or "infant";

    // "claimed 21 lives and wounded dozens": not dozens of lives.
    private static bool IsRepeated(string unit) => unit is not ("life" or "body" or "corpse") && MeasureWords.Noun(unit) is null or FigureMeasure.Population or FigureMeasure.Detained or FigureMeasure.Captured or FigureMeasure.Displaced;

    // What was told of the one before holds for the next of a list: "as well as dozens of passengers".
    private FigureMeasure? InList(Candidate candidate)
    {
        if (_found.Count == 0 || candidate.Measure is not null || candidate.Quantity.Kind != QuantityKind.Count)
            return null;
        var before = _found[^1];
        string joint = text.Lower(candidate.First - 1);
        bool near = candidate.First - before.Counted.End <= 1;
        if (IsPlaceAfterPlace(before, candidate) && text.Sentence(before.Number) == text.Sentence(candidate.Number))
            return before.Measure;
        bool listed = joint is "and" or "," or "as" or "with" or "plus" || near;
        if (!listed || text.Sentence(before.Number) != text.Sentence(candidate.Number) || before.Counted.IsPeople != candidate.Counted.IsPeople || before.Measure is null)
            return null;
        bool shared = joint is "as" or "with" or "plus" || (IsOneClause(before.Counted.End, candidate.First) && text.Pos(candidate.Counted.End) is not (PartOfSpeech.Verb or PartOfSpeech.Aux));
        return near || shared ? before.Measure : null;
    }

    // "150 bodies in Orva, 100 in Keldin": one place after the other.
    private bool IsPlaceAfterPlace(Candidate before, Candidate candidate) =>
        candidate.Counted.Head < 0 && candidate.First - before.Counted.End <= FarthestPlace && text.Lower(before.Counted.End) is "in" or "at" && text.Lower(candidate.Counted.End) == text.Lower(before.Counted.End)
            && text.Pos(candidate.Counted.End + 1) == PartOfSpeech.Propn;

    // "31 civilians were among the dead, but it was not clear who the 16 others were": whoever they were, they met the same fate.
    private FigureMeasure? OfOthers(Candidate candidate) =>
        candidate.Measure is null && _found.Count > 0 && text.Lower(candidate.Counted.End - 1) == "others" && text.Lower(candidate.First - 1) == "the" && _found[^1].Counted.IsPeople
            && text.Sentence(_found[^1].Number) == text.Sentence(candidate.Number) ? _found[^1].Measure : null;

    // "… a toll of 47. It was later updated to 82.": the candidate whose place a bare number takes, or −1.
    private int Updated(Candidate candidate)
    {
        if (candidate.Measure is not null || candidate.Counted.Head >= 0 || candidate.Quantity.Kind != QuantityKind.Count || _found.Count == 0 || text.Lower(candidate.First - 1) != "to" || !ChangeWords.Is(text.Form(candidate.First - 2)))
            return -1;
        int sentence = text.Sentence(candidate.Number);
        for (int at = candidate.First - 2; at >= 0 && text.Sentence(at) == sentence; at--)
            if (text.Lower(at) is "this" or "it" or "that" && text.Sentence(at - 1) != sentence)
                return _found[^1].Counted.IsPeople && _found[^1].Measure is not null && text.Sentence(_found[^1].Number) == sentence - 1 ? _found.Count - 1 : -1;
        return -1;
    }

    private bool IsOneClause(int from, int end)
    {
        for (int at = from; at < end; at++)
            if (text.Pos(at) is PartOfSpeech.Verb or PartOfSpeech.Aux && text.Tag(at) is not "VBN")
                return false;
        return true;
    }

    // "15 civilians 3 children killed", "11 children were among the 26 killed".
    private Candidate WithNext(int index)
    {
        var (candidate, next) = (_found[index], _found[index + 1]);
        if (next.Measure is null || candidate.Quantity.Kind != QuantityKind.Count || !candidate.Counted.IsPeople || text.Sentence(candidate.Number) != text.Sentence(next.Number))
            return candidate;
        if (text.Lower(candidate.Counted.End) is "were" or "are" && text.Lower(candidate.Counted.End + 1) == "among" && next.First - candidate.Counted.End <= 4)
            return candidate with { Measure = next.Measure, PartOf = index + 1 };
        if (candidate.Measure is not null)
            return candidate;
        bool listed = next.First - candidate.Counted.End <= 1 || (text.Lower(next.First - 1) is "and" or "," && IsOneClause(candidate.Counted.End, next.First));
        return next.Counted.IsPeople && next.PartOf < 0 && listed ? candidate with { Measure = next.Measure } : candidate;
    }

    // The people counted before in the same sentence.
    private Candidate? Antecedent(Candidate candidate)
    {
        if (!candidate.Counted.IsElliptic || candidate.Measure is null || _found.Count == 0 || text.Lower(candidate.First - 1) == "the")
            return null;
        var before = _found[^1];
        for (int depth = 0; before.PartOf >= 0 && before.PartOf < _found.Count && depth < _found.Count; depth++)
            before = _found[before.PartOf];
        return text.Sentence(before.Number) == text.Sentence(candidate.Number) && before.Counted.IsPeople ? before : null;
    }
}
