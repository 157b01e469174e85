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
        var kept = new List<(int First, int End)>();
        foreach (var piece in pieces)
        {
            var (first, end) = IsIntroduced(document, cue, piece) ? (piece.First, piece.End) : Within(document, piece, nearest, quotations);
            if (first >= end)
                continue;
            // Pieces that were only parted for choosing their cues are one again.
            if (kept.Count > 0 && kept[^1].End == first)
                kept[^1] = (kept[^1].First, end);
            else
                kept.Add((first, end));
        }

        return kept;
    }

    // "She added: …": a colon holds what follows together, to the end of the paragraph.
    private static bool IsIntroduced(LanguageDocument document, Fragment cue, Fragment piece)
    {
        if (piece.First != cue.End || document.Form(cue.End - 1) is not ":")
            return false;
        for (int s = document.Words[piece.First].Sentence + 1; s <= document.Words[piece.End - 1].Sentence; s++)
            if (QuotedStretches.BeginsParagraph(document, document.SentenceStarts[s]))
                return false;
        return true;
    }

    private static int NearestSentence(LanguageDocument document, Fragment piece, int own)
    {
        int first = document.Words[piece.First].Sentence, last = document.Words[piece.End - 1].Sentence;
        return own < first ? first : own > last ? last : own;
    }

    // What stands in quotation marks is kept wherever it is; the rest only in the sentence.
    private static (int First, int End) Within(LanguageDocument document, Fragment piece, int sentence, QuotedStretches quotations)
    {
        var (first, end) = document.Sentence(sentence);
        int from = piece.First, to = piece.End;
        while (from < to && from < first && quotations.Of(from) < 0)
            from = Math.Min(first, NextQuotation(from, to, quotations));
        while (to > from && to > end && quotations.Of(to - 1) < 0)
            to--;
        if (from >= end && (from >= to || quotations.Of(from) < 0))
            return (from, from);
        // The full stop before a sentence that was cut off belongs to nobody.
        while (to < piece.End && to > from && document.Form(to - 1) is "." or ";" or ",")
            to--;
        return (from, to);
    }

    private static int NextQuotation(int from, int to, QuotedStretches quotations)
    {
        while (from < to && quotations.Of(from) < 0)
            from++;
        return from;
    }
}
