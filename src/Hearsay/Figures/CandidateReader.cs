namespace Hearsay.Figures;

/// <summary>From the quantities of a text to those that are figures, each with unit and measure and its links to those before it. Used by one thread, once.</summary>
internal sealed class CandidateReader(FigureText text, IReadOnlyList<TimeExpression> times)
{
    private readonly CountedNouns _nouns = new(text);
    private readonly MeasureReader _measures = new(text);
    private readonly NotFigures _not = new(text, times);
    private readonly FigureChoice _choice = new(text);
    private readonly List<Candidate> _found = [];

    /// <summary>The candidates that are figures, in text order.</summary>
    public List<Candidate> Read()
    {
        foreach (var quantity in new QuantityGrammar(text.Pieces).All())
            if (!_not.Has(quantity, text.WordOf(quantity.Number)))
                Add(Linked(Candidate(quantity)));
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
            Measure = _measures.Of(first, number, counted),
            Unit = quantity.Kind switch { QuantityKind.Share => "percent", QuantityKind.Money => quantity.Currency!, _ => counted.Unit },
        };
    }

    // What is left out is what was counted before, and a part has met the fate of the whole.
    private Candidate Linked(Candidate candidate)
    {
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
        candidate.Counted.IsElliptic && candidate.Quantity.Kind == QuantityKind.Count && before.Quantity.Kind == QuantityKind.Count ? before.Unit : candidate.Unit;

    // The people counted before in the same sentence.
    private Candidate? Antecedent(Candidate candidate)
    {
        if (!candidate.Counted.IsElliptic || candidate.Measure is null || _found.Count == 0)
            return null;
        var before = _found[^1];
        return text.Sentence(before.Number) == text.Sentence(candidate.Number) && before.Counted.IsPeople ? before : null;
    }
}
