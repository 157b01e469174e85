using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Quotations signed behind a dash, as letters and streets' opinions are printed: "“The bridge was ours.” — Ada Quillon, teacher". Stateless.
/// </summary>
internal static class SignedQuotations
{
    // Set by judgement: only typography speaks for it. PolNeAR's development part holds one list of them.
    private const double Confidence = 0.8;

    private const int LongestSignature = 8;
    private const int ShortestQuotation = 4;

    /// <summary>All in a document, in text order.</summary>
    public static IEnumerable<Draft> Find(LanguageDocument document, QuotedStretches quotations)
    {
        foreach (var quotation in quotations.All)
        {
            int dash = quotation.End;
            if (!quotation.IsClosed || quotation.End - quotation.First < ShortestQuotation || dash + 1 >= document.Words.Length || !IsDash(document, dash) || QuotedStretches.BeginsParagraph(document, dash + 1))
                continue;
            int end = EndOfSignature(document, quotations, dash + 1);
            if (end > dash + 1)
                yield return new Draft { Source = (dash + 1, end), Cue = (dash, dash + 1), Content = [(quotation.First, quotation.End)], Confidence = Confidence };
        }
    }

    private static bool IsDash(LanguageDocument document, int word) => document.Form(word) is "―" or "—" or "–" or "--" or "-";

    // A name, perhaps with what the person is, that ends its paragraph or goes before the next quotation; the same word where there is none.
    private static int EndOfSignature(LanguageDocument document, QuotedStretches quotations, int first)
    {
        if (!char.IsUpper(document.Form(first)[0]) || document.Words[first].Pos is not (PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj))
            return first;
        int end = first;
        while (end < document.Words.Length && quotations.Of(end) < 0 && (end == first || !QuotedStretches.BeginsParagraph(document, end)))
        {
            if (end - first >= LongestSignature || document.Words[end].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Pron || IsDash(document, end))
                return first;
            end++;
        }

        while (end > first + 1 && document.Words[end - 1].Pos == PartOfSpeech.Punct)
            end--;
        return end;
    }
}
