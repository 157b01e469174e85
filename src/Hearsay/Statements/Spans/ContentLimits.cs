using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// How far content reaches that no quotation marks hold: not beyond the sentence of its cue or, where that holds no content, the nearest one. Sentences
/// further off that go on with an account are the report's own unless they have a cue of their own. Stateless.
/// </summary>
internal static class ContentLimits
{
    /// <summary>The pieces of an attribution's content as ranges of words, cut down where they reach too far.</summary>
    public static List<(int First, int End)> Cut(LanguageDocument document, List<Fragment> fragments, LinkedFragments linked, QuotedStretches quotations)
    {
        var cue = fragments[linked.Cue];
        int own = document.Words[cue.First].Sentence;
        var pieces = linked.Content.Select(c => fragments[c]).ToList();
        bool inOwn = pieces.Exists(p => document.Words[p.First].Sentence <= own && document.Words[p.End - 1].Sentence >= own);
        int nearest = inOwn ? own : pieces.Select(p => NearestSentence(document, p, own)).MinBy(s => Math.Abs(s - own));
        var kept = new List<(int, int)>();
        foreach (var piece in pieces)
        {
            bool quoted = quotations.Of(piece.First) >= 0 || quotations.Of(piece.End - 1) >= 0;
            var (first, end) = quoted ? (piece.First, piece.End) : Within(document, piece, nearest);
            if (first < end)
                kept.Add((first, end));
        }

        return kept;
    }

    private static int NearestSentence(LanguageDocument document, Fragment piece, int own)
    {
        int first = document.Words[piece.First].Sentence, last = document.Words[piece.End - 1].Sentence;
        return own < first ? first : own > last ? last : own;
    }

    // The full stop between two sentences belongs to neither piece.
    private static (int First, int End) Within(LanguageDocument document, Fragment piece, int sentence)
    {
        var (first, end) = document.Sentence(sentence);
        bool cut = end < piece.End;
        (first, end) = (Math.Max(first, piece.First), Math.Min(end, piece.End));
        while (cut && end > first && document.Form(end - 1) is "." or ";" or ",")
            end--;
        return (first, end);
    }
}
