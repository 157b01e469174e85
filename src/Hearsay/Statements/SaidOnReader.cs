using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>When something was said: the expression of time in the cue or in the clause of its verb, outside the content. Pure; safe to share.</summary>
internal sealed class SaidOnReader(ReportWords words, IReadOnlyList<TimeExpression> times)
{
    /// <summary>A time that hangs by the cue's verb through more words than these belongs to something else.</summary>
    private const int MostSteps = 3;

    /// <summary>A time further from the cue is not looked at.</summary>
    private const int MostWords = 25;

    /// <summary>The interval, or <c>null</c> if the text does not tell.</summary>
    public DateInterval? Read(Attribution attribution, WordRange cue, int main)
    {
        if (attribution.Cue is not { } span || cue.IsEmpty)
            return null;
        int sentence = words.Document.Words[cue.First].Sentence;
        var (first, end) = words.Document.Sentence(sentence);
        int from = words.Document.Words[Math.Max(first, cue.First - MostWords)].Start;
        int to = words.Document.Words[Math.Min(end, cue.End + MostWords) - 1].End;
        for (int i = TimeExpressions.FirstFrom(times, from); i < times.Count && times[i].Span.Start < to; i++)
            if (times[i].Type is TimeType.Date or TimeType.Time && (times[i].From ?? times[i].To) is not null && IsOfCue(attribution, times[i].Span, span, main))
                return new DateInterval(times[i].From, times[i].To, times[i].Text);
        return null;
    }

    private bool IsOfCue(Attribution attribution, TextSpan time, TextSpan cue, int main)
    {
        if (cue.Overlaps(time))
            return true;
        if (main < 0 || attribution.Content.Any(c => c.Overlaps(time)) || (attribution.Source is { } source && source.Overlaps(time)))
            return false;
        int word = words.Of(time).First;
        if (Math.Abs(word - main) > MostWords)
            return false;
        var range = words.Of(time);
        int top = words.Top(range);
        for (int steps = 0; top >= 0 && steps < MostSteps; steps++, top = words.Head(top))
            if (words.Head(top) == main)
                return true;
            else if (words.Head(top) >= 0 && words.Pos(words.Head(top)) == PartOfSpeech.Verb)
                break;
        return IsBeside(attribution, range, main);
    }

    // "said on Friday", "told AFP late Monday": nothing but prepositions and whom it was told between the verb and the time.
    private bool IsBeside(Attribution attribution, WordRange time, int main)
    {
        int first = Math.Min(time.End, main + 1);
        int last = Math.Max(time.First, main);
        for (int i = first; i < last; i++)
            if (words.Pos(i) is PartOfSpeech.Verb or PartOfSpeech.Punct or PartOfSpeech.Sconj || attribution.Content.Any(c => c.Overlaps(words.Document.Words[i].Span)))
                return false;
        return last - first <= 6 && main < time.First;
    }
}
