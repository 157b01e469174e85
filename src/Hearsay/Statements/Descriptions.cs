using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>
/// Whom a phrase means that is headed by no person's name: a body by its name or by "the ministry", somebody nameless by what they are, a document by its
/// maker. Not safe to share between threads.
/// </summary>
internal sealed class Descriptions(ReportWords words, Phrase phrase, SpokenFor spokenFor, SpeakerMemory memory, ReportBodies bodies)
{
    /// <summary>How sure a body is that was introduced before it is named.</summary>
    private const double Introduced = 0.9;

    /// <summary>Whom a core means.</summary>
    /// <param name="core">The phrase without articles and clauses.</param>
    /// <param name="depth">How many phrases within phrases may still be looked into: "a video of a statement of …".</param>
    public Speaker Read(WordRange core, int depth)
    {
        int head = phrase.Head(core);
        if (head < 0 || depth == 0)
            return Speaker.Nobody;
        string lemma = words.Lemma(head);
        if ((NamedBody(core, head) ?? Acronym(core, head)) is { } body)
            return body;
        if (SourceNouns.Documents.Contains(lemma) && !IsPersonal(head))
            return OfDocument(core, head, depth);
        return Linked(head) ?? Nameless(core, head, lemma);
    }

    /// <summary>The speaker that a named entity is.</summary>
    public Speaker OfEntity(int number)
    {
        var entity = words.Document.Entities[number];
        return words.Names.TypeOf(number) == NameType.Person
            ? new Speaker(Phrase.Trimmed(words.Names.NameOf(number)), Standing.Named, spokenFor.OfEntity(number) ?? Phrase.Trimmed(words.Names.NameOf(number)))
            : Group(phrase.FullName(number, entity));
    }

    // "Opposition figures" speak, "his figures" and "official figures" are a document.
    private bool IsPersonal(int head) => words.Lemma(head) == "figure" && head > 0 && words.Pos(head - 1) != PartOfSpeech.Pron && words.Lemma(head - 1) is not ("official" or "his" or "her" or "its" or "their" or "new" or "latest");

    private int Sentence(int word) => words.Document.Words[word].Sentence;

    // "SANA", "the rebel group Jaish al-Islam", "the official SANA news agency", "the ministry" of a name before.
    private Speaker? NamedBody(WordRange core, int head)
    {
        if (AreSeveral(core))
            return words.NameAt(head) >= 0 ? Group(phrase.Text(core)) : null;
        if (words.Name(core.First) is { Type: NameType.Organization } first && first.End - first.First > 1 && first.End < core.End && words.Pos(first.End) is PartOfSpeech.Det or PartOfSpeech.Punct)
            return Group(phrase.FullName(core.First));
        bool within = words.Name(head) is { } own && own.Type != NameType.Person && own.First >= core.First - 1 && own.End <= core.End;
        int name = within && IsWhole(words.Name(head)!.Value, core) ? head : Apposed(core, head);
        if (name >= 0)
            return Group(phrase.FullName(name));
        return within && StaffOf(core, head) is null ? Group(phrase.Text(core)) : null;
    }

    // "The US and France".
    private bool AreSeveral(WordRange core)
    {
        for (int i = core.First + 1; i + 1 < core.End; i++)
            if (words.Pos(i) == PartOfSpeech.Cconj && words.NameAt(i) < 0 && words.NameAt(i - 1) >= 0 && words.NameAt(i + 1) >= 0)
                return true;
        return false;
    }

    // "IS", of a report that speaks of the "Islamic State" and was not seen to mean it.
    private Speaker? Acronym(WordRange core, int head)
    {
        var form = words.Form(head);
        if (core.Length != 1 || form.Length is < 2 or > LongestAcronym || words.EntityAt(head) >= 0 || form.IndexOfAnyExceptInRange('A', 'Z') >= 0)
            return null;
        return bodies.Initialled(form.ToString()) is { } body ? Group(body) : null;
    }

    private const int LongestAcronym = 7;

    private static Speaker Group(string name) => new(name, Standing.Group, name);

    // A name that ends where the phrase ends, or goes on after it with a bracket: not "Syria Civil Defence workers".
    private bool IsWhole(NameMention name, WordRange core) =>
        (name.End >= core.End || !words.IsNoun(name.End)) && (name.First <= core.First || words.Pos(name.First - 1) is not PartOfSpeech.Propn || words.NameAt(name.First - 1) >= 0)
        && !SourceNouns.Staff.Contains(words.Lemma(name.End - 1)) && !SourceNouns.Persons.Contains(words.Lemma(name.End - 1));

    // A name beside a noun that says what it is.
    private int Apposed(WordRange core, int head)
    {
        bool called = SourceNouns.Bodies.Contains(words.Lemma(head)) || SourceNouns.Monitors.Contains(words.Lemma(head)) || SourceNouns.Media.Contains(words.Lemma(head));
        if (!called)
            return -1;
        for (int i = head + 1; i < Math.Min(core.End, head + MostBetween + 2); i++)
            if (words.Name(i) is { } name && (name.Type != NameType.Person || (i == head + 1 && SourceNouns.Groupings.Contains(words.Lemma(head)))))
                return (words.Pos(i - 1) != PartOfSpeech.Adp && (i == head + 1 || words.Pos(i - 1) is PartOfSpeech.Det or PartOfSpeech.Punct)) || words.Is(i - 2, "known") || words.Is(i - 2, "called") ? name.First : -1;
        if (words.IsCapital(head) || !(SourceNouns.Media.Contains(words.Lemma(head)) || SourceNouns.Groupings.Contains(words.Lemma(head))))
            return -1;
        for (int i = head - 1; i >= Math.Max(core.First, head - MostBetween); i--)
            if (words.Name(i) is { Type: NameType.Organization or NameType.Miscellaneous } name)
                return SourceNouns.Media.Contains(words.Lemma(head)) || name.End - name.First > 1 ? i : -1;
        return -1;
    }

    /// <summary>Between a name and the noun that says what it is stand at most so many words: "the Observatory monitoring group".</summary>
    private const int MostBetween = 2;

    // A document speaks for its maker: whose it is, by or from whom, or who published it.
    private Speaker OfDocument(WordRange core, int head, int depth)
    {
        if (head > core.First && Owner(new WordRange(core.First, head), depth) is { } owner)
            return owner;
        for (int i = head + 1; i + 1 < core.End; i++)
            if (words.Form(i) is "by" or "from" or "of" && words.NameAt(i) < 0 && Maker(new WordRange(i + 1, core.End), depth) is { } maker)
                return maker;
        if (Publisher(head, depth) is { } publisher)
            return publisher;
        if (memory.Called(words.Lemma(head), Sentence(head)) is { } before && IsDefinite(core.First))
            return before;
        return words.Lemma(head) is "report" or "account" or "data" or "figure" or "study" or "survey" or "poll" or "article"
            ? new Speaker(phrase.Text(core), Standing.Anonymous, phrase.Text(core))
            : Speaker.Nobody;
    }

    // "IS video", "the ministry's statement", "a rebel video": what stands before the document and can make one.
    private Speaker? Owner(WordRange before, int depth)
    {
        int last = before.End - 1;
        while (last >= before.First && (words.Form(last) is "'s" or "'" || (words.NameAt(last) < 0 && words.Pos(last) is PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Verb)))
            last--;
        if (last < before.First)
            return null;
        if (words.Pos(last) is PartOfSpeech.Pron or PartOfSpeech.Det)
            return words.EntityAt(last) is >= 0 and var owner && words.Document.Entities[owner].IsNamed ? OfEntity(owner) : null;
        if (words.Lemma(last) is "media" or "press" or "news")
            return null;
        if (words.NameAt(last) < 0 && !SourceNouns.Bodies.Contains(words.Lemma(last)) && words.Lemma(last) is not ("rebel" or "militant" or "activist" or "insurgent"))
            return null;
        if (words.Name(last) is { Type: NameType.Person } && words.EntityAt(last) is >= 0 and var person)
            return OfEntity(person);
        return words.Lemma(last) is "rebel" or "militant" or "activist" or "insurgent" ? Group(words.Lemma(last) + "s") : Read(phrase.Core(new WordRange(before.First, last + 1)), depth - 1);
    }

    private Speaker? Maker(WordRange range, int depth)
    {
        var core = phrase.Core(range);
        if (core.IsEmpty || phrase.Head(core) is not (>= 0 and var head))
            return null;
        if (words.Name(head) is { Type: NameType.Person } && words.EntityAt(head) is >= 0 and var person)
            return OfEntity(person);
        return words.Name(head) is { Type: NameType.Organization } || SourceNouns.Bodies.Contains(words.Lemma(head)) || SourceNouns.Staff.Contains(words.Lemma(head)) ? Read(core, depth - 1) : null;
    }

    // "IS has released a video showing …", "…, said X in a statement expressing …".
    private Speaker? Publisher(int head, int depth)
    {
        int verb = words.Head(head);
        if (verb < 0 || !SourceNouns.Publishing.Contains(words.Lemma(verb)) || words.Relation(head) is not ("obj" or "obl"))
            return null;
        int subject = words.Dependent(verb, "nsubj");
        if (subject < 0 || words.Pos(subject) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron))
            return null;
        if (words.EntityAt(subject) is >= 0 and var entity && words.Document.Entities[entity].IsNamed)
            return OfEntity(entity);
        return words.Pos(subject) == PartOfSpeech.Pron ? null : Read(phrase.Core(phrase.Around(subject)), depth - 1);
    }

    private bool IsDefinite(int first) => first > 0 && words.Pos(first - 1) == PartOfSpeech.Det && words.Lemma(first - 1) is "the" or "this" or "that";

    // "The group" that spoke last.
    private Speaker? LastGroup(int head, string lemma) => lemma is "group" or "organisation" or "organization" or "agency" or "body" or "ngo" or "charity" && IsDefinite(head)
        ? memory.Last(words.Document.Words[head].Sentence, s => s.Standing == Standing.Group)
        : null;

    // A description that the language stage linked to a name.
    private Speaker? Linked(int head)
    {
        if (words.EntityAt(head) is not (>= 0 and var number) || words.NameAt(head) >= 0 || !words.Document.Entities[number].IsNamed)
            return null;
        bool person = words.Names.TypeOf(number) == NameType.Person;
        bool personal = SourceNouns.Persons.Contains(words.Lemma(head)) || SourceNouns.Staff.Contains(words.Lemma(head));
        return words.IsMany(head) || (person && !personal) || (personal && !person) ? null : OfEntity(number);
    }

    private Speaker Nameless(WordRange core, int head, string lemma)
    {
        if (IsDefinite(core.First) && (core.Length == 1 || core.Length == 2) && memory.Called(lemma, Sentence(head)) is { Name: not null } before && (core.Length == 1 || IsSame(core.First, before.Name)))
            return before;
        if (BodyCalled(core, head, lemma) is { } body)
            return body;
        string text = phrase.Text(core);
        string? staffOf = StaffOf(core, head);
        if (staffOf is not null)
            return new Speaker(text, words.IsMany(head) ? Standing.Group : Standing.Role, staffOf);
        if (lemma is "source")
            return new Speaker(text, IsSourceOfBody(core, head) ? Standing.Role : Standing.Anonymous, text);
        if (SourceNouns.Anonymous.Contains(lemma) && !IsOfficialOfBody(core, head, lemma) && !(lemma == "official" && !words.IsMany(head) && IsDefinite(core.First)))
            return new Speaker(text, Standing.Anonymous, text);
        bool person = IsPerson(lemma) && !words.IsMany(head);
        return new Speaker(text, person ? Standing.Role : Standing.Group, text);
    }

    // On the lists, or made like their words: "fisherman", "geologist".
    private static bool IsPerson(string lemma) => SourceNouns.Persons.Contains(lemma) || SourceNouns.Staff.Contains(lemma) || PersonalEndings.Any(e => lemma.EndsWith(e, StringComparison.Ordinal));

    private static readonly string[] PersonalEndings = ["man", "woman", "person", "ist", "ian", "eer"];

    // "The media activist" is "one media activist", and "the organisation's spokesman" whoever spoke for one.
    private bool IsSame(int modifier, string name) => name.Contains(words.Form(modifier).ToString(), StringComparison.OrdinalIgnoreCase)
        || words.Form(modifier).TrimEnd('s') is "organisation" or "organization" or "group" or "ministry" or "agency" or "council" or "movement" or "party" or "coalition";

    // The body that the person or persons at the head work for.
    private string? StaffOf(WordRange core, int head) =>
        SourceNouns.Staff.Contains(words.Lemma(head)) && !(words.Lemma(head) == "member" && words.IsMany(head)) ? spokenFor.Of(core) : null;

    // "A source at the hospital" is somebody; "sources in the city" and "a military source" are nobody in particular.
    private bool IsSourceOfBody(WordRange core, int head)
    {
        for (int i = head + 1; i + 1 < core.End; i++)
            if (words.Form(i) is "at" or "in" or "from" or "within" or "of")
                for (int j = i + 1; j < core.End; j++)
                    if (words.Name(j) is { Type: NameType.Organization } || SourceNouns.Bodies.Contains(words.Lemma(j)))
                        return true;
        return false;
    }

    // "Turkish officials", "officials in Ankara": of somewhere in particular.
    private bool IsOfficialOfBody(WordRange core, int head, string lemma) => lemma == "official" && (core.First < head && HasName(core.First, head) || HasName(head + 1, core.End));

    private bool HasName(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (words.NameAt(i) >= 0 || (words.Pos(i) == PartOfSpeech.Adj && words.IsCapital(i) && i > 0 && words.Document.Words[i - 1].Sentence == words.Document.Words[i].Sentence))
                return true;
        return false;
    }

    // "A monitoring group", "the ministry", "Observatory": the one body of the report with that word in its name.
    private Speaker? BodyCalled(WordRange core, int head, string lemma)
    {
        if (core.Length > 5)
            return null;
        bool monitor = SourceNouns.Monitors.Contains(lemma) || Enumerable.Range(core.First, core.Length).Any(i => SourceNouns.Monitors.Contains(words.Lemma(i)));
        if (monitor)
            return bodies.Monitor() is { } monitoring ? new Speaker(monitoring, Standing.Group, monitoring, Introduced) : null;
        if (core.Length > 1 || !(IsDefinite(core.First) || words.IsCapital(head)))
            return null;
        return bodies.Called(lemma) is { } body ? Group(body) : LastGroup(head, lemma);
    }
}
