using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>
/// Tells sources that are named together but speak each for themselves: "a monitor and rebels said" is two statements. Two persons with names, longer lists
/// and joint acts stay one. Pure; safe to share.
/// </summary>
internal sealed class JointSources(ReportWords words)
{
    /// <summary>The attribution, or one for each of its two sources.</summary>
    public IReadOnlyList<Attribution> Separate(Attribution attribution)
    {
        if (attribution.Source is not { } source || attribution.Cue is not { } cue || !MaySeparate(words.Of(cue)) || words.Of(source) is not { IsEmpty: false } range || Conjunction(range) is not (> 0 and var and))
            return [attribution];
        return [attribution with { Source = Span(new WordRange(range.First, and)) }, attribution with { Source = Span(new WordRange(and + 1, range.End)) }];
    }

    private bool MaySeparate(WordRange cue)
    {
        for (int i = cue.First; i < cue.End; i++)
            if (CueWords.Verbs.TryGetValue(words.Lemma(i), out var meaning))
                return meaning.Act is StatementAct.Says or StatementAct.Denies or StatementAct.Believes && words.Lemma(i) is not ("agree" or "announce" or "release" or "issue" or "deliver" or "disagree" or "discuss");
        return words.Is(cue.First, "according");
    }

    // The only "and" of a phrase, if what it joins are two sources of their own.
    private int Conjunction(WordRange range)
    {
        int found = -1;
        for (int i = range.First + 1; i + 1 < range.End; i++)
        {
            if (words.Form(i) is "," or "who" or "which" or "(")
                return -1;
            if (words.Pos(i) != PartOfSpeech.Cconj || words.NameAt(i) >= 0)
                continue;
            if (found >= 0 || !words.Is(i, "and"))
                return -1;
            found = i;
        }

        if (found < 0)
            return -1;
        int left = new Phrase(words).Head(new WordRange(range.First, found));
        int right = new Phrase(words).Head(new WordRange(found + 1, range.End));
        bool joined = left >= 0 && right >= 0 && words.IsNoun(left) && words.IsNoun(right) && !HasPreposition(range.First, found) && !IsList(range.First, found);
        return joined && IsSource(left) && IsSource(right) && !(IsPersonName(left) && IsPersonName(right)) ? found : -1;
    }

    // In "officials from the army and police" one source stands for both.
    private bool HasPreposition(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (words.Pos(i) == PartOfSpeech.Adp && words.NameAt(i) < 0 && words.Form(i) is not "in")
                return true;
        return false;
    }

    // Names in a row, whose commas were lost, are a longer list.
    private bool IsList(int first, int end)
    {
        int name = -1;
        for (int i = first; i < end; i++)
        {
            int own = words.NameAt(i);
            if (own >= 0 && name >= 0 && own != name)
                return true;
            name = Math.Max(name, own);
        }

        return false;
    }

    private bool IsPersonName(int word) => words.Name(word) is { Type: NameType.Person };

    private bool IsSource(int word) => words.NameAt(word) >= 0 || SourceNouns.Bodies.Contains(words.Lemma(word)) || SourceNouns.Persons.Contains(words.Lemma(word))
        || SourceNouns.Anonymous.Contains(words.Lemma(word)) || SourceNouns.Staff.Contains(words.Lemma(word)) || words.Document.TagOf(word) is "NNS" or "NNPS";

    private TextSpan Span(WordRange range) => new(words.Document.Words[range.First].Start, words.Document.Words[range.End - 1].End);
}
