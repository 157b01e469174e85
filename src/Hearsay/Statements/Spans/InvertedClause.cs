using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// The clause of saying that stands the wrong way round at the end of a sentence which lost its comma: "The raid hit the market <c>said the Velmore Observatory</c>." What the speaker is
/// called must go on to the end of the sentence, or up to "who", "adding" and the like. Stateless.
/// </summary>
internal static class InvertedClause
{
    // As for closing clauses that stand the right way round.
    private const double Confidence = 0.7;

    private const int ShortestContent = 4;
    private const int LongestSpeaker = 12;

    /// <summary>The attribution whose verb is given; <c>null</c> where no speaker alone stands behind it, or no clause before it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="verb">A word; only finite verbs of saying close anything.</param>
    public static Draft? Of(LanguageDocument document, QuotedStretches quotations, int verb)
    {
        var (first, end) = document.Sentence(document.Words[verb].Sentence);
        if (verb - first < ShortestContent || document.Lemmas[verb] is "tell" || !ClosingClause.IsSaying(document, verb, end) || !ClosingClause.IsClause(document, first, verb))
            return null;
        // Whoever stands before the verb is its subject.
        if (ClosingClause.SpeakerBefore(document, verb, first) >= 0 || document.Words[verb - 1].Pos is PartOfSpeech.Cconj or PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Sconj or PartOfSpeech.Pron)
            return null;
        int stop = SpeakerEnd(document, verb + 1, end);
        int content = quotations.FirstSaid(document, verb);
        return stop > verb + 1 ? new Draft { Source = (verb + 1, stop), Cue = (verb, verb + 1), Content = [(content, verb)], Confidence = Confidence } : null;
    }

    private static int SpeakerEnd(LanguageDocument document, int first, int end)
    {
        int stop = first;
        while (stop < end && stop - first <= LongestSpeaker && !Ends(document, stop))
            stop++;
        bool isOver = stop >= end || Ends(document, stop);
        return isOver && stop > first && stop - first <= LongestSpeaker && Speaks(document, first, stop) ? stop : -1;
    }

    private static bool Ends(LanguageDocument document, int word) => document.Form(word) is "." or "," or ";" or "who" or "which" or "whose" || ClosingClause.GoesOn(document, word);

    // A phrase without a verb that begins with an article or a name, and holds one that may speak.
    private static bool Speaks(LanguageDocument document, int first, int end)
    {
        bool speaks = false;
        for (int i = first; i < end; i++)
        {
            if (document.Words[i].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Pron && document.Form(i - 1) is not "-")
                return false;
            speaks |= SourceLimits.MaySpeak(document, i) && !SourceLimits.IsDate(document, i);
        }

        return speaks && document.Words[first].Pos is PartOfSpeech.Det or PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj;
    }
}
