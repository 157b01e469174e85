namespace Hearsay.Figures;

/// <summary>
/// Reads quantities: numbers with approximators ("more than 90,000"), ranges ("between 20 and 30"), shares ("two-thirds", "one in five", "40 percent")
/// and money ("€2bn"). Knows words only, no grammar of the sentence. Pure; takes time linear in the text.
/// </summary>
internal readonly struct QuantityGrammar(Pieces pieces)
{
    private readonly CardinalGrammar _cardinals = new(pieces);

    /// <summary>Every quantity of the text, in text order; none overlap in their numbers.</summary>
    public List<Quantity> All()
    {
        var found = new List<Quantity>();
        for (int at = 0; at < pieces.Count;)
        {
            if (TryRead(at, out var quantity))
            {
                found.Add(quantity);
                at = Math.Max(at + 1, quantity.End);
            }
            else
                at++;
        }
        return found;
    }

    private bool TryRead(int at, out Quantity quantity)
    {
        quantity = null!;
        if (!CanBegin(at))
            return false;
        if (_cardinals.TryPartOfScale(at, out var part))
        {
            quantity = Ranged(part);
            return true;
        }
        if (TryShare(at, out var share, out var end))
        {
            quantity = Bent(new Cardinal(at, end, share, CardinalTraits.Share), null, null, at);
            return true;
        }
        if (!_cardinals.TryRead(at, out var number))
            return false;
        quantity = Ranged(number);
        return true;
    }

    private bool CanBegin(int at)
    {
        if (pieces.IsKind(at, PieceKind.Digits))
            return true;
        if (!pieces.IsKind(at, PieceKind.Word))
            return false;
        if (_cardinals.WordAt(at) is { Role: not NumberRole.None and not NumberRole.Scale } || pieces.Is(at, "half"))
            return true;
        return pieces.Form(at).Length <= 4 && (pieces.Is(at, "a") || pieces.Is(at, "an") || pieces.Is(at, "few") || pieces.Is(at, "many"));
    }

    // The number with the range it may begin.
    private Quantity Ranged(Cardinal number)
    {
        var (sign, first) = SignBefore(number.First);
        int second = RangeBorder(number);
        if (second < 0)
            return Bent(number, null, sign, first);
        var (secondSign, _, start) = SignAt(second);
        if ((secondSign is not null && secondSign != sign) || !_cardinals.TryRead(start, out var upper) || upper.Is(CardinalTraits.Vague) || number.Is(CardinalTraits.Vague))
            return Bent(number, null, sign, first);
        var lower = Shared(number, upper);
        return IsRange(lower, upper, number) ? Bent(lower, upper, sign, first) : Bent(number, null, sign, first);
    }

    private bool IsRange(Cardinal lower, Cardinal upper, Cardinal written)
    {
        if (upper.Value <= lower.Value || written.Is(CardinalTraits.Share))
            return false;
        if (pieces.Is(written.End, "or"))
            return upper.Value <= (lower.Value * 2) + 5 && lower.Is(CardinalTraits.Digits) == upper.Is(CardinalTraits.Digits);
        if (pieces.Is(written.End, "and"))
            return pieces.Is(FirstOf(written) - 1, "between");
        return !pieces.Is(written.End, "to") || !pieces.Is(FirstOf(written) - 1, "from") || !ChangeWords.Before(pieces, FirstOf(written) - 1);
    }

    // "20 to 30 thousand": the scale is meant for both.
    private Cardinal Shared(Cardinal lower, Cardinal upper)
    {
        if (lower.Is(CardinalTraits.Scaled) || !upper.Is(CardinalTraits.Scaled) || lower.Value >= 1000)
            return lower;
        decimal scale = _cardinals.WordAt(upper.End - 1).Value;
        return scale >= 12 && lower.Value * scale < upper.Value ? lower with { Value = lower.Value * scale, Traits = lower.Traits | CardinalTraits.Scaled } : lower;
    }

    // Where the second number of a range would begin, or −1.
    private int RangeBorder(Cardinal number)
    {
        int at = number.End;
        if (pieces.IsDash(at))
            return pieces.IsGlued(at) == pieces.IsGlued(at + 1) ? at + 1 : -1;
        if (pieces.Is(at, "%") && (pieces.IsDash(at + 1) || pieces.Is(at + 1, "to")))
            return at + 2;
        return pieces.Is(at, "to") || pieces.Is(at, "or") || pieces.Is(at, "and") ? at + 1 : -1;
    }

    private int FirstOf(Cardinal number) => SignBefore(number.First).First;

    private (string? Code, int First) SignBefore(int at)
    {
        if (Currencies.OfSign(pieces.Form(at - 1)) is { } code)
            return pieces.Form(at - 1) is "$" && pieces.IsGlued(at - 1) && Currencies.OfDollar(pieces.Form(at - 2)) is { } dollar ? (dollar, at - 2) : (code, at - 1);
        return Currencies.OfLetters(pieces.Form(at - 1)) is { } letters ? (letters, at - 1) : (null, at);
    }

    private (string? Code, int First, int Next) SignAt(int at)
    {
        if (Currencies.OfSign(pieces.Form(at)) is { } code)
            return (code, at, at + 1);
        return Currencies.OfSign(pieces.Form(at + 1)) is { } later && Currencies.OfDollar(pieces.Form(at)) is not null ? (later, at, at + 2) : (null, at, at);
    }

    private (string? Code, int End) CurrencyAfter(int at)
    {
        int word = (pieces.IsDash(at) && pieces.IsGlued(at)) || pieces.Is(at, "of") ? at + 1 : at;
        if (Currencies.OfSign(pieces.Form(word)) is { } sign && !pieces.IsKind(word + 1, PieceKind.Digits))
            return (sign, word + 1);
        if (Currencies.OfLetters(pieces.Form(word)) is { } letters)
            return (letters, word + 1);
        if (Currencies.OfName([], pieces.Form(word)) is { } name)
            return pieces.Form(word).StartsWith("pound", StringComparison.OrdinalIgnoreCase) && pieces.Is(word + 1, "of") ? (null, at) : (name, word + 1);
        return Currencies.OfName(pieces.Form(word), pieces.Form(word + 1)) is { } national ? (national, word + 2) : (null, at);
    }

    private Quantity Bent(Cardinal number, Cardinal? upper, string? currency, int first)
    {
        int end = upper?.End ?? number.End;
        var kind = currency is not null ? QuantityKind.Money : number.Is(CardinalTraits.Share) ? QuantityKind.Share : QuantityKind.Count;
        if (kind == QuantityKind.Count && PercentEnd(end) is { } percent)
            (kind, end) = (QuantityKind.Share, percent);
        else if (kind != QuantityKind.Share && CurrencyAfter(end) is { Code: { } code } after)
            (kind, currency, end) = (QuantityKind.Money, currency ?? code, after.End);
        if (kind == QuantityKind.Money && upper is null && _cardinals.WordAt(end) is { Role: NumberRole.Scale, Abbreviated: false } scale && pieces.IsKind(end - 1, PieceKind.Word) && number.Value < 1e6m && !number.Is(CardinalTraits.Scaled))
            (number, end) = (number with { Value = number.Value * scale.Value, Traits = number.Traits | CardinalTraits.Scaled }, end + 1);
        int number0 = first;
        if (upper is not null && (pieces.Is(first - 1, "between") || pieces.Is(first - 1, "from")))
            first--;
        var (hedge, words, start, stop) = Hedged(first, end);
        var (min, max) = Bounds(number, upper, hedge);
        return new Quantity
        {
            First = start,
            Number = number0,
            End = stop,
            Min = min,
            Max = max,
            Value = number.Value,
            Approximator = words,
            Kind = kind,
            Currency = kind == QuantityKind.Money ? currency : null,
            Traits = number.Traits | (upper?.Traits ?? 0),
            IsRange = upper is not null,
        };
    }

    private static (decimal? Min, decimal? Max) Bounds(Cardinal number, Cardinal? upper, HedgeKind hedge)
    {
        decimal? low = number.Value, high = number.Is(CardinalTraits.Vague) ? null : upper?.Value ?? number.Value;
        return hedge switch
        {
            HedgeKind.AtLeast => (low, null),
            HedgeKind.AtMost => (null, high),
            _ => (low, high),
        };
    }

    private (HedgeKind Kind, string? Words, int First, int End) Hedged(int first, int end)
    {
        var behind = Hedges.After(pieces, end);
        if (Hedges.Before(pieces, first) is { } before && !(before.Kind == HedgeKind.About && behind is { Kind: not HedgeKind.About }))
        {
            var kind = before.Kind;
            // "grew up to": the number that was reached
            if (pieces.Is(before.End - 1, "to") && pieces.Is(before.First, "up") && (ChangeWords.IsRise(pieces.Form(before.First - 1)) || pieces.Is(before.First - 1, "percent")))
                return (HedgeKind.None, null, first, end);
            // "up to about 30": the outer one bounds.
            if (kind == HedgeKind.About && Hedges.Before(pieces, before.First) is { } outer && outer.End == before.First)
                return (outer.Kind, Words(outer.First, before.End), outer.First, end);
            return (kind, Words(before.First, before.End), before.First, end);
        }
        if (behind is { } after)
            return (after.Kind, Words(end, after.End), first, after.End);
        return (HedgeKind.None, null, first, end);
    }

    private string Words(int first, int end) => string.Join(' ', Enumerable.Range(first, end - first).Select(Lower)).Trim('-', ' ');

    private string Lower(int piece) => pieces.Form(piece).ToString().ToLowerInvariant();

    private int? PercentEnd(int at)
    {
        int word = pieces.IsDash(at) && pieces.IsGlued(at) ? at + 1 : at;
        if (pieces.Is(word, "%") || pieces.Is(word, "percent") || pieces.Is(word, "pct") || pieces.Is(word, "percents") || pieces.Is(word, "pc") || pieces.Is(word, "percentage"))
            return word + 1;
        return pieces.Is(word, "per") && (pieces.Is(word + 1, "cent") || pieces.Is(word + 1, "cents")) ? word + 2 : null;
    }

    // "half of", "a third of", "two-thirds", "one in five", "nine out of ten".
    private bool TryShare(int at, out decimal percent, out int end)
    {
        (percent, end) = (0, at);
        // "two and one-half years"
        if (pieces.Is(at - 1, "and") && (pieces.IsKind(at - 2, PieceKind.Digits) || _cardinals.WordAt(at - 2).Role == NumberRole.Unit))
            return false;
        if (pieces.Is(at, "half") && IsWholeAfter(at + 1))
            return Share(1, 2, at + 1, out percent, out end);
        bool article = pieces.Is(at, "a") || pieces.Is(at, "an");
        var above = article ? new NumberWord(NumberRole.Unit, 1) : _cardinals.WordAt(at);
        if (above.Role is not (NumberRole.Unit or NumberRole.Teen) || above.Value == 0)
            return false;
        int below = pieces.IsDash(at + 1) ? at + 2 : at + 1;
        if (_cardinals.WordAt(below) is { Role: NumberRole.Part } part && part.Value > above.Value && IsPart(above.Value, below, part.Value, below > at + 1))
            return Share(above.Value, part.Value, below + 1, out percent, out end);
        return !article && TryRate(above.Value, at + 1, out percent, out end);
    }

    private bool IsPart(decimal above, int below, decimal part, bool dashed)
    {
        bool plural = pieces.Form(below)[^1] is 's' or 'S';
        if (above > 1)
            return plural && !pieces.Is(below + 1, "majority");
        return !plural && (dashed || IsWholeAfter(below + 1)) && (part > 2 || !pieces.Is(below + 1, "a"));
    }

    private bool IsWholeAfter(int at) =>
        pieces.Is(at, "of") || pieces.Is(at, "the") || pieces.Is(at, "its") || pieces.Is(at, "their") || pieces.Is(at, "his") || pieces.Is(at, "our") || pieces.Is(at, "all") || pieces.Is(at, "are") || pieces.Is(at, "were");

    private bool TryRate(decimal above, int at, out decimal percent, out int end)
    {
        (percent, end) = (0, at);
        int below = pieces.Is(at, "in") ? at + 1 : pieces.Is(at, "out") && pieces.Is(at + 1, "of") ? at + 2 : -1;
        if (below < 0)
            return false;
        if (pieces.Is(below, "every"))
            below++;
        if (!_cardinals.TryRead(below, out var whole) || whole.Is(CardinalTraits.Vague) || whole.Value <= above || whole.Value == 0)
            return false;
        bool round = !whole.Is(CardinalTraits.Digits) || whole.Value is 10 or 20 or 50 or 100 or 1000 or 10_000 or 100_000;
        return round && Share(above, whole.Value, whole.End, out percent, out end);
    }

    private static bool Share(decimal above, decimal below, int stop, out decimal percent, out int end)
    {
        (percent, end) = (Math.Round(100 * above / below, 1), stop);
        return true;
    }
}
