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
    public List<string> Read(Attribution attribution, WordRange cue, int main)
    {
        var links = new List<string>();
        if (main < 0)
            return links;
        if (Addressee(attribution, main) is { } told)
            links.Add(told);
        if (QuotedBy(attribution, cue, main) is { } quoting)
            links.Add(quoting);
        if (links.Count == 0 && AccordingTo(attribution, cue) is { } passing)
            links.Add(passing);
        links.RemoveAll(IsOutlet);
        return links;
    }

    /// <summary>Whom the speaker cites for the content: "citing a police source"; <c>null</c> if nobody.</summary>
    public Speaker? Cited(Attribution attribution, WordRange cue, int main)
    {
        if (main < 0)
            return null;
        var (first, end) = words.Document.Sentence(words.Document.Words[main].Sentence);
        for (int i = Math.Max(first, main - MostWords); i < Math.Min(end, main + MostWords); i++)
            if (words.Form(i) is "citing" or "quoting" && i != main && !InContent(attribution, i))
                return Object(attribution, i + 1);
        if (attribution.Source is { } source && words.Of(source) is var range)
            for (int i = range.First; i < Math.Min(words.Count, range.End + 2); i++)
                if (words.Form(i) is "citing" or "quoting")
                    return Object(attribution, i + 1);
        return null;
    }

    private Speaker? Object(Attribution attribution, int first)
    {
        int end = first;
        while (end < words.Count && end - first < LongestAddressee && words.Form(end) is not ("," or "." or ";") && !InContent(attribution, end) && words.Pos(end) is not (PartOfSpeech.Verb or PartOfSpeech.Sconj))
            end++;
        return end > first ? speakers.Read(new TextSpan(words.Document.Words[first].Start, words.Document.Words[end - 1].End), Speaker.Nobody, quoted: true) : null;
    }

    private bool InContent(Attribution attribution, int word)
    {
        foreach (var piece in attribution.Content)
            if (piece.Overlaps(words.Document.Words[word].Span))
                return true;
        return false;
    }

    private bool IsOutlet(string link) => outlet is not null
        && (link.Contains(outlet, StringComparison.OrdinalIgnoreCase) || outlet.Contains(link, StringComparison.OrdinalIgnoreCase));

    // "told AFP", "speaking to state television", "in an interview with CNN": a medium that stands behind the cue, before the content.
    private string? Addressee(Attribution attribution, int main)
    {
        bool tells = words.Lemma(main) == "tell";
        for (int i = main + 1; i < Math.Min(words.Count, main + LongestAddressee) && !InContent(attribution, i); i++)
        {
            if (words.Form(i) is "," or "." or "(" || (words.Pos(i) is PartOfSpeech.Verb && !tells))
                return null;
            if ((tells || words.Form(i - 1) is "to" or "with" or "by" or "on" || IsMedium(i)) && Medium(i, attribution) is { } medium)
                return medium;
        }

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
        while (end + 1 < words.Count && SourceNouns.Media.Contains(words.Lemma(end + 1)))
            end++;
        return words.Words(word, end + 1);
    }

    private static string Short(string name) => Agencies.TryFind(name, out string? agency) && agency is not null ? agency : name;

    private bool IsMedium(int word)
    {
        var name = phrase.NameRange(word);
        if (words.NameAt(word) >= 0 || (words.IsCapital(word) && words.Pos(word) == PartOfSpeech.Propn))
        {
            if (Agencies.TryFind(words.Words(name.First, name.End), out string? agency) && agency is not null)
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
        return attribution.Source is { } source && source.Overlaps(words.Document.Words[subject].Span) ? null : SourceAt(subject, attribution);
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
    private string? AccordingTo(Attribution attribution, WordRange cue)
    {
        int sentence = words.Document.Words[cue.First].Sentence;
        if (words.Lemma(cue.First) == "accord")
            return null;
        var (first, end) = words.Document.Sentence(sentence);
        for (int i = Math.Max(first, cue.First - MostWords); i + 2 < Math.Min(end, cue.End + MostWords); i++)
            if (words.Form(i) is "according" or "According" && words.Is(i + 1, "to") && !InContent(attribution, i) && !InContent(attribution, i + 2))
                return SourceAt(i + 2, attribution);
        return null;
    }

    private string? SourceAt(int first, Attribution attribution)
    {
        if (words.NameAt(first) >= 0)
            return Short(phrase.FullName(first));
        return Object(attribution, first) is { Root: { } root } ? root : null;
    }
}
