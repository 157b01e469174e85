namespace Hearsay.Statements;

/// <summary>
/// Finds who says what by the surface of the text alone: quotations, the commonest cue verbs, <c>according to</c>. A first cut that
/// would rather miss a statement than give it to the wrong speaker; it knows neither tags nor dependencies. Pure, safe to share between threads.
/// </summary>
internal static class StatementFinder
{
    /// <summary>The statements of a mended text, in text order; spans point into that text.</summary>
    public static IReadOnlyList<Statement> Find(string text)
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
        return Resolve(text, found, quotations);
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

    private static List<Statement> Resolve(string text, List<SurfaceAttribution> found, List<Quotation> quotations)
    {
        var statements = new List<Statement>();
        string? lastPerson = null;
        foreach (var attribution in found)
        {
            var speaker = Speaker.Of(text, attribution.Source, lastPerson);
            if (speaker is { Standing: Standing.Named, Name: not null })
                lastPerson = speaker.Name;
            statements.Add(Build(text, attribution, speaker, statements.Count + 1, quotations));
        }
        return statements;
    }

    private static Statement Build(string text, SurfaceAttribution attribution, Speaker speaker, int number, List<Quotation> quotations)
    {
        var form = FormOf(text, attribution.Content, quotations);
        string[] chain = [.. new[] { speaker.Root, attribution.Via is { } via ? Speaker.Of(text, via, null).Root : null }.OfType<string>()];
        return new Statement
        {
            Id = FormattableString.Invariant($"s{number}"),
            Source = attribution.Source,
            Cue = attribution.Cue,
            Content = attribution.Content,
            Form = form,
            Act = attribution.Kind.Act,
            Certainty = attribution.Kind.Certainty,
            Speaker = speaker.Name,
            Standing = speaker.Standing,
            Chain = chain,
            RootKnown = speaker.Root is not null && speaker.Standing is not (Standing.Anonymous or Standing.Impersonal),
            Confidence = form == StatementForm.Indirect ? 0.6 : 0.75,
        };
    }

    private static StatementForm FormOf(string text, IReadOnlyList<TextSpan> content, List<Quotation> quotations)
    {
        int inside = 0, all = 0;
        foreach (var span in content)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                if (!char.IsLetterOrDigit(text[i]))
                    continue;
                all++;
                if (quotations.Any(q => q.Span.Start <= i && i < q.Span.End))
                    inside++;
            }
        }
        return inside == 0 ? StatementForm.Indirect : inside == all ? StatementForm.Direct : StatementForm.Mixed;
    }
}
