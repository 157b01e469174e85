using Hearsay.Language;
using Hearsay.Statements.Spans;

namespace Hearsay.Statements;

/// <summary>
/// Whom a phrase means that is headed by no person's name: a body by its name or by "the ministry", somebody nameless by what they are, a document by its
/// maker. Not safe to share between threads.
/// </summary>
internal sealed class Descriptions(ReportWords words, Phrase phrase, SpokenFor spokenFor, SpeakerMemory memory, ReportBodies bodies)
{
    /// <summary>How sure a body is that was introduced before it is named.</summary>
    private const double Introduced = 0.9;

    private readonly NamedBodies _named = new(words, phrase, spokenFor, bodies);
    private Documents? _documents;

    /// <summary>Whom a core means.</summary>
    /// <param name="core">The phrase without articles and clauses.</param>
    /// <param name="depth">How many phrases within phrases may still be looked into: "a video of a statement of …".</param>
    public Speaker Read(WordRange core, int depth)
    {
        int head = phrase.Head(core);
        if (head < 0 || depth == 0)
            return Speaker.Nobody;
        string lemma = words.Lemma(head);
        if (_named.Read(core, head) is { } body)
            return body;
        if (SourceNouns.Documents.Contains(lemma) && !IsPersonal(head))
            return (_documents ??= new Documents(words, phrase, memory, this)).Read(core, head, depth);
        return OwnedBy(core, head) ?? Linked(core, head) ?? Nameless(core, head, lemma);
    }

    /// <summary>The speaker that a named entity is.</summary>
    public Speaker OfEntity(int number)
    {
        var entity = words.Document.Entities[number];
        return words.Names.TypeOf(number) == NameType.Person
            ? new Speaker(Phrase.Trimmed(words.Names.NameOf(number)), Standing.Named, spokenFor.OfEntity(number) ?? Phrase.Trimmed(words.Names.NameOf(number)))
            : Speaker.Group(phrase.FullName(number, entity));
    }

    // "Opposition figures" speak, "his figures", "official figures" and "UN figures" are a document.
    private bool IsPersonal(int head) => words.Lemma(head) == "figure" && head > 0 && words.Pos(head - 1) != PartOfSpeech.Pron && words.Lemma(head - 1) is not ("official" or "his" or "her" or "its" or "their" or "new" or "latest" or "government" or "ministry" or "nations" or "bureau" or "organization" or "organisation" or "agency")
        && words.Form(head - 1) is not ("UN" or "U.N." or "WHO" or "EU" or "Nations" or "Ministry" or "Bureau" or "Organization" or "Agency");

    private int Sentence(int word) => words.Document.Words[word].Sentence;

    // "The group" that spoke last.
    private Speaker? LastGroup(int head, string lemma) => lemma is "group" or "organisation" or "organization" or "agency" or "body" or "ngo" or "charity" && words.IsDefinite(head)
        ? memory.Last(words.Document.Words[head].Sentence, s => s.Standing == Standing.Group)
        : null;

    // "His office": whose it is belongs to its name, where that can be told.
    private Speaker? OwnedBy(WordRange core, int head)
    {
        if (core.Length < 2 || head == core.First || !SourceNouns.Bodies.Contains(words.Lemma(head)) || words.Lemma(core.First) is not ("he" or "his" or "her" or "she" or "its" or "it" or "their" or "they"))
            return null;
        if (words.EntityAt(core.First) is not (>= 0 and var owner) || !words.Document.Entities[owner].IsNamed)
            return null;
        string name = OfEntity(owner).Name + "'s " + words.Words(core.First + 1, core.End);
        return Speaker.Group(name) with { Sureness = Introduced };
    }

    // A description that the language stage linked to a name that does not stand within it: the ally of the minister is not the minister.
    private Speaker? Linked(WordRange core, int head)
    {
        if (words.EntityAt(head) is not (>= 0 and var number) || words.NameAt(head) >= 0 || !words.Document.Entities[number].IsNamed)
            return null;
        // "The Observatory" with its capital is a body of that name, not whichever was linked.
        if (words.IsCapital(head) && SourceNouns.Bodies.Contains(words.Lemma(head)) && !words.Names.NameOf(number).Contains(words.Form(head).ToString(), StringComparison.OrdinalIgnoreCase))
            return null;
        for (int i = core.First; i < core.End && words.Names.TypeOf(number) == NameType.Person; i++)
            if (i != head && words.IsCapital(i) && words.Names.NameOf(number).Contains(words.Form(i).ToString(), StringComparison.Ordinal))
                return null;
        bool person = words.Names.TypeOf(number) == NameType.Person;
        bool personal = SourceNouns.Persons.Contains(words.Lemma(head)) || SourceNouns.Staff.Contains(words.Lemma(head));
        return words.IsMany(head) || (person && !personal) || (personal && !person) ? null : OfEntity(number);
    }

    private Speaker Nameless(WordRange core, int head, string lemma)
    {
        if (words.IsDefinite(core.First) && (core.Length == 1 || core.Length == 2) && memory.Called(lemma, Sentence(head)) is { Name: not null } before && (core.Length == 1 || IsSame(core.First, before.Name)))
            return before;
        if (BodyCalled(core, head, lemma) is { } body)
            return body;
        if (words.NameAt(head) < 0 && !words.IsCapital(head) && (SourceNouns.Abstractions.Contains(lemma) || SayingWords.IsThing(lemma)) && !HoldsSpeaker(head + 1, core.End))
            return Speaker.Nobody;
        string text = phrase.Text(core);
        string? staffOf = StaffOf(core, head);
        if (staffOf is not null)
            return new Speaker(text, words.IsMany(head) ? Standing.Group : Standing.Role, staffOf);
        if (lemma is "news" && words.NameAt(head) < 0)
            return new Speaker(text, Standing.Anonymous, text);
        if (lemma is "source")
            return new Speaker(text, IsSourceOfBody(core, head) ? Standing.Role : Standing.Anonymous, text);
        if (SourceNouns.Anonymous.Contains(lemma) && !IsOfficialOfBody(core, head, lemma) && !(lemma == "official" && !words.IsMany(head) && words.IsDefinite(core.First)))
            return new Speaker(text, Standing.Anonymous, text);
        bool person = (words.Pos(head) == PartOfSpeech.Propn ? SourceNouns.Persons.Contains(lemma) || SourceNouns.Staff.Contains(lemma) : SourceNouns.IsPerson(lemma)) && !words.IsMany(head) && !SourceNouns.Monitors.Contains(lemma);
        return new Speaker(text, person ? Standing.Role : Standing.Group, text);
    }

    // Whether somebody who could speak stands behind the head, before a preposition: in "war crimes investigators" the war may be taken for it.
    private bool HoldsSpeaker(int first, int end)
    {
        for (int i = first; i < end && words.Pos(i) != PartOfSpeech.Adp; i++)
            if (SourceNouns.IsPerson(words.Lemma(i)) || SourceNouns.Bodies.Contains(words.Lemma(i)))
                return true;
        return false;
    }

    // "The media activist" is "one media activist", and "the organisation's spokesman" whoever spoke for one.
    private bool IsSame(int modifier, string name) => name.Contains(words.Form(modifier).ToString(), StringComparison.OrdinalIgnoreCase)
        || words.Form(modifier).TrimEnd('s') is "organisation" or "organization" or "group" or "ministry" or "agency" or "council" or "movement" or "party" or "coalition";

    // The body that the person or persons at the head work for.
    private string? StaffOf(WordRange core, int head) =>
        SourceNouns.Staff.Contains(words.Lemma(head)) && !(words.Lemma(head) == "member" && words.IsMany(head)) ? spokenFor.Of(core) : null;

    // "A source at the hospital" is somebody; "sources in the city" and "a military source" are nobody in particular.
    private bool IsSourceOfBody(WordRange core, int head)
    {
        for (int i = core.First; i < head; i++)
            if (words.Name(i) is { Type: NameType.Organization })
                return true;
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
        bool monitor = SourceNouns.Monitors.Contains(lemma) || (lemma is "group" or "organisation" or "organization" && words.Is(head - 1, "rights") && words.IsDefinite(core.First)) || Enumerable.Range(core.First, core.Length).Any(i => SourceNouns.Monitors.Contains(words.Lemma(i)));
        if (monitor && words.IsMany(head))
            return null;
        if (monitor)
            return bodies.Monitor() is { } monitoring ? new Speaker(monitoring, Standing.Group, monitoring, Introduced) : null;
        if (core.Length > 1 || !(words.IsDefinite(core.First) || words.IsCapital(head)))
            return null;
        return bodies.Called(lemma) is { } body ? Speaker.Group(body) : LastGroup(head, lemma);
    }
}
