namespace Hearsay.Figures;

/// <summary>Reads numbers: digits, words, and both together ("1.5 million", "two hundred and fifty", "half a million", "tens of thousands"). Pure.</summary>
internal readonly struct CardinalGrammar(Pieces pieces)
{
    /// <summary>Numbers beyond this are not read; nothing in the news is counted so high.</summary>
    private const decimal Most = 1e18m;

    /// <summary>The number that begins at a piece.</summary>
    public bool TryRead(int at, out Cardinal number) =>
        TryVague(at, out number) || TryHalf(at, out number) || TryScaled(at, out number);

    /// <summary>The word at a piece, as part of a number.</summary>
    public NumberWord WordAt(int piece) => pieces.IsKind(piece, PieceKind.Word) ? NumberWords.Find(pieces.Form(piece)) : default;

    // "dozens", "tens of thousands", "several hundred", "a few thousand".
    private bool TryVague(int at, out Cardinal number)
    {
        number = default;
        int word = pieces.Is(at, "a") && pieces.Is(at + 1, "few") ? at + 1 : pieces.Is(at, "few") || pieces.Is(at, "many") ? at : -1;
        if (word >= 0)
            return TryMultiplied(at, word + 1, 2, out number);
        var first = WordAt(at);
        if (first.Role != NumberRole.Vague)
            return false;
        if (first.Value < 20 && TryMultiplied(at, at + 1, first.Value, out number))
            return true;
        var (value, end) = (first.Value, at + 1);
        while (pieces.Is(end, "of") && WordAt(end + 1) is { Role: NumberRole.Vague } next && value * next.Value < Most && next.Value >= 200)
            (value, end) = (value * next.Value / 2, end + 2);
        number = new Cardinal(at, end, value, CardinalTraits.Vague);
        return true;
    }

    private bool TryMultiplied(int first, int at, decimal value, out Cardinal number)
    {
        number = default;
        int end = at;
        while (WordAt(end) is { Abbreviated: false } word && (word.Role == NumberRole.Scale || (word.Role == NumberRole.Vague && word.Value != 3)) && value * word.Value < Most)
        {
            value *= word.Role == NumberRole.Scale ? word.Value : word.Value / 2;
            end++;
        }
        if (end == at)
            return false;
        number = new Cardinal(first, end, value, CardinalTraits.Vague);
        return true;
    }

    // "half a million", "half a dozen".
    private bool TryHalf(int at, out Cardinal number)
    {
        number = default;
        if (!pieces.Is(at, "half") || !(pieces.Is(at + 1, "a") || pieces.IsDash(at + 1)))
            return false;
        int scale = pieces.IsDash(at + 1) && pieces.Is(at + 2, "a") ? at + 4 : at + 2;
        if (WordAt(scale) is not { Role: NumberRole.Scale, Abbreviated: false } word)
            return false;
        number = new Cardinal(at, scale + 1, word.Value / 2, CardinalTraits.Scaled);
        return true;
    }

    /// <summary>A part of a round number, which is no share: "a quarter of a million".</summary>
    public bool TryPartOfScale(int at, out Cardinal number)
    {
        number = default;
        decimal above = pieces.Is(at, "a") || pieces.Is(at, "one") ? 1 : WordAt(at) is { Role: NumberRole.Unit } unit ? unit.Value : pieces.Is(at, "half") || pieces.Is(at, "quarter") ? 1 : 0;
        int below = pieces.Is(at, "half") || pieces.Is(at, "quarter") ? at : pieces.IsDash(at + 1) ? at + 2 : at + 1;
        if (above == 0 || WordAt(below) is not { Role: NumberRole.Part } part)
            return false;
        int of = pieces.Is(below + 1, "of") && pieces.Is(below + 2, "a") ? below + 3 : below + 1;
        if (WordAt(of) is not { Role: NumberRole.Scale, Abbreviated: false } scale)
            return false;
        number = new Cardinal(at, of + 1, Math.Round(above * scale.Value / part.Value), CardinalTraits.Scaled);
        return true;
    }

    // Parts with falling scales: "two million three hundred thousand and twelve".
    private bool TryScaled(int at, out Cardinal number)
    {
        var (total, limit, end, traits) = (0m, decimal.MaxValue, at, CardinalTraits.None);
        while (TryPart(Next(at, end), end == at, out var part, out var scale) && scale < limit && part.Value * scale < Most)
        {
            if (end > at && (part.Is(CardinalTraits.Digits) != traits.HasFlag(CardinalTraits.Digits) || (part.Value >= limit && scale == 1)))
                break;
            total += part.Value * scale;
            (end, traits) = (part.End, traits | part.Traits);
            limit = scale;
            if (scale == 1)
                break;
        }
        number = new Cardinal(at, end, total, traits);
        return end > at;
    }

    // Where a further part may begin: after "and", or at once.
    private int Next(int at, int end)
    {
        if (end == at)
            return at;
        if (pieces.Is(end, "and") && pieces.Is(end - 1, "hundred") && pieces.IsKind(end + 1, PieceKind.Digits) && pieces.IsKind(at, PieceKind.Digits))
            return end + 1;
        return pieces.Is(end, "and") && WordAt(end + 1).Role is NumberRole.Unit or NumberRole.Teen or NumberRole.Tens ? end + 1 : end;
    }

    private bool TryPart(int at, bool first, out Cardinal part, out decimal scale)
    {
        scale = 1;
        bool article = first && (pieces.Is(at, "a") || pieces.Is(at, "an"));
        if (article && WordAt(at + 1) is { Role: NumberRole.Scale, Abbreviated: false })
            part = new Cardinal(at, at + 1, 1, CardinalTraits.None);
        else if (article && pieces.Is(at + 1, "couple"))
            part = new Cardinal(at, pieces.Is(at + 2, "of") && WordAt(at + 3).Role == NumberRole.Scale ? at + 3 : at + 2, 2, CardinalTraits.None);
        else if (!TryDigits(at, out part) && !TryHundreds(at, out part))
            return false;
        part = WithHalf(part);
        int end = part.End;
        var traits = part.Traits;
        while (ScaleAt(end, part) is { Role: NumberRole.Scale } word && part.Value * scale * word.Value < Most)
        {
            (scale, traits) = (scale * word.Value, traits | CardinalTraits.Scaled);
            end++;
        }
        part = WithHalf(part with { End = end, Traits = traits }, scale);
        return true;
    }

    // "two and a half million", "a million and a half".
    private Cardinal WithHalf(Cardinal part, decimal scale = 1)
    {
        if (!pieces.Is(part.End, "and") || !pieces.Is(part.End + 1, "a") || !pieces.Is(part.End + 2, "half"))
            return part;
        bool before = scale == 1 && WordAt(part.End + 3) is { Role: NumberRole.Scale, Abbreviated: false };
        return before || scale > 1 ? part with { Value = part.Value + 0.5m, End = part.End + 3 } : part;
    }

    private NumberWord ScaleAt(int at, Cardinal part)
    {
        var word = WordAt(at);
        if (word is { Role: NumberRole.Vague, Value: 24 or >= 200 })
            return new NumberWord(NumberRole.Scale, word.Value / 2);
        if (word.Role != NumberRole.Scale || !word.Abbreviated)
            return word;
        // "40m" and "40 bn", but not "40 m", which are metres; and no letter alone goes with a word.
        bool close = pieces.IsGlued(at) || pieces.Form(at).Length > 1;
        return part.Is(CardinalTraits.Digits) && close ? word : default;
    }

    private bool TryDigits(int at, out Cardinal part)
    {
        part = default;
        if (!pieces.IsKind(at, PieceKind.Digits))
            return false;
        var style = Numerals.Style(pieces.Form(at));
        if (!Numerals.TryRead(pieces.Form(at), style, out decimal value))
            return false;
        var traits = CardinalTraits.Digits | (style == NumeralStyle.Doubtful ? CardinalTraits.Doubtful : 0);
        part = Spaced(new Cardinal(at, at + 1, value, traits), style);
        return true;
    }

    // "280 000": thousands parted by spaces, as far as they cannot be two numbers.
    private Cardinal Spaced(Cardinal part, NumeralStyle style)
    {
        if (style != NumeralStyle.Plain || pieces.Form(part.First).Length > 3 || pieces.Form(part.First)[0] == '0')
            return part;
        while (pieces.IsKind(part.End, PieceKind.Digits) && pieces.Form(part.End).Length == 3 && Numerals.TryRead(pieces.Form(part.End), NumeralStyle.Plain, out decimal group)
            && IsGroupSpace(part.End))
            part = part with { Value = (part.Value * 1000) + group, End = part.End + 1 };
        return part;
    }

    private bool IsGroupSpace(int piece)
    {
        bool many = pieces.IsKind(piece + 1, PieceKind.Digits) && pieces.Form(piece + 1).Length == 3 || pieces.IsKind(piece - 2, PieceKind.Digits) && pieces.Form(piece - 1).Length == 3;
        int gap = pieces[piece].Start - pieces[piece - 1].End;
        char space = gap == 1 ? pieces.Text[pieces[piece].Start - 1] : '\n';
        return space is '\u00A0' or '\u202F' or '\u2009' || (space == ' ' && (many || pieces.Form(piece) is "000" or "500"));
    }

    // "two hundred and fifty", "twenty-five", "nine point five".
    private bool TryHundreds(int at, out Cardinal part)
    {
        if (!TryBelowHundred(at, out part))
            return false;
        if (WordAt(part.End) is not { Role: NumberRole.Scale, Value: 100 })
        {
            part = WithPoint(part);
            return true;
        }
        part = part with { Value = part.Value * 100, End = part.End + 1, Traits = CardinalTraits.Scaled };
        int next = pieces.Is(part.End, "and") ? part.End + 1 : part.End;
        if (TryBelowHundred(next, out var rest))
            part = part with { Value = part.Value + rest.Value, End = rest.End };
        return true;
    }

    private Cardinal WithPoint(Cardinal part)
    {
        if (!pieces.Is(part.End, "point") || WordAt(part.End + 1) is not { Role: NumberRole.Unit } digit)
            return part;
        var (value, end, unit) = (part.Value, part.End + 1, 0.1m);
        while (digit.Role == NumberRole.Unit && unit > 1e-9m)
        {
            (value, unit, end) = (value + (digit.Value * unit), unit / 10, end + 1);
            digit = WordAt(end);
        }
        return part with { Value = value, End = end };
    }

    private bool TryBelowHundred(int at, out Cardinal part)
    {
        var word = WordAt(at);
        part = new Cardinal(at, at + 1, word.Value, CardinalTraits.None);
        if (word.Role is NumberRole.Unit or NumberRole.Teen)
            return true;
        if (word.Role != NumberRole.Tens)
            return false;
        int unit = pieces.IsDash(at + 1) ? at + 2 : at + 1;
        if (WordAt(unit) is { Role: NumberRole.Unit, Value: > 0 } rest && (unit == at + 1 || pieces.IsKind(unit, PieceKind.Word)))
            part = part with { Value = word.Value + rest.Value, End = unit + 1 };
        return true;
    }
}
