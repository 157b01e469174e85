using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// The plainest form of all, which the learned finder passes over at times: a sentence that begins with who says it, "<c>The Velmore Observatory said</c> at least six
/// boats were among those lost". Stateless.
/// </summary>
internal static class OpeningClause
{
    // Set by judgement, after reading what it adds on FA-KES.
    private const double Confidence = 0.7;

    private const int ShortestContent = 4;

    /// <summary>The attribution of a sentence whose verb of saying is given; <c>null</c> where that does not stand right behind the speaker at its beginning, or no clause follows.</summary>
    /// <param name="document">The document.</param>
    /// <param name="verb">A word.</param>
    public static Draft? Of(LanguageDocument document, int verb)
    {
        var (first, end) = document.Sentence(document.Words[verb].Sentence);
        if (verb == first || document.Lemmas[verb] is "tell" || !ClosingClause.IsSaying(document, verb, end))
            return null;
        int stop = end;
        while (stop > verb && document.Words[stop - 1].Pos == PartOfSpeech.Punct)
            stop--;
        int begin = verb + 1 < stop && (document.Form(verb + 1) is "," || SourceLimits.IsDay(document, verb + 1)) ? verb + 2 : verb + 1;
        return stop - begin >= ShortestContent && Begins(document, begin) && ClosingClause.IsClause(document, begin, stop) && ClosingClause.SpeakerBefore(document, verb, first) == first
            ? new Draft { Source = (first, verb), Cue = (verb, verb + 1), Content = [(begin, stop)], Confidence = Confidence }
            : null;
    }

    // "said in Velmore", "said to him" go on with the saying.
    private static bool Begins(LanguageDocument document, int word) =>
        document.Words[word].Pos is not (PartOfSpeech.Adp or PartOfSpeech.Punct or PartOfSpeech.Part) || (document.Form(word) is "at" && document.Form(word + 1) is "least" or "most");
}
