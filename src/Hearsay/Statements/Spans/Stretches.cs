using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>Cuts a document into stretches that are read as one: they end with a paragraph where they can, else with a sentence. Stateless.</summary>
internal static class Stretches
{
    /// <summary>The stretches of a document, as first words and lengths, in text order; none is longer than <see cref="SpanBuffers.LongestStretch"/>.</summary>
    public static List<(int First, int Length)> Of(LanguageDocument document)
    {
        var found = new List<(int, int)>();
        int words = document.Words.Length;
        int sentence = 0;
        for (int first = 0; first < words;)
        {
            int end = words - first <= SpanBuffers.LongestStretch ? words : End(document, first, ref sentence);
            found.Add((first, end - first));
            first = end;
        }

        return found;
    }

    private static int End(LanguageDocument document, int first, ref int sentence)
    {
        int limit = first + SpanBuffers.LongestStretch;
        int atSentence = limit;
        int atParagraph = -1;
        for (; sentence < document.SentenceCount && document.SentenceStarts[sentence] <= limit; sentence++)
        {
            int start = document.SentenceStarts[sentence];
            if (start <= first)
                continue;
            atSentence = start;
            if (start > first + (SpanBuffers.LongestStretch / 2) && QuotedStretches.BeginsParagraph(document, start))
                atParagraph = start;
        }

        sentence = Math.Max(0, sentence - 1);
        int end = atParagraph > 0 ? atParagraph : atSentence;
        while (sentence > 0 && document.SentenceStarts[sentence] > end)
            sentence--;
        return end;
    }
}
