using Hearsay.Language;

namespace Hearsay.Figures;

/// <summary>Finds the one person of whom the news is: "a woman was killed". A single person who is spoken of in any other way is no figure. Pure.</summary>
internal static class Singles
{
    /// <summary>A quantity of one for each such person, in text order.</summary>
    public static IEnumerable<Quantity> Find(FigureText text)
    {
        for (int word = 0; word < text.Count; word++)
            if (text.Lower(word) is "a" or "an" && IsNews(text, word, text.Head(word)))
                yield return One(text.Pieces.At(text.Document.Words[word].Start));
    }

    private static Quantity One(int piece) => new() { First = piece, Number = piece, End = piece + 1, Min = 1, Max = 1, Value = 1 };

    private static bool IsNews(FigureText text, int article, int head)
    {
        if (head <= article || head > article + 3 || text.Relation(article) != "det" || text.Tag(head) != "NN" || !PeopleNouns.Is(text.Lower(head)) || text.Dependent(head, "conj", "appos") >= 0)
            return false;
        int verb = text.Head(head);
        bool passive = text.Relation(head) == "nsubj:pass" && MeasureWords.Verb(text.Lower(verb))?.Done is FigureMeasure.Killed or FigureMeasure.Injured;
        bool died = text.Relation(head) == "nsubj" && MeasureWords.Verb(text.Lower(verb))?.Does == FigureMeasure.Killed && text.Pos(verb) == PartOfSpeech.Verb;
        return (passive || died) && text.Relation(verb) is "root" or "ccomp" or "conj" or "parataxis";
    }
}
