using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Statements;

/// <summary>The body that a phrase names: by its name alone, or by its name beside what it is. Keeps nothing but what it was given.</summary>
internal sealed class NamedBodies(ReportWords words, Phrase phrase, SpokenFor spokenFor, ReportBodies bodies)
{
    /// <summary>Between a name and the noun that says what it is stand at most so many words: "the Observatory monitoring group".</summary>
    private const int MostBetween = 2;

    private const int LongestAcronym = 7;

    /// <summary>The body, or bodies, that a phrase names; <c>null</c> if it names none.</summary>
    /// <param name="core">The phrase without articles and clauses.</param>
    /// <param name="head">Its head.</param>
    public Speaker? Read(WordRange core, int head)
    {
        if (AreSeveral(core))
            return words.NameAt(head) >= 0 ? Speaker.Group(phrase.Text(core)) : null;
        if (Called(core) is { } called)
            return Speaker.Group(called);
        if (words.Name(core.First) is { Type: NameType.Organization or NameType.Location } first && first.End < core.End && words.Form(first.End) is "," or "(" or "–" or "—" or "a" or "an")
            return Speaker.Group(phrase.FullName(core.First));
        bool within = words.Name(head) is { } own && own.Type != NameType.Person && own.First >= core.First - 1 && own.End <= core.End;
        if (within && GoesOn(words.Name(head)!.Value, core))
            return Speaker.Group(phrase.Text(new WordRange(words.Name(head)!.Value.First, core.End)));
        int name = within && IsWhole(words.Name(head)!.Value, core) ? head : Apposed(core, head);
        if (name >= 0)
            return Speaker.Group(phrase.FullName(name));
        return within && !IsStaff(core, head) ? Speaker.Group(phrase.Text(core)) : Acronym(core, head);
    }

    private bool IsStaff(WordRange core, int head) => SourceNouns.Staff.Contains(words.Lemma(head)) && spokenFor.Of(core) is not null;

    // "The US and France".
    private bool AreSeveral(WordRange core)
    {
        for (int i = core.First + 1; i + 1 < core.End; i++)
            if (words.Pos(i) == PartOfSpeech.Cconj && words.NameAt(i) < 0 && words.NameAt(i - 1) >= 0 && words.NameAt(i + 1) >= 0)
                return true;
        return false;
    }

    // "The humanitarian group Fishers Without Nets", "state news agency KNA": capitals to the end behind what it is, seen as a name or not; and an agency whose
    // name stands behind a place, for want of a comma.
    private string? Called(WordRange core)
    {
        int first = core.End - 1;
        if (first > core.First && words.IsCapital(first) && words.NameAt(first - 1) >= 0 && Agencies.TryFind(words.Form(first), out string? agency) && agency is not null)
            return words.Form(first).ToString();
        while (first > core.First && (words.IsCapital(first) || words.Form(first) is "of" or "for" or "the" or "and" or "-" or "&" or "." or "in" || words.Form(first).StartsWith("al-", StringComparison.Ordinal)))
            first--;
        if (first + 1 >= core.End || first < core.First || words.IsCapital(first) || !words.IsCapital(first + 1) || words.IsMany(first) || !(SourceNouns.Groupings.Contains(words.Lemma(first)) || SourceNouns.Media.Contains(words.Lemma(first)) || words.Lemma(first) is "charity" or "watchdog" or "monitor"))
            return null;
        var range = new WordRange(first + 1, core.End);
        return words.Name(first + 1) is { Type: not NameType.Person } name && name.End >= core.End ? phrase.FullName(first + 1) : phrase.Text(range);
    }

    // "The Executive Council of the Harbour Board | for Northern Waters": a name that was not seen whole.
    private bool GoesOn(NameMention name, WordRange core)
    {
        if (name.End + 1 >= core.End || words.Form(name.End) is not ("of" or "for"))
            return false;
        for (int i = name.End + 1; i < core.End; i++)
            if (!words.IsCapital(i) && words.Form(i) is not ("the" or "of" or "and" or "for"))
                return false;
        return words.IsCapital(core.End - 1);
    }

    // A name that ends where the phrase ends, or goes on after it with a bracket: not "Syria Civil Defence workers".
    private bool IsWhole(NameMention name, WordRange core) =>
        (name.End >= core.End || !words.IsNoun(name.End)) && (name.First <= core.First || words.Pos(name.First - 1) is not PartOfSpeech.Propn || words.NameAt(name.First - 1) >= 0)
        && !SourceNouns.Staff.Contains(words.Lemma(name.End - 1)) && !SourceNouns.Persons.Contains(words.Lemma(name.End - 1));

    // A name beside a noun that says what it is.
    private int Apposed(WordRange core, int head)
    {
        string lemma = words.Lemma(head);
        if (!SourceNouns.Bodies.Contains(lemma) && !SourceNouns.Monitors.Contains(lemma) && !SourceNouns.Media.Contains(lemma))
            return -1;
        for (int i = head + 1; i < Math.Min(core.End, head + MostBetween + 2); i++)
            if (words.Name(i) is { } name && (name.Type != NameType.Person || (i == head + 1 && SourceNouns.Groupings.Contains(lemma))))
                return (words.Pos(i - 1) != PartOfSpeech.Adp && (i == head + 1 || words.Pos(i - 1) is PartOfSpeech.Det or PartOfSpeech.Punct)) || words.Is(i - 2, "known") || words.Is(i - 2, "called") ? name.First : -1;
        return InBrackets(core, head) is >= 0 and var letters ? letters : NameBefore(core, head, lemma);
    }

    // "The United Harbours children's agency (UNHCA)": the letters by which it is called elsewhere.
    private int InBrackets(WordRange core, int head) =>
        head == core.End - 1 && !words.IsCapital(head) && words.Is(core.End, "(") && core.End + 2 < words.Count && words.Is(core.End + 2, ")") && words.Name(core.End + 1) is { Type: NameType.Organization }
            ? core.End + 1
            : -1;

    // "The KNA news agency", "the Observatory monitoring group"; "Kurdish media" are nobody's, and "the United Harbours children's agency" is another body.
    private int NameBefore(WordRange core, int head, string lemma)
    {
        bool medium = SourceNouns.Media.Contains(lemma);
        if (words.IsCapital(head) || words.IsMany(head) || lemma is "media" or "press" || !(medium || SourceNouns.Groupings.Contains(lemma) || lemma is "monitor" or "watchdog"))
            return -1;
        for (int i = head - 1; i >= Math.Max(core.First, head - MostBetween - 1); i--)
            if (words.Name(i) is { Type: NameType.Organization or NameType.Miscellaneous } name)
                return words.Pos(i) != PartOfSpeech.Adj && (medium || name.End - name.First > 1 || lemma == "monitor") ? i : -1;
            else if (!IsKind(i))
                return -1;
        return -1;
    }

    // What may stand between a name and "agency" or "group".
    private bool IsKind(int word) => !words.IsCapital(word) && (SourceNouns.Media.Contains(words.Lemma(word)) || SourceNouns.Monitors.Contains(words.Lemma(word)) || SourceNouns.Groupings.Contains(words.Lemma(word))
        || words.Lemma(word) is "monitor" or "watch" or "state" or "official" or "rights" or "right" or "rebel" or "militant" or "extremist" or "terrorist" or "terror" or "armed" or "opposition" or "satellite" or "local"
            or "jihadist" or "islamist" or "advocacy" or "aid" or "activist" or "medical" or "humanitarian" or "separatist" or "human");

    // "IS", of a report that speaks of the "Islamic State" and was not seen to mean it.
    private Speaker? Acronym(WordRange core, int head)
    {
        var form = words.Form(head);
        if (core.Length != 1 || form.Length is < 2 or > LongestAcronym || words.EntityAt(head) >= 0 || form.IndexOfAnyExceptInRange('A', 'Z') >= 0)
            return null;
        return bodies.Initialled(form.ToString()) is { } body ? Speaker.Group(body) : null;
    }
}
