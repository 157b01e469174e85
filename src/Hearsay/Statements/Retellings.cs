using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Statements;

/// <summary>
/// Mends attributions in which one source passes on another: in "…," X said, according to Y, the words are X's and Y is a link of the chain; in "Y said …,
/// citing X" the citing is no part of what is said. Pure; not safe to share between threads.
/// </summary>
internal sealed class Retellings(ReportWords words, QuotedParts quoted, IReadOnlyList<TimeExpression> times)
{
    private readonly JointSources _joint = new(words);

    /// <summary>An inner saying that makes up so much of the outer one's content is all that the outer one says.</summary>
    private const double Whole = 0.8;

    /// <summary>The clause "X said" at the end of a content is at most so many words long.</summary>
    private const int LongestClause = 14;

    /// <summary>The attributions with those that only pass others on taken out, and what they passed on put in.</summary>
    public List<Attribution> Mend(IReadOnlyList<Attribution> attributions)
    {
        var mended = new List<Attribution>(attributions.Count);
        for (int i = 0; i < attributions.Count; i++)
        {
            var one = WithoutCiting(WithoutTime(attributions[i]));
            if (IsCitedAlone(one) || Quoted(one) is not { } told || (told.Source == one.Source && IsQuotedByAnother(attributions, i)))
                continue;
            one = told;
            if (IsCiting(one) && IsPassedOnNear(attributions, i, one))
                continue;
            if (!IsAccordingTo(one))
                mended.AddRange(_joint.Separate(one));
            else if (!IsPassedOnNear(attributions, i, one))
                mended.AddRange((PassedOn(one) ?? Relayed(one)) is { } first ? [first] : _joint.Separate(one));
        }

        return WithoutTwins(mended);
    }

    // Two cues of one clause, "quoted … as saying", may come out as one.
    private static List<Attribution> WithoutTwins(List<Attribution> attributions)
    {
        var seen = new HashSet<(TextSpan?, TextSpan?, TextSpan, TextSpan)>();
        attributions.RemoveAll(a => !seen.Add((a.Source, a.Cue, a.Content[0], a.Content[^1])));
        for (int i = attributions.Count - 1; i > 0; i--)
            if (attributions[i].Source is { } source && attributions[i - 1].Source is { } other && attributions[i].Cue is { } cue && cue == attributions[i - 1].Cue && attributions[i].Content.SequenceEqual(attributions[i - 1].Content) && source.Overlaps(other))
                attributions.RemoveAt(source.Length > other.Length ? i - 1 : i);
        return attributions;
    }

    private bool IsAccordingTo(Attribution attribution) =>
        attribution.Cue is { } cue && words.Of(cue) is { IsEmpty: false } range && words.Is(range.First, "according");

    private bool IsCiting(Attribution attribution) =>
        attribution.Cue is { } cue && words.Of(cue) is { IsEmpty: false } range && words.Lemma(range.First) is "cite" or "quote";

    // "Channel Nine | quoted | the mayor as saying …": the words are the mayor's, and have been found as his.
    private bool IsQuotedByAnother(IReadOnlyList<Attribution> attributions, int at)
    {
        if (!IsCiting(attributions[at]))
            return false;
        for (int i = Math.Max(0, at - MostLookedAt); i < Math.Min(attributions.Count, at + MostLookedAt); i++)
            if (i != at && attributions[i].Cue is { } cue && words.Is(words.Of(cue).First, "as") && attributions[i].Content.SequenceEqual(attributions[at].Content))
                return true;
        return false;
    }

    // "…, citing | police sources": who is cited is no content.
    private bool IsCitedAlone(Attribution attribution)
    {
        if (!IsCiting(attribution) || attribution.Content.Count > 1)
            return false;
        var core = new Phrase(words).Core(words.Of(attribution.Content[0]));
        int head = core.IsEmpty || core.Length > LongestCited || words.Top(core) is >= 0 and var top && words.Pos(top) == PartOfSpeech.Verb ? -1 : new Phrase(words).Head(core);
        return head >= 0 && words.Lemma(head) is var lemma && !SourceNouns.Documents.Contains(lemma) && (SourceNouns.IsPerson(lemma) || SourceNouns.Anonymous.Contains(lemma) || SourceNouns.Bodies.Contains(lemma));
    }

    /// <summary>Who is cited is told in at most so many words.</summary>
    private const int LongestCited = 8;

    private bool IsPassedOnNear(IReadOnlyList<Attribution> attributions, int at, Attribution outer)
    {
        for (int i = Math.Max(0, at - MostLookedAt); i < Math.Min(attributions.Count, at + MostLookedAt); i++)
            if (i != at && IsPassedOn(attributions[i], outer))
                return true;
        return false;
    }

    /// <summary>What an attribution passes on is one of so many before or after it; keeps the time linear in the text.</summary>
    private const int MostLookedAt = 12;

    // Whether the other's words are all that an "according to" stands for; near ones only are asked, by where they begin.
    private bool IsPassedOn(Attribution other, Attribution outer)
    {
        if (ReferenceEquals(other, outer) || other.Cue is not { } cue || cue == outer.Cue || other.Content[0].Start >= outer.Content[^1].End || IsAccordingTo(other))
            return false;
        int all = Nesting.Length(outer.Content);
        int shared = Nesting.Shared(outer.Content, other.Content);
        if (shared < Whole * Nesting.Length(other.Content))
            return false;
        if (outer.Content.Any(c => c.Contains(cue)))
            shared += cue.Length + (other.Source?.Length ?? 0);
        return shared >= Whole * all;
    }

    // "'…,' X said" as the content of "according to Y": X's saying.
    private Attribution? PassedOn(Attribution outer)
    {
        for (int i = 0; i < outer.Content.Count; i++)
            if (Clause(outer.Content[i]) is { } clause)
            {
                var rest = new TextSpan(outer.Content[i].Start, words.Document.Words[clause.Range.First - 1].End);
                var content = outer.Content.Select((piece, n) => n == i ? rest : piece).ToArray();
                return outer with { Source = clause.Source, Cue = clause.Cue, Content = content };
            }

        return null;
    }

    private (WordRange Range, TextSpan Source, TextSpan Cue)? Clause(TextSpan piece)
    {
        var range = words.Of(piece);
        for (int verb = range.End - 1; verb > range.First && range.End - verb <= LongestClause; verb--)
        {
            if (words.Pos(verb) != PartOfSpeech.Verb || quoted.Contains(words.Document.Words[verb].Start) || !IsSaying(verb))
                continue;
            int subject = words.Dependent(verb, "nsubj");
            if (subject < 0 || !range.Contains(subject) || quoted.Contains(words.Document.Words[subject].Start))
                continue;
            var source = new Phrase(words).Around(subject);
            var clause = new WordRange(Math.Min(source.First, verb), Math.Max(source.End, verb + 1));
            bool isLast = range.End - clause.End <= 1 && clause.First - range.First >= 3;
            if (isLast && words.Pos(clause.First - 1) == PartOfSpeech.Punct && clause.Length <= LongestClause)
                return (clause, Span(source), words.Document.Words[verb].Span);
        }

        return null;
    }

    private bool IsSaying(int verb) => CueWords.Verbs.TryGetValue(words.Lemma(verb), out var meaning) && meaning.Act is StatementAct.Says or StatementAct.Denies or StatementAct.Believes;

    private TextSpan Span(WordRange range) => new(words.Document.Words[range.First].Start, words.Document.Words[range.End - 1].End);

    // "Said | this weekend that …": the time is of the saying.
    private Attribution WithoutTime(Attribution attribution)
    {
        var first = attribution.Content[0];
        if (attribution.Cue is not { } cue || cue.End > first.Start)
            return attribution;
        var range = words.Of(first);
        for (int that = range.First + 1; that < Math.Min(range.End - 1, range.First + MostTimeWords); that++)
            if (words.Is(that, "that") && IsTime(first.Start, that))
                return attribution with { Content = [new TextSpan(words.Document.Words[that].Start, first.End), .. attribution.Content.Skip(1)] };
        return attribution;
    }

    // Whether an expression of time begins at a position or after it and ends before a word.
    private bool IsTime(int position, int end)
    {
        for (int i = TimeExpressions.FirstFrom(times, position); i < times.Count && words.Of(times[i].Span).End <= end; i++)
            if (words.Of(times[i].Span).End == end)
                return true;
        return false;
    }

    /// <summary>A time between the cue and "that" has at most so many words with its preposition.</summary>
    private const int MostTimeWords = 6;

    // "According to Reuters, X said …": a medium only passes on X's saying.
    private Attribution? Relayed(Attribution outer)
    {
        if (outer.Content.Count > 1 || outer.Source is not { } source || !IsMedium(words.Of(source)))
            return null;
        var range = words.Of(outer.Content[0]);
        int verb = words.Top(range);
        int subject = verb < 0 ? -1 : words.Dependent(verb, "nsubj");
        if (subject < range.First || subject > verb || range.End - verb <= LeastContent || !IsSaying(verb) || quoted.Contains(words.Document.Words[verb].Start) || words.Dependent(verb, "ccomp") < verb)
            return null;
        var content = new TextSpan(words.Document.Words[verb + 1].Start, outer.Content[0].End);
        return outer with { Source = Span(new WordRange(range.First, FirstOfVerb(verb, subject))), Cue = Span(new WordRange(FirstOfVerb(verb, subject), verb + 1)), Content = [content] };
    }

    /// <summary>Fewer words after a verb of saying are no content.</summary>
    private const int LeastContent = 3;

    private int FirstOfVerb(int verb, int subject)
    {
        int first = verb;
        while (first - 1 > subject && words.Pos(first - 1) is PartOfSpeech.Aux or PartOfSpeech.Adv)
            first--;
        return first;
    }

    private bool IsMedium(WordRange source)
    {
        for (int i = source.First; i < source.End; i++)
            if (Agencies.TryFind(words.Form(i), out string? agency) && agency is not null || SourceNouns.Media.Contains(words.Lemma(i)))
                return true;
        return false;
    }

    // "Channel Nine quoted X as saying …": the words are X's; null for what was taken for a saying and is only X.
    private Attribution? Quoted(Attribution attribution)
    {
        if (attribution.Cue is not { } cue || words.Of(cue) is not { IsEmpty: false } range)
            return attribution;
        int sentence = words.Document.Words[range.First].Sentence;
        for (int i = Math.Max(1, range.First - 1); i < Math.Min(words.Count - 1, range.End + LongestClause) && words.Document.Words[i].Sentence == sentence; i++)
            if (words.Form(i) is "as" && words.Form(i + 1) is "saying" or "telling" && Quoter(i) is >= 0 and var quoter && quoter + 1 < i && attribution.Source is { } source)
            {
                var spoken = Span(new WordRange(quoter + 1, i));
                if (attribution.Content.All(spoken.Contains))
                    return null;
                bool isQuoters = source.End <= words.Document.Words[quoter].Start && (range.Contains(quoter) || range.Contains(i) || range.Contains(i + 1));
                return isQuoters && attribution.Content[0].Start >= words.Document.Words[i].End ? attribution with { Source = spoken, Cue = Span(new WordRange(i, i + 2)) } : attribution;
            }

        return attribution;
    }

    // The active "quoted" that an "as saying" goes with, or −1.
    private int Quoter(int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - LongestClause) && words.Document.Words[i].Sentence == words.Document.Words[at].Sentence; i--)
            if (words.Lemma(i) is "quote" or "cite" or "report" && words.Pos(i) == PartOfSpeech.Verb)
                return words.Dependent(i, "aux:pass") < 0 && words.Dependent(i, "nsubj:pass") < 0 ? i : -1;
        return -1;
    }

    // ", citing a police source" at the end of a content.
    private Attribution WithoutCiting(Attribution attribution)
    {
        var last = attribution.Content[^1];
        var range = words.Of(last);
        for (int i = range.End - 1; i > range.First + 1 && range.End - i <= LongestClause; i--)
            if (words.Form(i) is "citing" or "quoting" && words.Form(i - 1) is "," && !quoted.Contains(words.Document.Words[i].Start))
                return attribution with { Content = [.. attribution.Content.SkipLast(1), new TextSpan(last.Start, words.Document.Words[i - 2].End)] };
        return attribution;
    }
}
