namespace Hearsay.Figures;

/// <summary>What happened to those of whom others are said to be a part: "the dead were mostly farmers and included several guards". Safe to share between threads.</summary>
internal sealed class Wholes(FigureText text)
{
    /// <summary>So many words before "included" the whole is named, at the most.</summary>
    private const int FarthestWhole = 10;

    /// <summary>What happened to those who a verb says include others; <c>null</c> if nothing tells.</summary>
    public FigureMeasure? Of(int verb)
    {
        int all = Subject(verb);
        return (all < 0 ? null : text.Lemma(all) == "victim" ? FigureMeasure.Killed : MeasureWords.State(text.Lower(all)) ?? MeasureWords.Noun(text.Lemma(all))) ?? Before(verb);
    }

    // "the dead … included", "most of the dead were farmers but also included".
    private int Subject(int verb)
    {
        int subject = text.Dependent(verb, "nsubj");
        if (subject < 0 && text.Relation(verb) == "conj")
            subject = text.Dependent(text.Head(verb), "nsubj");
        return subject >= 0 && text.Lower(subject) is "most" or "many" or "some" or "majority" or "half" && text.Dependent(subject, "nmod", "obl") is >= 0 and var whole ? whole : subject;
    }

    // "He said the dead were mostly farmers and included …", where the tree gives the verb another subject.
    private FigureMeasure? Before(int verb)
    {
        for (int at = verb - 1; at > verb - FarthestWhole && text.Sentence(at) == text.Sentence(verb); at--)
            if (text.Lower(at) is "dead" or "wounded" or "injured" or "victims" && text.Lower(at - 1) == "the")
                return text.Lower(at) == "victims" ? FigureMeasure.Killed : MeasureWords.State(text.Lower(at));
        return null;
    }
}
