using Hearsay.Language;

namespace Hearsay.Figures;

/// <summary>Tells numbers that are no figures by how they are written and what stands beside them: dates, ages, labels, scores, calibres. Safe to share between threads.</summary>
internal sealed class NotFigures(FigureText text, IReadOnlyList<TimeExpression> times)
{
    private static readonly HashSet<string> s_labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "resolution", "resolutions", "article", "articles", "chapter", "section", "paragraph", "flight", "route", "highway", "unit", "brigade", "division", "battalion", "regiment", "room", "page", "pages", "figure", "table",
        "channel", "phase", "stage", "day", "week", "grade", "level", "category", "type", "class", "model", "version", "number", "no", "nos", "part", "volume", "episode", "season", "apollo", "boeing", "airbus", "mig", "sukhoi", "su", "mi",
        "rpg", "tow", "scud", "grad", "zone", "gate", "platform", "order", "decree", "law", "case", "formula", "code", "aged", "age", "ages", "born", "line", "station", "pier", "hill", "point", "war", "ward", "act", "bill", "protocol", "item",
        "rule", "clause", "annex", "appendix", "note", "fig", "vol", "tel", "phone", "telephone", "fax", "gmt", "ksa", "isbn", "version", "windows", "iphone", "galaxy", "mp", "interstate", "lot", "block", "floor", "suite", "apartment", "box", "bus", "gulf", "radio", "fm", "psalm", "verse", "sura", "round", "group", "serial", "id",
    };

    private static readonly HashSet<string> s_lengths = new(StringComparer.OrdinalIgnoreCase) { "km", "kms", "kilometer", "kilometers", "kilometre", "kilometres", "mile", "miles", "meter", "meters", "metre", "metres", "m", "yards", "feet", "ft" };

    private int _time;

    /// <summary>Whether a quantity is none by its surroundings, whatever it counts. To be asked in text order.</summary>
    public bool Has(Quantity quantity, int number)
    {
        var pieces = text.Pieces;
        int at = quantity.Number;
        return IsTime(quantity) || IsGluedToWord(pieces, at) || IsBeforeGlued(quantity) || IsLabelled(quantity, at, number) || IsScore(quantity)
            || quantity is { Kind: QuantityKind.Count, Value: 0 } || IsBesideNumber(quantity, number) || IsList(quantity) || IsPronoun(quantity, number);
    }

    private bool IsTime(Quantity quantity)
    {
        int start = text.Pieces[quantity.Number].Start, end = text.Pieces[quantity.End - 1].End;
        while (_time < times.Count && times[_time].Span.End <= start)
            _time++;
        for (int i = _time; i < times.Count && times[i].Span.Start < end; i++)
            if (!IsCountAfterAll(times[i], quantity))
                return true;
        return false;
    }

    // A year's number that counts: "killed 1,300 people", "2013 fighters" is left to the stage that found the year.
    private bool IsCountAfterAll(TimeExpression time, Quantity quantity) =>
        quantity.Kind == QuantityKind.Money || quantity.Approximator is not null && time.Type == TimeType.Date && text.Pos(text.WordAt(time.Span.End)) == PartOfSpeech.Noun
            && text.Tag(text.WordAt(time.Span.End)) == "NNS" && text.Relation(text.WordOf(quantity.Number)) == "nummod";

    // "T-72", "F16", "mid-20".
    private static bool IsGluedToWord(Pieces pieces, int at)
    {
        if (!pieces.IsGlued(at) || at == 0)
            return false;
        if (pieces[at - 1].Kind is PieceKind.Word or PieceKind.OtherDigits or PieceKind.Digits)
            return true;
        return (pieces.IsDash(at - 1) || pieces.Form(at - 1) is "/" or "." or "#" or "@" or "_" or ":" or "№") && (pieces.Form(at - 1) is "#" or "@" or "_" or "№" || (pieces.IsGlued(at - 1) && at > 1 && pieces[at - 2].Kind != PieceKind.Mark));
    }

    // "12-year-old", "57km-long", "155mm", "1st", "24/7".
    private bool IsBeforeGlued(Quantity quantity)
    {
        var pieces = text.Pieces;
        int next = quantity.End;
        if (!pieces.IsGlued(next) || quantity.Kind != QuantityKind.Count)
            return false;
        if (pieces.IsKind(next, PieceKind.Word))
            return !s_lengths.Contains(pieces.Form(next).ToString()) || pieces.IsGlued(next + 1) && pieces.IsDash(next + 1);
        if (pieces.Form(next) is "/" or "_" or "@" or ":" && pieces.IsGlued(next + 1))
            return true;
        return pieces.IsDash(next) && pieces.IsGlued(next + 1) && !(pieces.IsKind(next + 1, PieceKind.Word) && pieces.Is(next + 1, "strong")) && pieces[next + 1].Kind != PieceKind.Mark;
    }

    private bool IsLabelled(Quantity quantity, int at, int number)
    {
        var pieces = text.Pieces;
        if (quantity.First < at || quantity.Kind != QuantityKind.Count)
            return pieces.Is(at - 1, "ages") || pieces.Is(at - 1, "aged");
        bool digits = quantity.Traits.HasFlag(CardinalTraits.Digits);
        int label = pieces.Is(at - 1, ".") && pieces.IsGlued(at - 1) ? at - 2 : at - 1;
        if (pieces.IsKind(label, PieceKind.Word) && s_labels.Contains(pieces.Form(label).ToString()) && !pieces.Is(label, "level") && (label == at - 1 || pieces.Form(label).Length <= 3) && text.Sentence(number) == text.Sentence(number - 1))
            return (digits || pieces.Is(label, "no") || pieces.Is(label, "number") || pieces.Is(label, "phase") || pieces.Is(label, "stage") || pieces.Is(label, "chapter")) && !IsCountedBehind(number) || pieces.Is(label, "aged") || pieces.Is(label, "no");
        // "Ebola 2", "Syria 24", "June 5 ...": a bare number behind a name.
        return digits && !IsPlaceAfterPlace(number) && text.Pos(number - 1) == PartOfSpeech.Propn && text.Head(number) < number && text.Relation(number) is "nummod" or "flat" or "nmod:unmarked" or "compound" or "appos" && MeasureWords.Verb(text.Lower(number - 1)) is null && !IsCountedBehind(number)
            && MeasureWords.State(text.Lower(number + 1)) is null;
    }

    // "150 bodies in Orva 100 in Keldin", where commas were lost.
    private bool IsPlaceAfterPlace(int number)
    {
        if (text.Lower(number + 1) is not "in" and not "at" || text.Pos(number + 2) != PartOfSpeech.Propn)
            return false;
        int at = number - 1;
        while (at > number - FarthestPlace && text.Pos(at) == PartOfSpeech.Propn && text.Sentence(at) == text.Sentence(number))
            at--;
        return text.Lower(at) == text.Lower(number + 1) && text.Pos(at - 1) is PartOfSpeech.Noun or PartOfSpeech.Num;
    }

    private const int FarthestPlace = 5;

    private bool IsCountedBehind(int number) => text.Relation(number) == "nummod" && text.Head(number) > number;

    // "85 12 fighters were killed": what a page counts, before the text.
    private bool IsBesideNumber(Quantity quantity, int number) =>
        quantity is { Traits: CardinalTraits.Digits, Kind: QuantityKind.Count, IsRange: false } && text.Pieces.IsKind(quantity.End, PieceKind.Digits) && MeasureWords.Verb(text.Lower(number - 1)) is null;

    // "3-1", "2 - 0".
    private bool IsScore(Quantity quantity)
    {
        var pieces = text.Pieces;
        return !quantity.IsRange && quantity.Traits == CardinalTraits.Digits
            && (pieces.IsDash(quantity.End) && pieces.IsKind(quantity.End + 1, PieceKind.Digits) && pieces.IsGlued(quantity.End) == pieces.IsGlued(quantity.End + 1)
                || pieces.IsDash(quantity.Number - 1) && pieces.IsKind(quantity.Number - 2, PieceKind.Digits) && pieces.IsGlued(quantity.Number));
    }

    // "1. The first", "(2)": a number of a list.
    private bool IsList(Quantity quantity)
    {
        var pieces = text.Pieces;
        int next = quantity.End, before = quantity.Number - 1;
        if (quantity.Traits != CardinalTraits.Digits || quantity.Kind != QuantityKind.Count)
            return false;
        bool closed = pieces.Form(next) is ")" or "]" && pieces.IsGlued(next);
        return closed && (before < 0 || pieces.Form(before) is "(" or "[") || IsLineStart(quantity.Number) && (closed || pieces.Form(next) is "." && pieces.IsGlued(next));
    }

    private bool IsLineStart(int piece)
    {
        for (int i = text.Pieces[piece].Start - 1; i >= 0; i--)
            if (text.Document.Text[i] == '\n')
                return true;
            else if (!char.IsWhiteSpace(text.Document.Text[i]))
                return false;
        return true;
    }

    // "including one of foreign nationality".
    private bool IsOneIncluded(int number) =>
        text.Lower(number - 1) is "including" && !(text.Lower(number + 1) is "of" && text.Lower(number + 2) is "the" or "them" or "his" or "her" or "its" or "their" or "those" or "these");

    // "one of the", "one another", "no one", "one day".
    private bool IsPronoun(Quantity quantity, int number) =>
        quantity is { Value: 1, Kind: QuantityKind.Count, IsRange: false } && !quantity.Traits.HasFlag(CardinalTraits.Digits)
            && !IsOneIncluded(number)
            && (text.Lower(number + 1) is "of" or "another" or "who" or "that" or "which" or "can" or "could" or "must" or "should" or "is" or "has" or "day" or "time" or "side" or "hand" or "thing" or "another's"
                || text.Lower(number - 1) is "no" or "the" or "this" or "that" or "every" or "each" or "any" or "which" or "another" or "only" or "some" or "not");
}
