namespace Hearsay.Figures;

/// <summary>Which figures count a part of others ("12 people, including three children"), or take the place of others ("rose from 12 to 15"). Pure.</summary>
internal static class Parts
{
    /// <summary>The place in the list of the candidate whose part this one is, or −1.</summary>
    public static int Whole(FigureText text, List<Candidate> before, Candidate candidate)
    {
        int last = before.Count - 1;
        if (last < 0 || text.Sentence(before[last].Number) != text.Sentence(candidate.Number))
            return -1;
        if (IsIncluded(text, candidate.First) || candidate.Counted.IsPartOfKnown && text.Lower(candidate.Counted.End - 1) is "them" or "whom")
            return Outermost(before, last);
        bool joined = before[last].PartOf >= 0 && candidate.First - before[last].Counted.End <= 2 && text.Lower(candidate.First - 1) is "and" or "," or "or" or "children" or "women";
        return joined ? before[last].PartOf : -1;
    }

    /// <summary>The place in the list of the candidate that this one takes the place of, or −1; and whether it is the other way round.</summary>
    public static (int Other, bool Reversed) Replaced(FigureText text, List<Candidate> before, Candidate candidate)
    {
        int last = before.Count - 1;
        if (last < 0 || text.Sentence(before[last].Number) != text.Sentence(candidate.Number))
            return (-1, false);
        string word = text.Lower(candidate.First - 1);
        var other = before[last];
        bool near = candidate.First - other.Counted.End <= 3;
        if (word == "to" && near && text.Lower(other.First - 1) == "from" && ChangeWords.Before(text.Pieces, other.Quantity.First - 1))
            return (last, false);
        bool back = word == "from" && candidate.First - other.Counted.End <= 6;
        return back && (IsChange(text, candidate.First - 2) || text.Lower(other.First - 1) == "to" && ChangeWords.Before(text.Pieces, other.Quantity.First - 1)) ? (last, true) : (-1, false);
    }

    private static bool IsChange(FigureText text, int word) => ChangeWords.Is(text.Form(word));

    private static int Outermost(List<Candidate> before, int last) => before[last].PartOf >= 0 ? before[last].PartOf : last;

    private static bool IsAmong(FigureText text, int first)
    {
        int at = text.Lower(first - 1) is "the" or "those" ? first - 2 : first - 1;
        return text.Lower(at) is "among" or "amongst" && (at == first - 2 || text.Lower(at - 1) is "were" or "was" or "are" or "is");
    }

    private static bool IsIncluded(FigureText text, int first)
    {
        // "11 were among the 26", "11 and six rebels were among at least 48": these are the whole.
        if (IsAmong(text, first))
            return false;
        for (int at = first - 1; at >= first - 4; at--)
        {
            string word = text.Lower(at);
            if (word is "including" or "include" or "includes" or "included" or "among" or "amongst" or "comprising")
                return true;
            if (word is "them" or "whom" or "those" or "these" or "the" or "dead" or "victims" && at > first - 4)
                continue;
            if (word is not "at" and not "also" and not "," and not "reportedly")
                return false;
        }
        return false;
    }
}
