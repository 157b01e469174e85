using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Gives a source the words that are its own: what the cue has swallowed, what hangs by it on its left, the subject whose relative clause it was cut
/// from, the recording that shows. For one document.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="trees">Its trees.</param>
/// <param name="isTaken">Whether each word is in a source or cue.</param>
/// <param name="isSaid">Whether each word is in a content.</param>
internal sealed class WholeSources(LanguageDocument document, Func<Subtrees> trees, bool[] isTaken, bool[] isSaid)
{
    private const int LongestBehind = 8;

    /// <summary>The attribution with its whole source.</summary>
    public Draft Of(Draft draft) => WithName(WithRecording(Whole(WithSpeakerBehind(draft))));

    // "The raid killed two, said | the Observatory.": the short phrase behind a verb of saying, to the end of the sentence, is who says it.
    private Draft WithSpeakerBehind(Draft draft)
    {
        var last = draft.Content[^1];
        if (draft.Source is not null || draft.Content.Count < 2 || last.First != draft.Cue.End || last.End - last.First > LongestBehind || !SayingWords.IsVerb(document, draft.Cue.End - 1)
            || (last.End < document.Words.Length && document.Form(last.End) is not ("." or "," or ";")) || !SourceLimits.MaySpeak(document, last.End - 1) || ClosingClause.IsClause(document, last.First, last.End))
            return draft;
        return draft with { Source = last, Content = [.. draft.Content.SkipLast(1)] };
    }

    // "… the envoy Anna | Petersen said": of a person's name that was parted, what was given to the content goes back, with the title before it.
    private Draft WithName(Draft draft)
    {
        if (draft.Source is not { } source)
            return draft;
        if (document.NameAt(source.First - 1) is not (>= 0 and var number) || document.Names[number] is not { Type: NameType.Person } name || name.End <= source.First)
            return draft;
        int at = draft.Content.ToList().FindIndex(c => c.First < name.First && c.End > name.First && c.End <= source.First);
        if (at < 0)
            return draft;
        int first = SourceLimits.Begin(document, (name.First, source.End), word => word > draft.Content[at].First);
        return draft with { Source = (first, source.End), Content = [.. draft.Content.Select((c, i) => i == at ? (c.First, first) : c)] };
    }

    // "Velmore | state television said" with the nouns in the cue, "the | monitor" with what hangs by it outside.
    private Draft Whole(Draft draft)
    {
        int first = draft.Cue.First;
        while (first < draft.Cue.End - 1 && (document.Words[first].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj || IsShortName(first)) && SayingWords.IsVerb(document, draft.Cue.End - 1))
            first++;
        if (first > draft.Cue.First && document.Words[first].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux && (SourceLimits.MaySpeak(document, first - 1) || IsShortName(first - 1)) && (draft.Source is not { } before || (before.End == draft.Cue.First && document.Words[before.End - 1].Pos != PartOfSpeech.Part)))
            draft = draft with { Source = (draft.Source?.First ?? draft.Cue.First, first), Cue = (first, draft.Cue.End) };
        draft = WithSubject(draft);
        return draft.Source is { } source && source.End <= draft.Cue.First
            ? draft with { Source = SourceLimits.Whole(document, source, draft.Cue.First, i => !isTaken[i] && !isSaid[i]) }
            : draft;
    }

    // "The rebels | have released a video showing": the video is what shows.
    private Draft WithRecording(Draft draft)
    {
        int verb = draft.Cue.End - 1;
        if (verb <= draft.Cue.First || document.Lemmas[verb] is not ("show" or "depict"))
            return draft;
        for (int noun = verb - 1; noun > draft.Cue.First; noun--)
            if (Recordings.IsRecording(document, noun))
                return draft with { Source = (SourceLimits.Begin(document, (noun, noun + 1), _ => true), noun + 1), Cue = (noun + 1, verb + 1) };
        return draft;
    }

    // "The claim which named | no place | said": the subject of the verb speaks, not a noun of its relative clause.
    private Draft WithSubject(Draft draft)
    {
        int subject = draft.Source is { } found && found.End <= draft.Cue.First ? trees().Child(draft.Cue.End - 1, "nsubj") : -1;
        if (subject < 0 || subject >= draft.Source!.Value.First || !SourceLimits.MaySpeak(document, subject) || isSaid[subject])
            return draft;
        var whole = SourceLimits.Cut(document, trees().Range(subject));
        return whole.First <= subject && whole.End >= draft.Source.Value.End && whole.End <= draft.Cue.First ? draft with { Source = whole } : draft;
    }

    // "IS said": a short name that is spelt like a verb.
    private bool IsShortName(int word) => document.Words[word].Length > 1 && !document.Form(word).ContainsAnyExceptInRange('A', 'Z');
}
