using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// "According to the observatory | the raid killed two" without the comma: trees and the learned finder take the subject of the clause into the source, or find
/// nothing. The words tell where the source ends: where an article or a number begins a new phrase behind a noun. Stateless.
/// </summary>
internal static class AccordingTo
{
    // As for closing clauses: all seven that it mends or adds in FA-KES have the right source, but they are few.
    private const double Confidence = 0.7;

    // "a source in the office of the governor of": longer ones are misread.
    private const int LongestSource = 12;

    private const int ShortestClause = 3;

    /// <summary>Those that open a sentence, in text order.</summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<Draft> Find(LanguageDocument document)
    {
        for (int sentence = 0; sentence + 1 < document.SentenceStarts.Length; sentence++)
        {
            var (first, end) = document.Sentence(sentence);
            if (end - first < ShortestClause + 3 || !document.Form(first).Equals("According", StringComparison.Ordinal) || document.Form(first + 1) is not "to")
                continue;
            int border = Border(document, first + 2, end);
            while (end > border && border > 0 && document.Words[end - 1].Pos == PartOfSpeech.Punct)
                end--;
            if (border > 0 && end - border >= ShortestClause && ClosingClause.IsClause(document, border, end))
                yield return new Draft { Source = (first + 2, border), Cue = (first, first + 2), Content = [(border, end)], Confidence = Confidence };
        }
    }

    // −1 where a mark parts the source, or a verb comes first.
    private static int Border(LanguageDocument document, int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + LongestSource); i++)
        {
            if (document.Words[i].Pos is PartOfSpeech.Punct && document.Form(i) is not "-" || document.TagOf(i) is "VBD" or "VBZ" or "VBP" or "MD")
                return -1;
            if (i > first && document.Words[i - 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn && Opens(document, i))
                return HoldsSpeaker(document, first, i) ? i : -1;
        }

        return -1;
    }

    // What begins a phrase; "the Gazette | a paper of the port" goes on with the source.
    private static bool Opens(LanguageDocument document, int word) =>
        document.Form(word) is "the" or "several" or "some" or "dozens" or "scores" or "tens" or "hundreds" or "thousands"
        || document.Words[word].Pos == PartOfSpeech.Num
        || (document.Form(word) is "a" && word + 1 < document.Words.Length && document.Form(word + 1) is "number" or "total")
        || (document.Form(word) is "at" or "more" or "over" or "about" or "around" && IsApproximate(document, word));

    private static bool IsApproximate(LanguageDocument document, int word)
    {
        int next = word + 1;
        if (next + 1 >= document.Words.Length)
            return false;
        return document.Form(word) switch
        {
            "at" => document.Form(next) is "least" or "most",
            "more" => document.Form(next) is "than",
            _ => document.Words[next].Pos == PartOfSpeech.Num || document.Form(next) is "a" && document.Form(next + 1) is "dozen" or "hundred" or "thousand",
        };
    }

    private static bool HoldsSpeaker(LanguageDocument document, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (SourceLimits.MaySpeak(document, i) && !SourceLimits.IsDate(document, i))
                return true;
        return false;
    }
}
