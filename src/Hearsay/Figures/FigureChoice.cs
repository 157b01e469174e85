using Hearsay.Language;

namespace Hearsay.Figures;

/// <summary>Which quantities are figures: those that tell of people or things what happened to them, and counts that another report could tell differently. Safe to share between threads.</summary>
internal sealed class FigureChoice(FigureText text)
{
    /// <summary>Smaller numbers in words are often no news: "two countries".</summary>
    private const decimal LeastInWords = 10;

    private const double Sure = 0.95, Likely = 0.85, Fair = 0.7, Doubtful = 0.5, No = 0;

    /// <summary>How likely a candidate is a figure; nought for those that are none.</summary>
    public double Rate(Candidate candidate)
    {
        var quantity = candidate.Quantity;
        if (quantity.Kind == QuantityKind.Money)
            return Likely;
        if (quantity.Kind == QuantityKind.Share)
            return candidate.Measure is null ? Fair : Likely;
        if (text.Lower(candidate.Number) is "a" or "an" && quantity.Value == 1)
            return candidate.Measure is null ? No : Doubtful;
        bool definite = IsDefinite(candidate.First);
        double rate = candidate.Measure is { } measure ? Told(candidate, measure, definite) : Untold(candidate, definite);
        return quantity.Traits.HasFlag(CardinalTraits.Doubtful) ? Math.Min(rate, Doubtful) : rate;
    }

    private double Told(Candidate candidate, FigureMeasure measure, bool definite)
    {
        var quantity = candidate.Quantity;
        if (ThingNouns.IsTime(candidate.Unit) || candidate.Unit == "time" || ThingNouns.IsLength(candidate.Unit))
            return ThingNouns.IsLength(candidate.Unit) && measure == FigureMeasure.Captured ? Fair : No;
        if (definite && quantity.Approximator is null && quantity.Value <= 3 && !IsPossessive(candidate.First))
            return No;
        if (candidate.Unit is "country" or "side" or "state" or "way" or "party" or "nation" or "group" && measure is not (FigureMeasure.Killed or FigureMeasure.Destroyed))
            return No;
        return quantity.Traits.HasFlag(CardinalTraits.Vague) || definite ? Likely : Sure;
    }

    private double Untold(Candidate candidate, bool definite)
    {
        var (quantity, counted) = (candidate.Quantity, candidate.Counted);
        if (counted.Head < 0)
            return candidate.PartOf >= 0 || candidate.Replaces >= 0 ? Fair : No;
        string unit = candidate.Unit[(candidate.Unit.LastIndexOf(' ') + 1)..];
        bool small = !quantity.Traits.HasFlag(CardinalTraits.Digits) && !quantity.Traits.HasFlag(CardinalTraits.Scaled) && quantity.Value < LeastInWords;
        if (ThingNouns.IsTime(unit) || quantity.Value == 1 || definite && !quantity.Traits.HasFlag(CardinalTraits.Scaled))
            return No;
        if (ThingNouns.IsLength(unit))
            return IsMeasuredOut(candidate) || text.Lower(counted.Head - 1) is "cubic" or "square" ? Fair : No;
        if (ThingNouns.IsBlow(unit))
            return Likely;
        if (unit is "percent" or "point" or "word" || ThingNouns.IsUncounted(unit) && (small || quantity.Value < LeastInWords * 2))
            return No;
        if (text.Pos(counted.Head) == PartOfSpeech.Propn && !counted.IsPeople && !ThingNouns.IsGear(unit))
            return No;
        if (small)
            return (quantity.Traits.HasFlag(CardinalTraits.Vague) ? No : ThingNouns.IsGear(unit) && (!ThingNouns.IsSettlement(unit) || quantity.Approximator is not null) ? Doubtful : No);
        return counted.IsPeople || ThingNouns.IsGear(unit) ? Likely : Fair;
    }

    // "are only 6 km from the town", "57 km long", "five metres deep", "advanced 5 km".
    private bool IsMeasuredOut(Candidate candidate)
    {
        if (candidate.Quantity.Traits.HasFlag(CardinalTraits.Vague) || text.Lower(candidate.First - 1) == "within")
            return false;
        int head = candidate.Counted.Head;
        string behind = text.Lower(candidate.Counted.End);
        if (behind is "long" or "wide" or "deep" or "high" or "tall" or "thick")
            return true;
        if (text.Dependent(head, "cop") >= 0)
            return true;
        int verb = text.Head(head);
        return text.Lemma(verb) is "advance" or "retreat" or "withdraw" or "gain" or "push" or "stretch" or "extend" or "measure" && behind is not "from" && !IsPlaceDescription(behind);
    }

    private static bool IsPlaceDescription(string behind) => behind is "north" or "south" or "east" or "west" or "away" or "northeast" or "northwest" or "southeast" or "southwest";

    private bool IsDefinite(int first)
    {
        int at = first - 1;
        if (text.Lower(at) is "other" or "remaining" or "first" or "last" or "next" or "same" or "past" or "previous" or "only")
            at--;
        return text.Sentence(at) == text.Sentence(first) && text.Lower(at) is "the" or "these" or "those" or "both" or "first" or "last" or "next" or "past" or "other" or "same" or "this" || IsPossessive(first);
    }

    private bool IsPossessive(int first) => text.Lower(first - 1) is "his" or "her" or "their" or "its" or "our" or "my" or "'s" or "’s";
}
