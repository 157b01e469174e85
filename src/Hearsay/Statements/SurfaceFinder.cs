namespace Hearsay.Statements;

/// <summary>
/// Finds who says what by the surface of the text alone: quotations, the commonest cue verbs, <c>according to</c>. A first cut that
/// would rather miss a statement than give it to the wrong speaker; it knows neither tags nor dependencies. Pure, safe to share between threads.
/// </summary>
internal static class SurfaceFinder
{
    /// <summary>The attributions of a mended text, in text order.</summary>
    public static IReadOnlyList<Attribution> Find(string text)
    {
        var quotations = Quotations.Find(text);
        var found = new List<SurfaceAttribution>();
        foreach (var unit in Units(text, quotations))
        {
            var attribution = AttributionPatterns.Match(text, unit, quotations);
            if (attribution is not null)
                found.Add(attribution);
            else if (found.Count > 0 && Continues(text, found[^1], unit, quotations))
                found[^1] = found[^1] with { Content = [.. found[^1].Content, unit], End = unit.End };
        }
        return [.. found.SelectMany(Attributions)];
    }

    /// <summary>Sentences, joined where a quotation runs over their border.</summary>
    private static IEnumerable<TextSpan> Units(string text, List<Quotation> quotations)
    {
        TextSpan? pending = null;
        foreach (var sentence in Sentences.Split(text))
        {
            var unit = pending is { } open ? new TextSpan(open.Start, sentence.End) : sentence;
            pending = quotations.Any(q => q.Span.Start < unit.End && unit.End < q.Span.End) ? unit : null;
            if (pending is null)
                yield return unit;
        }
        if (pending is { } last)
            yield return last;
    }

    /// <summary>Whether a unit is nothing but a quotation that goes on where the last statement's quotation left off.</summary>
    private static bool Continues(string text, SurfaceAttribution last, TextSpan unit, List<Quotation> quotations)
    {
        var isQuotation = quotations.Any(q => q.Span.Start <= unit.Start && unit.End <= q.Span.End + 1);
        if (!isQuotation || !quotations.Any(q => q.Span.Overlaps(last.Content[^1])))
            return false;
        var between = text.AsSpan(last.End, unit.Start - last.End);
        var isNewParagraph = between.Contains('\n');
        return between.Trim().IsEmpty && (!isNewParagraph || quotations.Any(q => !q.Closed && q.Span.End == last.End));
    }

    // Who passed it on makes a second attribution of the same content.
    private static IEnumerable<Attribution> Attributions(SurfaceAttribution found)
    {
        yield return new Attribution { Source = found.Source, Cue = found.Cue, Content = found.Content, Confidence = 0.6 };
        if (found.Via is { } via)
            yield return new Attribution { Source = via, Cue = new TextSpan(via.Start - "according to ".Length, via.Start - 1), Content = found.Content, Confidence = 0.6 };
    }
}
