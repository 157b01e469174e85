using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Statements;

/// <summary>
/// Who passed a statement on between its speaker and the outlet, and whom the speaker cites in turn: "told AFP", "quoted by SANA", "according to Pravda",
/// "citing a police source". Bylines and agency tags are no links. Not safe to share between threads.
/// </summary>
internal sealed class RelayReader(ReportWords words, Phrase phrase, SpeakerReader speakers, string? outlet)
{
    /// <summary>Whom something is told stands within so many words of the cue.</summary>
    private const int LongestAddressee = 8;

    /// <summary>Who is cited stands within so many words of the cue.</summary>
    private const int MostWords = 60;

    /// <summary>The links after the root, from the speaker towards the outlet; usually none.</summary>
    /// <param name="attribution">Of which.</param>
    /// <param name="cue">Its cue.</param>
    /// <param name="main">The word of the cue that says what is done, or −1.</param>
    /// <param name="outer">The content that it lies in, beyond which nothing is its own; <c>null</c> if in none.</param>
    /// <param name="near">The attributions around it: an "according to" with a content of its own passes nothing else on.</param>
    public List<string> Read(Attribution attribution, WordRange cue, int main, IReadOnlyList<TextSpan>? outer, ReadOnlySpan<Attribution> near)
    {
        var links = new List<string>();
        if (main < 0)
            return links;
        if ((Addressee(attribution, main) ?? SpeakingTo(attribution, main)) is { } told)
            links.Add(told);
        if ((QuotedBy(attribution, cue, main) ?? Quoting(attribution)) is { } quoting)
            links.Add(quoting);
        if (links.Count == 0 && AccordingTo(attribution, cue, outer, near) is { } passing)
            links.Add(passing);
        links.RemoveAll(IsOutlet);
        return links;
    }

    /// <summary>Whom the speaker cites for the content: "citing a police source"; <c>null</c> if nobody.</summary>
    public Speaker? Cited(Attribution attribution, WordRange cue, int main, IReadOnlyList<TextSpan>? outer)
    {
        if (main < 0)
            return null;
        var (first, end) = words.Document.Sentence(words.Document.Words[main].Sentence);
        for (int i = Math.Max(first, main - MostWords); i < Math.Min(end, main + MostWords); i++)
            if (IsCiting(i) && i != main && !InContent(attribution, i) && !IsBeforeSource(attribution, i) && IsWithin(outer, i))
                return Object(attribution, i + 1);
        if (attribution.Source is { } source && words.Of(source) is var range)
            for (int i = range.First; i < Math.Min(words.Count, range.End + 2); i++)
                if (IsCiting(i))
                    return Object(attribution, i + 1);
        return null;
    }

    private bool IsCiting(int word) => words.Form(word) is "citing" or "quoting" or "Citing" or "Quoting";

    private bool IsWithin(IReadOnlyList<TextSpan>? outer, int word)
    {
        if (outer is null)
            return true;
        foreach (var piece in outer)
            if (piece.Contains(words.Document.Words[word].Span))
                return true;
        return false;
    }

    // "The Velmore Journal quoting | ministry officials | said": the officials' words, which the journal passes on.
    private bool IsBeforeSource(Attribution attribution, int citing) =>
        attribution.Source is { } source && words.Of(source) is { IsEmpty: false } range && citing < range.First && range.First - citing <= 2 && words.Form(range.First - 1) is "citing" or "quoting" or "the" or "a" or "an";

    private string? Quoting(Attribution attribution)
    {
        if (attribution.Source is not { } source || words.Of(source) is not { IsEmpty: false } range)
            return null;
        int citing = range.First - 1;
        if (citing > 0 && words.Form(citing) is "the" or "a" or "an")
            citing--;
        if (citing < 1 || words.Form(citing) is not ("citing" or "quoting"))
            return null;
        int noun = words.Form(citing - 1) is "," ? citing - 2 : citing - 1;
        if (noun < 0 || !words.IsNoun(noun) || InContent(attribution, noun))
            return null;
        return Linked(phrase.Around(noun));
    }

    private Speaker? Object(Attribution attribution, int first)
    {
        var range = NounPhrase(attribution, first);
        return range.IsEmpty || !IsSourceLike(range)
            ? null
            : speakers.Read(new TextSpan(words.Document.Words[range.First].Start, words.Document.Words[range.End - 1].End), Speaker.Nobody, quoted: true);
    }

    private string? Linked(WordRange range) =>
        speakers.Read(new TextSpan(words.Document.Words[range.First].Start, words.Document.Words[range.End - 1].End), Speaker.Nobody, quoted: true).Root;

    // By the order of words: nouns, names and what stands before them, and what "of", "for", "at" and "in" add.
    private WordRange NounPhrase(Attribution attribution, int first)
    {
        int end = first;
        int limit = attribution.Source is { } source && phrase.Core(words.Of(source)).First is var own && own > first ? own : words.Count;
        while (end < limit && end - first < LongestAddressee && !InContent(attribution, end) && (words.NameAt(end) >= 0 || IsNominal(end) || (end > first && IsJoint(end))))
            end++;
        while (end > first && !words.IsNoun(end - 1) && words.NameAt(end - 1) < 0)
            end--;
        return new WordRange(first, end);
    }

    private bool IsNominal(int word) => words.Pos(word) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Num || words.Form(word) is "'s" or "'" or "-" or "its" or "their" or "his" or "her"
        || (words.Pos(word) == PartOfSpeech.Verb && words.Relation(word) == "amod");

    private bool IsJoint(int word) => words.Form(word) is "of" or "for" or "at" or "in" or "from" or "with" && word + 1 < words.Count && (words.NameAt(word + 1) >= 0 || IsNominal(word + 1));

    // Who can be cited: "citing a policeman", not "citing the dark as the reason".
    private bool IsSourceLike(WordRange range)
    {
        int head = phrase.Head(phrase.Core(range));
        string lemma = head < 0 ? string.Empty : words.Lemma(head);
        return head >= 0 && (words.NameAt(head) >= 0 || words.IsCapital(head) || SourceNouns.IsPerson(lemma) || SourceNouns.Bodies.Contains(lemma)
            || SourceNouns.Anonymous.Contains(lemma) || SourceNouns.Documents.Contains(lemma) || SourceNouns.Monitors.Contains(lemma) || SourceNouns.Media.Contains(lemma));
    }

    private bool InContent(Attribution attribution, int word)
    {
        foreach (var piece in attribution.Content)
            if (piece.Overlaps(words.Document.Words[word].Span))
                return true;
        return false;
    }

    // "Harbour Al-News" is the outlet "harbouralnews".
    private bool IsOutlet(string link) => outlet is not null && Letters(link) is { Length: > 1 } letters && Letters(outlet) is { Length: > 1 } own
        && (letters.Contains(own, StringComparison.Ordinal) || own.Contains(letters, StringComparison.Ordinal));

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    // "told AFP", "speaking to state television", "in an interview with CNN": a medium that stands behind the cue, before the content.
    private string? Addressee(Attribution attribution, int main)
    {
        bool tells = words.Lemma(main) == "tell";
        for (int i = main + 1; i < Math.Min(words.Count, main + LongestAddressee) && !InContent(attribution, i); i++)
        {
            if (words.Form(i) is "," or "." or "(" || (words.Pos(i) is PartOfSpeech.Verb && !tells) || (words.Pos(i) == PartOfSpeech.Cconj && words.NameAt(i) < 0))
                return null;
            if ((tells || words.Form(i - 1) is "to" or "with" or "by" or "on" || IsMedium(i)) && Medium(i, attribution) is { } medium)
                return medium;
        }

        return null;
    }

    // "Speaking to state television the mayor said".
    private string? SpeakingTo(Attribution attribution, int main)
    {
        var (first, _) = words.Document.Sentence(words.Document.Words[main].Sentence);
        for (int i = Math.Max(first, main - MostWords); i + 2 < main; i++)
            if (words.Form(i) is "Speaking" or "speaking" && words.Form(i + 1) is "to" or "with" && !InContent(attribution, i))
                for (int j = i + 2; j < Math.Min(main, i + 2 + LongestAddressee) && words.Form(j) is not "," && words.Pos(j) != PartOfSpeech.Verb; j++)
                    if (Medium(j, attribution) is { } medium)
                        return medium;
        return null;
    }

    // The name of a medium at a word.
    private string? Medium(int word, Attribution attribution)
    {
        if (!IsMedium(word) || (attribution.Source is { } source && source.Overlaps(words.Document.Words[word].Span)))
            return null;
        if (words.NameAt(word) >= 0)
            return Short(phrase.FullName(word));
        int end = word;
        while (end + 1 < words.Count && (SourceNouns.Media.Contains(words.Lemma(end + 1)) || (words.Pos(end + 1) == PartOfSpeech.Num && end + 2 < words.Count && SourceNouns.Media.Contains(words.Lemma(end + 2)))))
            end++;
        return words.Words(word, end + 1);
    }

    private static string Short(string name) => Agencies.TryFind(name, out string? agency) && agency is not null ? agency : name;

    private bool IsMedium(int word)
    {
        var name = phrase.NameRange(word);
        if (words.NameAt(word) >= 0 || (words.IsCapital(word) && words.Pos(word) == PartOfSpeech.Propn))
        {
            string whole = words.Words(name.First, name.End);
            if (MediaNames.Contains(whole) || (Agencies.TryFind(whole, out string? agency) && agency is not null))
                return true;
            for (int i = name.First; i < name.End; i++)
                if (i > name.First && SourceNouns.Media.Contains(words.Lemma(i)))
                    return true;
            return name.End < words.Count && words.NameAt(word) >= 0 && words.Name(word)!.Value.Type != NameType.Person && IsMediumNoun(name.End);
        }

        return words.Form(word) is "state" or "local" && word + 1 < words.Count && words.Lemma(word + 1) is "television" or "tv" or "radio" or "media";
    }

    private bool IsMediumNoun(int word) => words.Lemma(word) is "news" or "television" or "tv" or "radio" or "newspaper" or "daily" or "agency" or "channel" or "magazine" or "network" or "website"
        || words.Lemma(word) is "reporter" or "correspondent";

    // "quoted by SANA", "Reuters quoted the ministry as saying".
    private string? QuotedBy(Attribution attribution, WordRange cue, int main)
    {
        for (int i = cue.First; i < Math.Min(words.Count, cue.End + 3); i++)
            if (words.Is(i, "by") && i > 0 && i + 1 < words.Count && IsRelaying(cue, i) && SourceAt(i + 1, attribution) is { } agent)
                return agent;
        if (!words.Is(main - 1, "as") && !words.Is(cue.First, "as"))
            return null;
        int governor = Governor(cue, main);
        if (governor < 0 || words.Dependent(governor, "nsubj") is not (>= 0 and var subject) || words.Relation(governor) is "acl")
            return null;
        return attribution.Source is { } source && source.Overlaps(words.Document.Words[subject].Span) ? null : words.NameAt(subject) >= 0 ? SourceAt(subject, attribution) : Object(attribution, phrase.Around(subject).First)?.Root;
    }

    private bool IsRelaying(WordRange cue, int by)
    {
        for (int i = Math.Max(0, Math.Min(cue.First, by - 4)); i < by; i++)
            if (words.Form(i) is "quoted" or "cited" or "reported" or "carried" or "published" or "broadcast" or "aired" or "released")
                return true;
        return false;
    }

    // The "quoted" before "as saying".
    private int Governor(WordRange cue, int main)
    {
        int first = Math.Max(0, cue.First - LongestAddressee * 2);
        for (int i = main; i >= first && words.Document.Words[i].Sentence == words.Document.Words[main].Sentence; i--)
            if (words.Lemma(i) is "quote" or "cite" or "report" && words.Pos(i) == PartOfSpeech.Verb)
                return i;
        return -1;
    }

    // ", according to Pravda" behind or before a saying that has a cue of its own.
    private string? AccordingTo(Attribution attribution, WordRange cue, IReadOnlyList<TextSpan>? outer, ReadOnlySpan<Attribution> near)
    {
        int sentence = words.Document.Words[cue.First].Sentence;
        if (words.Lemma(cue.First) == "accord")
            return null;
        var (first, end) = words.Document.Sentence(sentence);
        for (int i = Math.Max(first, cue.First - MostWords); i + 2 < Math.Min(end, cue.End + MostWords); i++)
            if (words.Form(i) is "according" or "According" && words.Is(i + 1, "to") && !InContent(attribution, i) && !InContent(attribution, i + 2) && IsWithin(outer, i) && !IsCue(i, attribution, near))
                return SourceAt(i + 2, attribution);
        return null;
    }

    // Whether a word belongs to the cue of another attribution, which has a content of its own.
    private bool IsCue(int word, Attribution attribution, ReadOnlySpan<Attribution> near)
    {
        var span = words.Document.Words[word].Span;
        foreach (var other in near)
            if (!ReferenceEquals(other, attribution) && other.Cue is { } cue && cue.Overlaps(span))
                return true;
        return false;
    }

    private string? SourceAt(int first, Attribution attribution)
    {
        if (attribution.Source is { } own && own.Overlaps(words.Document.Words[first].Span))
            return null;
        if (words.NameAt(first) >= 0 && IsMedium(first))
            return Short(phrase.FullName(first));
        return Object(attribution, words.NameAt(first) >= 0 ? phrase.NameRange(first).First : first) is { Root: { } root } ? root : null;
    }
}
