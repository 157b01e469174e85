namespace Hearsay.Figures;

/// <summary>The days that a figure speaks about: the date in its sentence that is nearest, but for those that tell when it was said. Pure.</summary>
internal static class FigureDates
{
    /// <summary>The days, or <c>null</c> if the sentence names none.</summary>
    public static DateInterval? Of(FigureText text, Candidate candidate, Statement? statement, IReadOnlyList<TimeExpression> times)
    {
        var (first, end) = text.Document.Sentence(text.Sentence(candidate.Number));
        var sentence = new TextSpan(text.Document.Words[first].Start, text.Document.Words[end - 1].End);
        TimeExpression? best = null;
        int nearest = int.MaxValue;
        foreach (var time in Within(times, sentence))
        {
            int distance = time.Span.Start >= candidate.Span.End ? time.Span.Start - candidate.Span.End : candidate.Span.Start - time.Span.End;
            if (distance < 0 || distance >= nearest || (time.From is null && time.To is null) || time.Type == TimeType.Set || !MayDate(statement, time, candidate))
                continue;
            (best, nearest) = (time, distance);
        }
        return best is null ? null : new DateInterval(best.From, best.To, best.Text);
    }

    private static bool MayDate(Statement? statement, TimeExpression time, Candidate candidate)
    {
        if (statement is null)
            return true;
        if (statement.Cue is { } cue && cue.Overlaps(time.Span) || statement.Source is { } source && source.Overlaps(time.Span))
            return false;
        return statement.SaidOn?.Text != time.Text || statement.Content.Any(c => c.Contains(time.Span) && c.Overlaps(candidate.Span));
    }

    private static IEnumerable<TimeExpression> Within(IReadOnlyList<TimeExpression> times, TextSpan sentence)
    {
        int low = 0, high = times.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (times[middle].Span.Start >= sentence.Start)
                high = middle;
            else
                low = middle + 1;
        }
        for (int i = low; i < times.Count && times[i].Span.End <= sentence.End; i++)
            yield return times[i];
    }
}
