using System.Collections.Frozen;

namespace Hearsay.Language.English;

/// <summary>
/// Mends the names of institutions that go on after a preposition, of which the network often sees only a part: a word such as "Institute"
/// or "Ministry", written with a capital, takes in "of" or "for" and the capitalized words after it, and those before it. Stateless.
/// </summary>
internal static class EnglishInstitutions
{
    private const float Confidence = 0.75f;
    private const float Bracketed = 0.9f;
    private const int LongestTail = 6;

    private static readonly FrozenSet<string> Heads = (
        "institute ministry observatory center centre council university bank department organization organisation office committee commission agency " +
        "association foundation federation union court academy bureau college society authority league front movement coalition directorate church museum " +
        "congress chamber school institution network conference campaign board fund group forces army party service alliance syndicate corps")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Heads.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The names of a document, in text order, with institutions whole.</summary>
    public static List<NameMention> Mend(LanguageDocument document, IReadOnlyList<NameMention> names)
    {
        var mended = new List<NameMention>(names.Count);
        int next = 0;
        foreach (var whole in Find(document))
        {
            for (; next < names.Count && names[next].First < whole.End; next++)
                if (names[next].End <= whole.First)
                    mended.Add(names[next]);
            mended.Add(whole);
        }

        for (; next < names.Count; next++)
            mended.Add(names[next]);
        return WithAcronyms(document, mended);
    }

    // An acronym in brackets behind the name it stands for is as sure as that name.
    private static List<NameMention> WithAcronyms(LanguageDocument document, List<NameMention> names)
    {
        var all = new List<NameMention>(names.Count);
        for (int i = 0; i < names.Count; i++)
        {
            var name = names[i];
            all.Add(name);
            int next = i + 1 < names.Count ? names[i + 1].First : document.Words.Length;
            if (name.End + 2 < document.Words.Length && name.End + 1 < next && document.Form(name.End) is "(" && document.Form(name.End + 2) is ")" && StandsFor(document, name.End + 1, name))
                all.Add(new NameMention(name.End + 1, name.End + 2, name.Type, Bracketed));
        }

        return all;
    }

    private static bool StandsFor(LanguageDocument document, int word, NameMention name) =>
        EnglishNameForms.IsAcronym(document.Form(word)) && name.Type != NameType.Person && name.End - name.First > 1
        && EnglishNameForms.Acronyms(document, name.First, name.End).Contains(document.Form(word).ToString().ToLowerInvariant());

    private static IEnumerable<NameMention> Find(LanguageDocument document)
    {
        int free = 0;
        for (int i = 0; i < document.Words.Length; i++)
            if (Lookup.Contains(document.Form(i)) && IsCapital(document, i) && End(document, i) is var end && end > i + 1)
            {
                yield return new NameMention(Start(document, i, free), end, NameType.Organization, Confidence);
                free = end;
                i = end - 1;
            }
    }

    // Back over capitalized words; those before them belong to something else.
    private static int Start(LanguageDocument document, int head, int free)
    {
        int start = head;
        while (start > free && Same(document, start - 1, head) && IsCapital(document, start - 1) && document.Words[start - 1].Pos is PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Noun)
            start--;
        return start;
    }

    // Past "of" or "for", an article, and capitalized words, once or more; the head itself if nothing follows.
    private static int End(LanguageDocument document, int head)
    {
        int end = head + 1;
        for (int at = end; at < document.Words.Length && at - head <= LongestTail && Same(document, at, head);)
        {
            int next = at;
            if (document.Form(next) is "of" or "for" or "on")
                next++;
            else if (at == head + 1 || document.Form(next) is not "and")
                break;
            else
                next++;
            if (next < document.Words.Length && document.Form(next) is "the")
                next++;
            if (next < document.Words.Length && IsDay(document.Form(next)))
                break;
            int words = next;
            while (next < document.Words.Length && Same(document, next, head) && IsCapital(document, next) && document.Words[next].Pos is not PartOfSpeech.Pron)
                next++;
            if (next == words)
                break;
            at = end = next;
        }

        return end;
    }

    // "The Service on Thursday" is no name.
    private static bool IsDay(ReadOnlySpan<char> form) => form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";

    private static bool Same(LanguageDocument document, int word, int other) => document.Words[word].Sentence == document.Words[other].Sentence;

    private static bool IsCapital(LanguageDocument document, int word)
    {
        var form = document.Form(word);
        return char.IsUpper(form[0]) && form.Length > 1 && form.IndexOfAnyInRange('a', 'z') > 0;
    }
}
