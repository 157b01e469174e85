using Hearsay.Language;

namespace Hearsay.Figures;

/// <summary>Whose or who those counted are: side, nationality, "residents of". Not where it happened. Safe to share between threads.</summary>
internal sealed class FigureOwners(FigureText text)
{
    private static readonly HashSet<string> s_sides = new(StringComparer.OrdinalIgnoreCase)
    {
        "opposition", "rebel", "government", "regime", "army", "military", "coalition", "pro-government", "pro-regime", "loyalist", "insurgent", "kurdish", "islamist", "jihadist", "allied", "foreign", "enemy", "state", "militia", "police", "navy", "un",
    };

    /// <summary>Whose they are, or <c>null</c> if it is not told.</summary>
    public string? Of(Candidate candidate)
    {
        if (candidate.Quantity.Kind != QuantityKind.Count)
            return candidate.Quantity.Kind == QuantityKind.Share ? Whole(candidate) : null;
        int head = candidate.Counted.Head;
        if (head < 0)
            return null;
        return Attribute(candidate, head) ?? Behind(candidate, head) ?? Loser(candidate, head);
    }

    // "Syrian activists", "IS jihadists", "opposition fighters", "over 70 Syrians".
    private string? Attribute(Candidate candidate, int head)
    {
        int start = text.WordAt(text.Pieces[candidate.Quantity.End - 1].End);
        for (int at = start; at < head; at++)
            if (text.Pos(at) == PartOfSpeech.Propn || PeopleNouns.IsPeople(text.Lower(at)) || s_sides.Contains(text.Lower(at)))
                return Run(start, at, head);
        string noun = Singulars.Of(text.Form(head).ToString(), text.Lemma(head));
        return candidate.Unit == "person" && PeopleNouns.IsPeople(noun) ? char.ToUpperInvariant(noun[0]) + noun[1..] : null;
    }

    // From the name's first word on: "twelve Islamic State fighters".
    private string? Run(int start, int at, int head)
    {
        var (first, end) = (at, at + 1);
        if (text.Document.NameAt(at) is >= 0 and var index && text.Document.Names[index] is var name && name.End > at)
            (first, end) = (Math.Max(start, name.First), Math.Min(head, name.End));
        while (end < head && (text.Pos(end) == PartOfSpeech.Propn && text.Pos(at) == PartOfSpeech.Propn || text.Lower(end) == "-" || text.Lower(end - 1) == "-"))
            end++;
        return Words(first, end);
    }

    // "members of the internal security force", "jihadists from the Islamic State group", "residents of Bakhmut".
    private string? Behind(Candidate candidate, int head)
    {
        int at = candidate.Counted.End;
        string adposition = text.Lower(at);
        bool named = adposition == "from" && text.Lower(at + 1) is "the" && text.Pos(at + 2) is PartOfSpeech.Propn;
        if (adposition != "of" && !named)
            return null;
        int start = text.Lower(at + 1) is "the" or "a" or "an" or "his" or "their" or "its" ? at + 2 : at + 1;
        int noun = new CountedNouns(text).Head(start, text.Sentence(head));
        if (noun < 0 || (named && text.Pos(noun) != PartOfSpeech.Propn && text.Lower(noun) is not ("group" or "army" or "militia" or "force" or "front" or "brigade")))
            return null;
        string? owner = Words(start, noun + 1);
        return candidate.Unit is "resident" or "inhabitant" ? "residents of " + owner : owner;
    }

    // "Russia has lost more than 90,000 soldiers."
    private string? Loser(Candidate candidate, int head)
    {
        int verb = text.Head(head);
        if (text.Lemma(verb) != "lose" || text.Relation(head) != "obj" || candidate.Measure is not (FigureMeasure.KilledOrInjured or FigureMeasure.Destroyed))
            return null;
        int subject = text.Dependent(verb, "nsubj");
        if (subject < 0 || text.Pos(subject) == PartOfSpeech.Pron)
            return null;
        int start = subject;
        while (start > 0 && text.Head(start - 1) == subject && text.Pos(start - 1) is PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Noun)
            start--;
        return Words(start, subject + 1);
    }

    // "half of the country's population", "40 percent of the dead".
    private string? Whole(Candidate candidate)
    {
        int at = text.WordAt(text.Pieces[candidate.Quantity.End - 1].End);
        if (text.Lower(at) == "of")
            at++;
        else if (text.Lower(at) is not "the" and not "its" and not "their")
            return null;
        int start = text.Lower(at) is "the" or "all" ? at + 1 : at;
        int head = candidate.Counted.Head;
        return head >= start ? Words(start, head + 1) : null;
    }

    private string? Words(int first, int end)
    {
        var words = text.Document.Words;
        while (first < end && IsMark(first))
            first++;
        while (end > first && IsMark(end - 1))
            end--;
        return end <= first ? null : text.Document.Text[words[first].Start..words[end - 1].End].ReplaceLineEndings(" ");
    }

    private bool IsMark(int word) => text.Pos(word) == PartOfSpeech.Punct;
}
