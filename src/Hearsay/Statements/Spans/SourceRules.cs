using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Takes out of what was found what is no attribution for want of a speaker or of a saying, and cuts sources and contents down to what is theirs. Stateless.
/// </summary>
internal static class SourceRules
{
    // What a thing "says" is not given, unless somebody's saying would be lost with it: then as less likely right than not.
    private const double ThingConfidence = 0.45;

    // A source cut down to nothing was no source: the saying may be right.
    private const double SourcelessTrust = 0.6;

    private const int LongestTagList = 30;

    /// <summary>Mends the attributions of a document in place.</summary>
    public static void Apply(LanguageDocument document, List<Draft> found)
    {
        found.RemoveAll(d => IsNoSaying(document, d) || (d.Source is { } source && Credits.AfterPicture(document, source) >= source.End) || (IsOfThing(document, d) && !HoldsSaying(document, d)));
        for (int i = 0; i < found.Count; i++)
            found[i] = OfThing(document, WithoutBefore(document, WithoutTags(document, WithSource(document, found[i]))));
    }

    private static Draft WithSource(LanguageDocument document, Draft draft)
    {
        if (draft.Source is not { } source)
            return SourceLimits.BetweenDateAnd(document, draft.Cue.First) is { } missed ? draft with { Source = missed } : draft;
        var cut = SourceLimits.Cut(document, source);
        return cut.First < cut.End ? draft with { Source = cut } : draft with { Source = SourceLimits.BetweenDateAnd(document, draft.Cue.First), Confidence = draft.Confidence * SourcelessTrust };
    }

    /// <summary>"Tags Velmore siege The army said": content from the small word with a capital on.</summary>
    public static Draft WithoutTags(LanguageDocument document, Draft draft)
    {
        var (first, end) = draft.Content[0];
        if (!SourceLimits.IsTagList(document, first))
            return draft;
        if (draft.Source is not null && draft.Content.Count > 1 && draft.Content[1].First >= draft.Cue.End && end <= draft.Cue.First)
            return draft with { Content = [.. draft.Content.Skip(1)] };
        for (int i = first + 2; i < Math.Min(end - 1, first + LongestTagList); i++)
            if (document.Form(i) is "The" or "A" or "An" or "At" or "In" or "On" or "More" or "Several" or "Dozens" or "Hundreds" or "Some")
                return draft with { Content = [(i, end), .. draft.Content.Skip(1)] };
        return LastCapital(document, first + 2, end) is > 0 and var begin ? draft with { Content = [(begin, end), .. draft.Content.Skip(1)] } : draft;
    }

    // "Tags Velmore siege | Overnight raids killed two": the last capital that makes no name before the first verb begins the sentence.
    private static int LastCapital(LanguageDocument document, int first, int end)
    {
        int last = -1;
        for (int i = first; i < Math.Min(end - 1, first + LongestTagList) && document.TagOf(i) is not ("VBD" or "VBZ" or "VBP" or "MD"); i++)
            if (document.Words[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Adv && char.IsUpper(document.Form(i)[0]) && !(document.NameAt(i) is >= 0 and var name && document.Names[name].End > i))
                last = i;
        return last;
    }

    // "… | According to the agency the bridge was closed": what stands before a sentence that begins so is no part of it.
    private static Draft WithoutBefore(LanguageDocument document, Draft draft)
    {
        if (document.Form(draft.Cue.First) is not "According" || draft.Content[^1].First < draft.Cue.End || draft.Content[0].First > draft.Cue.First)
            return draft;
        return draft with { Content = [.. draft.Content.Where(c => c.First > draft.Cue.First || c.End - c.First == 1)] };
    }

    private static Draft OfThing(LanguageDocument document, Draft draft) => draft.Confidence > ThingConfidence && IsOfThing(document, draft) ? draft with { Confidence = ThingConfidence } : draft;

    private static bool IsOfThing(LanguageDocument document, Draft draft) => draft.Source is { } source && IsThing(document, source);

    // A short phrase whose head, by the order of words, is a thing, and that holds nobody who could speak.
    private static bool IsThing(LanguageDocument document, (int First, int End) phrase)
    {
        int head = -1;
        for (int i = phrase.First; i < phrase.End; i++)
        {
            string lemma = document.Lemmas[i].ToLowerInvariant();
            if (SourceNouns.Persons.Contains(lemma) || SourceNouns.Staff.Contains(lemma) || SourceNouns.Bodies.Contains(lemma) || SourceNouns.Documents.Contains(lemma) || SourceNouns.Anonymous.Contains(lemma))
                return false;
            if (head < 0 && document.Words[i].Pos == PartOfSpeech.Noun && (i + 1 == phrase.End || document.Words[i + 1].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Part)))
                head = i;
        }

        return head >= 0 && SayingWords.IsThing(document.Lemmas[head]);
    }

    // "have committed crimes", "to be called", "appears": nobody says or means anything.
    private static bool IsNoSaying(LanguageDocument document, Draft draft)
    {
        int last = draft.Cue.End - 1;
        return document.Lemmas[last] switch
        {
            var verb when SayingWords.IsDeed(verb) || (SayingWords.IsBlow(verb) && draft.Source is { } source && !IsPerson(document, source)) => IsDone(document, draft, last),
            "commit" => document.TagOf(last) is "VBN" or "VBD" && draft.Cue.End - draft.Cue.First <= 3 && !document.Form(draft.Content[0].First).Equals("to", StringComparison.OrdinalIgnoreCase),
            "call" => last >= 2 && document.Form(last - 1) is "be" && document.Form(last - 2) is "to",
            "see" or "witness" or "bear" or "experience" => draft.Source is { } seer && IsPlaceOrTime(document, seer) && !HoldsSaying(document, draft),
            // Captions: "A view shows the harbour".
            "show" or "depict" => draft.Source is { } caption && document.Form(caption.End - 1) is "view" or "View",
            "appear" or "seem" => draft.Cue.End - draft.Cue.First == 1,
            _ => false,
        };
    }

    // "The army attacked | military posts": no clause, no "for" or "over" that tells of a reproach, nothing quoted.
    private static bool IsDone(LanguageDocument document, Draft draft, int verb)
    {
        if (draft.Content[0].First < draft.Cue.First)
            return false;
        foreach (var (first, end) in draft.Content)
            for (int i = first; i < end; i++)
                if (document.Form(i) is "for" or "over" or "as" or "“" or "\"" or "''" or "to" && (i == first || document.Words[i].Head == verb || document.Words[document.Words[i].Head].Head == verb))
                    return false;
        return document.Form(draft.Content[0].First) is not ("that" or "whether" or "if");
    }

    private static bool IsPerson(LanguageDocument document, (int First, int End) source) => document.Words[source.End - 1].Pos == PartOfSpeech.Pron
        || (document.NameAt(source.End - 1) is >= 0 and var name && document.Names[name].Type == NameType.Person && document.Names[name].End >= source.End);

    // "Velmore has seen heavy raids", "May saw the dam burst".
    private static bool IsPlaceOrTime(LanguageDocument document, (int First, int End) source) =>
        SourceLimits.IsDate(document, source.End - 1) || SayingWords.IsThing(document.Lemmas[source.End - 1])
        || (document.NameAt(source.First + 1) is >= 0 and var name && document.Names[name] is { Type: NameType.Location } place && place.End == source.End && (place.First <= source.First || document.Words[source.First].Pos == PartOfSpeech.Det));

    // What others say in it would be lost with it.
    private static bool HoldsSaying(LanguageDocument document, Draft draft)
    {
        foreach (var (first, end) in draft.Content)
            for (int i = first; i < end; i++)
                if (SayingWords.IsVerb(document, i))
                    return true;
        return false;
    }
}
