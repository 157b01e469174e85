using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Statements;

/// <summary>
/// The body that somebody speaks for, by the office the report gives them: spokesmen, heads and staff speak for it; ministers, envoys, commanders and
/// experts for themselves. Not safe to share between threads: remembers what it found for a person.
/// </summary>
internal sealed class SpokenFor(ReportWords words, Phrase phrase, SpeakerMemory memory, ReportBodies bodies)
{
    /// <summary>A title reaches so many words back from a name.</summary>
    private const int LongestTitle = 12;

    private readonly Dictionary<int, string?> _byEntity = [];

    /// <summary>The body of a person that the report names, by every title and role it gives; <c>null</c> if there is none.</summary>
    public string? OfEntity(int entity)
    {
        if (_byEntity.TryGetValue(entity, out string? known))
            return known;
        _byEntity[entity] = null;
        var mentions = words.Document.Entities[entity];
        string? found = null;
        foreach (var mention in mentions.Mentions)
            if (found is null && mention.Kind == MentionKind.Name)
                found = Of(TitleBefore(mention.First)) ?? Of(RoleAfter(mention.End));
        foreach (var role in mentions.Roles)
            found ??= Of(words.Of(role));
        return _byEntity[entity] = found;
    }

    // The run of nominal words before a name.
    private WordRange TitleBefore(int name)
    {
        int first = name;
        while (first > 0 && name - first < LongestTitle && words.Document.Words[first - 1].Sentence == words.Document.Words[name].Sentence && IsNominal(first - 1))
            first--;
        return new WordRange(first, name);
    }

    private bool IsNominal(int word) => words.Pos(word) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Num
        || words.Form(word) is "'s" or "'" or "-" or "of" or "for" || IsPossessive(word);

    private bool IsPossessive(int word) => words.Lemma(word) is "its" or "their" or "his" or "her" || words.Form(word) is "Its" or "Their" or "its" or "their";

    // "…, a spokesman for the ministry": after a comma, up to the next one; in a text that lost its commas, what begins so.
    private WordRange RoleAfter(int end)
    {
        if (end + 2 >= words.Count)
            return default;
        bool isParted = words.Form(end) is "," or "-" or "–" or "—" or "(";
        int first = isParted ? end + 1 : end;
        if (!isParted && !BeginsRole(first))
            return default;
        int last = first;
        while (last < words.Count && last - first < LongestTitle && words.Form(last) is not ("," or "." or ")" or "–" or "—") && words.Pos(last) is not (PartOfSpeech.Verb or PartOfSpeech.Aux))
            last++;
        return new WordRange(first, last);
    }

    // "Head of", "a senior official at": an office in small letters with a body to it, beside the name.
    private bool BeginsRole(int first)
    {
        int office = first;
        while (office - first < LongestRank && office + 1 < words.Count && (words.Lemma(office) is "a" or "an" or "the" || SourceNouns.Ranks.Contains(words.Lemma(office))) && !words.IsCapital(office))
            office++;
        return SourceNouns.Staff.Contains(words.Lemma(office)) && !words.IsCapital(office) && !words.IsMany(office) && IsLink(office + 1);
    }

    /// <summary>An article and so many words of rank at the most stand before an office.</summary>
    private const int LongestRank = 3;

    /// <summary>The body that the office in a range is one of; <c>null</c> if it is none that speaks for a body, or tells no body.</summary>
    public string? Of(WordRange range)
    {
        for (int i = range.First; i < range.End; i++)
            if (IsOffice(i) && (After(i, range) ?? Before(i, range)) is { } body)
                return body;
        return null;
    }

    private bool IsOffice(int word) => SourceNouns.Staff.Contains(words.Lemma(word)) && words.Pos(word) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj
        && (words.Name(word) is not { } name || name.Type != NameType.Organization || name.End == word + 1)
        && !(words.Lemma(word) == "official" && words.Pos(word) == PartOfSpeech.Adj)
        && !IsStateOffice(word) && !IsFormer(word);

    // "A former official of the ministry" speaks for it no more.
    private bool IsFormer(int office)
    {
        for (int i = office - 1; i >= 0 && office - i <= LongestTitle && (IsNominal(i) || words.Form(i) is "-"); i--)
            if (words.Lemma(i) is "former" or "ex" or "onetime" or "retired" or "then" || words.Form(i).StartsWith("ex-", StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // "Secretary of State", "general secretary", "commander in chief", "army chief of staff" speak for themselves.
    private bool IsStateOffice(int word) => words.Lemma(word) switch
    {
        "secretary" => !words.Is(word - 1, "press"),
        "chief" => words.Is(word - 1, "in") || (words.Is(word + 1, "of") && words.Is(word + 2, "staff")),
        "officer" => words.Is(word - 1, "army") || words.Is(word - 1, "military"),
        "representative" => words.Is(word - 1, "special") || words.Is(word - 1, "permanent") || words.Is(word - 1, "high"),
        _ => false,
    };

    // "for X", "of X", "at X": the first noun phrase after the office that is a body.
    private string? After(int office, WordRange range)
    {
        bool speaks = SourceNouns.Spokespersons.Contains(words.Lemma(office));
        for (int i = office + 1; i < range.End && i < office + LongestTitle; i++)
        {
            if (i > office + 1 && words.Name(i) is { Type: NameType.Person })
                return null;
            if (!IsLink(i))
                continue;
            var body = PhraseFrom(i + 1, range.End);
            if (words.Lemma(office) == "member" && words.Lemma(Math.Min(i + 1, words.Count - 1)) is "parliament" or "congress" or "parliamentary")
                return null;
            if (!body.IsEmpty && (IsHeadedByBody(body) || (speaks && words.Is(i, "for"))))
                return Resolve(body);
        }

        return null;
    }

    private bool IsLink(int word) => word < words.Count && words.Form(word) is "for" or "of" or "at" or "in" or "from" or "with" or "within" && words.NameAt(word) < 0;

    private WordRange PhraseFrom(int first, int end)
    {
        int last = first;
        while (last < end && (words.NameAt(last) >= 0 || IsNominal(last)) && words.Name(last) is not { Type: NameType.Person } && (words.NameAt(last) >= 0 || words.Form(last) is not ("of" or "for") || last > first))
        {
            // A second name beside the first begins something else: a title and a person whose comma was lost.
            if (last > first && words.NameAt(last) >= 0 && words.NameAt(last - 1) >= 0 && words.NameAt(last) != words.NameAt(last - 1) && IsBody(new WordRange(first, last)))
                break;
            last++;
        }

        return new WordRange(first, last);
    }

    // "White House spokesman", "Observatory director", "its spokesman", "the ministry's spokesman".
    private string? Before(int office, WordRange range)
    {
        int first = office;
        while (first > range.First && IsNominal(first - 1) && words.Form(first - 1) is not ("of" or "for"))
            first--;
        while (first < office && (words.Pos(first) == PartOfSpeech.Det || words.Lemma(first) is "a" or "an" or "the" || (SourceNouns.Ranks.Contains(words.Lemma(first)) && words.NameAt(first) < 0)))
            first++;
        int end = office;
        while (end > first && (words.Form(end - 1) is "'s" or "'" || (SourceNouns.Ranks.Contains(words.Lemma(end - 1)) && words.NameAt(end - 1) < 0)))
            end--;
        if (end <= first)
            return BehindBody(office, range);
        if (end == first + 1 && IsPossessive(first))
            return words.EntityAt(first) is >= 0 and var owner ? phrase.FullName(owner, words.Document.Entities[owner])
                : memory.Last(words.Document.Words[first].Sentence, s => s.Standing == Standing.Group)?.Root;
        var body = LastName(new WordRange(first, end));
        bool speaks = SourceNouns.Spokespersons.Contains(words.Lemma(office));
        return IsHeadedByBody(body) || (speaks && HasNoun(body)) ? Resolve(body) : null;
    }

    // "The board said …, spokesman Ilan Torvek added": a bare "spokesman" and a name, who speaks for the body that has just spoken.
    private string? BehindBody(int office, WordRange range)
    {
        int sentence = words.Document.Words[office].Sentence;
        return SourceNouns.Spokespersons.Contains(words.Lemma(office)) && office == range.First && (office == 0 || words.Pos(office - 1) != PartOfSpeech.Det) && memory.LastIn(sentence - 1) is { Standing: Standing.Group } body
            ? body.Root
            : null;
    }

    // Of two bodies beside each other, "Portvik Radio Harbour Board spokesman" in a text without commas, the one that stands with the office.
    private WordRange LastName(WordRange range)
    {
        for (int i = range.End - 1; i > range.First; i--)
            if (words.Pos(i - 1) == PartOfSpeech.Det || (words.Name(i) is { Type: NameType.Organization } && words.Name(i - 1) is { Type: NameType.Organization } && words.NameAt(i) != words.NameAt(i - 1)))
                return new WordRange(i, range.End);
        return range;
    }

    private bool HasNoun(WordRange range)
    {
        for (int i = range.First; i < range.End; i++)
            if (words.IsNoun(i))
                return true;
        return false;
    }

    private bool IsBody(WordRange range)
    {
        for (int i = range.First; i < range.End; i++)
            if (words.Name(i) is { Type: NameType.Organization } || SourceNouns.Bodies.Contains(words.Lemma(i)) || bodies.Called(Noun(i)) is not null || Agencies.TryFind(words.Form(i).TrimEnd('s'), out _) || Agencies.TryFind(words.Form(i), out _))
                return true;
        return false;
    }

    // "Observatorys director", where the apostrophe was lost.
    private string Noun(int word) => words.Form(word) is [.., 's'] form ? form[..^1].ToString().ToLowerInvariant() : words.Lemma(word);

    // Of "internal administration discussions" it is the discussions that somebody is involved in.
    private bool IsHeadedByBody(WordRange range)
    {
        int last = range.First;
        while (last + 1 < range.End && (words.Form(last + 1) is not ("of" or "for") || words.NameAt(last + 1) >= 0))
            last++;
        return IsBody(new WordRange(last, last + 1)) || (last > range.First && words.NameAt(last) >= 0 && IsBody(new WordRange(last - 1, last)));
    }

    /// <summary>The body in "who heads X"; <c>null</c> if a range has no such clause.</summary>
    public string? OfClause(WordRange range)
    {
        for (int i = range.First; i + 2 < range.End; i++)
            if (words.Lemma(i) == "who" && words.Form(i + 1) is "heads" or "runs" or "directs" or "chairs" or "represents" or "leads")
            {
                // The last name of the clause: "another group, the X".
                for (int last = range.End - 1; last > i + 1; last--)
                    if (words.Name(last) is { Type: NameType.Organization })
                        return phrase.FullName(last);
                return null;
            }

        return null;
    }

    private string Resolve(WordRange body)
    {
        if (Agencies.TryFind(words.Form(body.End - 1), out string? agency) && agency is not null && words.IsCapital(body.End - 1))
            return words.NameAt(body.End - 1) >= 0 && words.Name(body.End - 1)!.Value.First == body.End - 1 ? phrase.FullName(body.End - 1) : words.Form(body.End - 1).ToString();
        for (int i = body.First; i < body.End; i++)
            if (words.Name(i) is { Type: NameType.Organization } name && name.End >= body.End - 1 && !IsHouse(body, name))
                return name.End - name.First == 1 && bodies.Called(words.Lemma(i)) is { } whole ? whole : WithoutMedium(phrase.FullName(i));
        if (body.Length == 1 && (bodies.Called(words.Lemma(body.First)) ?? bodies.Called(Noun(body.First))) is { } called)
            return called;
        if (body.Length == 1 && words.EntityAt(body.First) is >= 0 and var known && words.Document.Entities[known].IsNamed)
            return phrase.FullName(known, words.Document.Entities[known]);
        string text = phrase.Text(body);
        return Plural(text) is { } many ? many : text;
    }

    // "Speaking to Al Jazeera Pentagon spokesman …": two names taken for one.
    private static string WithoutMedium(string name)
    {
        for (int blank = name.IndexOf(' '); blank > 0; blank = name.IndexOf(' ', blank + 1))
            if (MediaNames.Contains(name[..blank]) && SourceNouns.Bodies.Contains(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant()) && !SourceNouns.Media.Contains(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant()))
                return name[(blank + 1)..];
        return name;
    }

    // "Saint Olav hospital": what it is belongs to its name.
    private bool IsHouse(WordRange body, NameMention name) => name.End == body.End - 1
        && words.Lemma(name.End) is "hospital" or "clinic" or "university" or "college" or "school" or "ministry" or "court" or "embassy" or "airport" or "police" or "army" or "bank" or "prison";

    // "A rebel spokesman" speaks for the rebels.
    private static string? Plural(string text) => text.ToLowerInvariant() is "rebel" or "militant" or "insurgent" or "activist" or "separatist" or "militia" ? text + "s" : null;
}
