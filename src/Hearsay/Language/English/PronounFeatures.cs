using Hearsay.Language.Entities;

namespace Hearsay.Language.English;

/// <summary>What <see cref="EnglishPronounLinks"/> looks at in a pronoun and an earlier mention. Stateless.</summary>
internal static class PronounFeatures
{
    /// <summary>The most features of a pair.</summary>
    public const int Most = 24;

    /// <summary>Writes the features of meaning one of the rivals; returns how many there are.</summary>
    public static int Of(LanguageDocument document, ClusterSet clusters, Candidate pronoun, List<Candidate> rivals, int rank, Span<int> into)
    {
        var other = rivals[rank];
        uint kind = Class(pronoun);
        uint what = ((uint)other.Kind * 64) + ((uint)(other.Type is { } type ? (int)type + 1 : 0) * 8) + (uint)other.Gender;
        uint sentences = (uint)Math.Min(pronoun.Sentence - other.Sentence, 4);
        uint place = ((uint)pronoun.Place * 8) + (uint)other.Place;
        uint near = (uint)Math.Min(rank, 6);
        uint voice = Voice(document, pronoun, other);
        int size = clusters.SizeOf(other);
        int count = 0;
        Add(into, ref count, 1, kind, what);
        Add(into, ref count, 2, kind, sentences);
        Add(into, ref count, 3, kind, near);
        Add(into, ref count, 4, place, Math.Min(sentences, 2));
        Add(into, ref count, 5, (uint)other.Place, sentences);
        Add(into, ref count, 6, (uint)other.Place, (near * 8) + Math.Min(sentences, 2));
        Add(into, ref count, 7, what, Math.Min(sentences, 2));
        Add(into, ref count, 8, kind, (uint)Math.Min(size, 5));
        Add(into, ref count, 9, (uint)other.Kind, (uint)Math.Min(size, 5) + (other.Plural ? 8u : 0) + (kind * 16));
        Add(into, ref count, 10, voice, kind);
        Add(into, ref count, 11, voice, place);
        Add(into, ref count, 12, SameClause(document, pronoun, other), place);
        Add(into, ref count, 13, IsFirst(rivals, rank), (sentences * 8) + (uint)other.Place);
        Add(into, ref count, 14, Definite(document, other), kind);
        Add(into, ref count, 15, kind, (what * 8) + (uint)other.Place);
        Add(into, ref count, 16, Governor(document, pronoun), Governor(document, other) + (Math.Min(sentences, 2) * 4));
        Add(into, ref count, 17, (uint)Math.Min((pronoun.First - other.End) / 4, 12), kind);
        Add(into, ref count, 18, SameWord(document, pronoun, other), sentences);
        Add(into, ref count, 19, other.Plural ? 1u : 0, (kind * 16) + (uint)other.Gender);
        return count;
    }

    /// <summary>Writes the features of meaning none of the rivals.</summary>
    public static int OfNone(Candidate pronoun, int rivals, Span<int> into)
    {
        int count = 0;
        Add(into, ref count, 30, Class(pronoun), 0);
        Add(into, ref count, 31, Class(pronoun), (uint)Math.Min(rivals, 6));
        Add(into, ref count, 32, Class(pronoun), (uint)pronoun.Place);
        return count;
    }

    private static void Add(Span<int> into, ref int count, uint kind, uint first, uint second) =>
        into[count++] = (int)(StableHash.Finish(StableHash.Add(StableHash.Add(StableHash.Begin(kind), first), second)) & (EnglishPronounLinks.Size - 1));

    // He, she, it, they; and whether as owner.
    private static uint Class(Candidate pronoun) =>
        ((pronoun.Plural ? 3u : pronoun.Gender == Gender.Male ? 0u : pronoun.Gender == Gender.Female ? 1u : 2u) * 2) + (pronoun.Place == GrammaticalPlace.Owner ? 1u : 0);

    // Who speaks and who is spoken of: both outside quotations, in the same one, in different ones, or the one quoting the other.
    private static uint Voice(LanguageDocument document, Candidate pronoun, Candidate other)
    {
        uint quoted = pronoun.Quotation == 0 ? (other.Quotation == 0 ? 0u : 1u) : other.Quotation == 0 ? 2u : other.Quotation == pronoun.Quotation ? 3u : 4u;
        return (quoted * 4) + (Speaks(document, other) ? 1u : 0) + (Speaks(document, pronoun) ? 2u : 0);
    }

    private static bool Speaks(LanguageDocument document, Candidate mention) => Governor(document, mention) == 2;

    // 1 for the subject of a verb, 2 for that of a verb of saying.
    private static uint Governor(LanguageDocument document, Candidate mention)
    {
        int head = document.Words[mention.Head].Head;
        if (mention.Place != GrammaticalPlace.Subject || head < 0)
            return 0;
        return EnglishNouns.IsSaying(document.Lemmas[head]) ? 2u : 1u;
    }

    // Whether both hang from the same verb, so that only a reflexive can mean the other.
    private static uint SameClause(LanguageDocument document, Candidate pronoun, Candidate other)
    {
        bool same = document.Words[pronoun.Head].Head == document.Words[other.Head].Head && document.Words[pronoun.Head].Head >= 0;
        return (same ? 1u : 0) + (EnglishPronouns.IsReflexive(document.Form(pronoun.Head)) ? 2u : 0);
    }

    private static uint IsFirst(List<Candidate> rivals, int rank) =>
        rank + 1 == rivals.Count || rivals[rank + 1].Sentence != rivals[rank].Sentence ? 1u : 0;

    private static uint Definite(LanguageDocument document, Candidate other)
    {
        if (other.Kind != MentionKind.Description)
            return 0;
        var first = document.Form(other.First);
        return first.Equals("the", StringComparison.OrdinalIgnoreCase) ? 1u : first is "a" or "an" or "A" or "An" ? 2u : 3u;
    }

    private static uint SameWord(LanguageDocument document, Candidate pronoun, Candidate other) =>
        other.Kind == MentionKind.Pronoun ? document.Form(pronoun.Head).Equals(document.Form(other.Head), StringComparison.OrdinalIgnoreCase) ? 2u : 1u : 0;
}
