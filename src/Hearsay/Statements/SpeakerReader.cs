using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>
/// Whom source phrases mean, in one report: persons by name, title or pronoun, bodies, documents that speak for their maker, the nameless and nobody.
/// Asked in the order in which the sources speak, for "the source" and "he" often mean who spoke last. A link in doubt is left out.
/// Not safe to share between threads.
/// </summary>
internal sealed class SpeakerReader
{
    private readonly ReportWords _words;
    private readonly Phrase _phrase;
    private readonly SpokenFor _spokenFor;
    private readonly SpeakerMemory _memory;
    private readonly Descriptions _descriptions;
    private readonly Pronouns _pronouns;

    public SpeakerReader(ReportWords words)
    {
        _words = words;
        _phrase = new Phrase(words);
        _memory = new SpeakerMemory();
        var bodies = new ReportBodies(words);
        _spokenFor = new SpokenFor(words, _phrase, _memory, bodies);
        _descriptions = new Descriptions(words, _phrase, _spokenFor, _memory, bodies);
        _pronouns = new Pronouns(words, _phrase, _memory, _descriptions);
    }

    /// <summary>Whom a source phrase means.</summary>
    /// <param name="source">The phrase, or <c>null</c>.</param>
    /// <param name="outer">Who speaks the words that the phrase stands in: "I" and "we" are theirs; <c>null</c> for the report itself.</param>
    /// <param name="quoted">Whether those words are quoted directly, so that "he" is somebody else.</param>
    /// <param name="cue">The words that attribute, in which a document may be named: "said in a statement".</param>
    public Speaker Read(TextSpan? source, Speaker? outer, bool quoted, TextSpan? cue = null)
    {
        if (source is not { } span || _words.Of(span) is { IsEmpty: true })
            return Speaker.Nobody;
        var core = _phrase.Core(_words.Of(span));
        if (core.IsEmpty)
            return Speaker.Nobody;
        var speaker = Of(core, outer, quoted);
        if (speaker is { Standing: Standing.Named, Name: { } surname } && _memory.WholeName(surname) is { } whole)
            speaker = speaker with { Name = whole, Root = speaker.Root == surname ? whole : speaker.Root };
        if (speaker.Standing == Standing.Named && speaker.Root == speaker.Name && _spokenFor.OfClause(_words.Of(span)) is { } body)
            speaker = speaker with { Root = body };
        else if (speaker is { Standing: Standing.Named, Name: { } name } && speaker.Root == name && _memory.BodyOf(name) is { } told)
            speaker = speaker with { Root = told };
        if (outer is null)
            _memory.Keep(speaker, _words.Document.Words[core.First].Sentence, [.. HeadLemmas(speaker, core), .. DocumentsOf(span, cue)], IsMany(core));
        return speaker;
    }

    // "In a statement on Sunday the board said", "said in a report": what "the statement" will mean.
    private List<string> DocumentsOf(TextSpan source, TextSpan? cue)
    {
        var nouns = new List<string>();
        var range = _words.Of(source);
        var (first, _) = _words.Document.Sentence(_words.Document.Words[range.First].Sentence);
        if (_words.Lemma(first) == "in")
            AddDocuments(first, Math.Min(range.First, first + LongestMeans), nouns);
        AddDocuments(range.First, range.End, nouns);
        if (cue is { } span && _words.Of(span) is var said)
            AddDocuments(said.First, Math.Min(said.End, said.First + LongestMeans), nouns);
        return nouns;
    }

    /// <summary>What a statement was made in stands within so many words.</summary>
    private const int LongestMeans = 8;

    private void AddDocuments(int first, int end, List<string> nouns)
    {
        for (int i = first; i < end; i++)
            if (_words.Pos(i) == PartOfSpeech.Noun && SourceNouns.Documents.Contains(_words.Lemma(i)))
                nouns.Add(_words.Lemma(i));
    }

    /// <summary>Tells who passed on what a source said last in the report's own words.</summary>
    public void KeepRelay(TextSpan source, string name) => _memory.KeepRelay(name, _words.Document.Words[_words.Of(source).First].Sentence);

    private bool IsMany(WordRange core) => _phrase.Head(core) is >= 0 and var head && _words.NameAt(head) < 0 && _words.IsMany(head);

    private Speaker Of(WordRange core, Speaker? outer, bool quoted)
    {
        if (core.Length == 1 && Pronoun(core.First, outer, quoted) is { } pronoun)
            return pronoun;
        int person = Person(core);
        return person >= 0 ? Named(person, core) : Unseen(core) ?? Titled(core) ?? Surname(core) ?? _descriptions.Read(core, MaxDepth);
    }

    // "Vice President of the Coalition Ilan Torvek", whose name was not seen there, but is elsewhere: "Torvek said".
    private Speaker? Unseen(WordRange core)
    {
        int last = core.End - 1;
        bool isUnseen = core.Length > 2 && _words.NameAt(last) < 0 && _words.NameAt(last - 1) < 0 && IsNamePart(last) && IsNamePart(last - 1) && _words.Names.IsSurname(_words.Form(last));
        return isUnseen ? Person(_words.Words(last - 1, core.End), core) : null;
    }

    // "Pathologist at the University Hashim", "Defence Minister Moshe Y.": a person whose name was not seen as one, behind what they are.
    private Speaker? Titled(WordRange core)
    {
        int last = core.End - 1;
        if (_words.Pos(last) != PartOfSpeech.Propn || !IsNamePart(last))
            return null;
        int first = last;
        while (first - 1 > core.First && _words.Pos(first - 1) == PartOfSpeech.Propn && IsNamePart(first - 1))
            first--;
        if (first == core.First)
            return null;
        // "Rebel backer Velmore" is a place.
        if (_words.Name(last) is { Type: NameType.Location or NameType.Organization } && _words.Lemma(first - 1) is "ally" or "backer" or "supporter" or "opponent" or "critic")
            return null;
        return IsTitle(first - 1) ? Person(_words.Words(first, core.End), core) : null;
    }

    private bool IsNamePart(int word) => _words.IsCapital(word) && !IsTitle(word) && !SourceNouns.Bodies.Contains(_words.Lemma(word)) && _words.Lemma(word) is not ("justice" or "whip" or "executive");

    private bool IsTitle(int word) => (SourceNouns.Persons.Contains(_words.Lemma(word)) || SourceNouns.Staff.Contains(_words.Lemma(word))) && _words.IsNoun(word);

    private Speaker Person(string name, WordRange core) => new(name, Standing.Named, _spokenFor.Of(core) ?? name);

    // A last word that is the last of the name of one person in the report; behind a word in small letters, which can be no part of a name.
    private Speaker? Surname(WordRange core)
    {
        int last = core.End - 1;
        if ((core.Length > 2 && _words.IsCapital(last - 1)) || _words.Pos(last) != PartOfSpeech.Propn || !_words.IsCapital(last))
            return null;
        return (_bySurname ??= BySurname()).TryGetValue(_words.Form(last).ToString(), out int found) && found >= 0 ? _descriptions.OfEntity(found) : null;
    }

    private Dictionary<string, int>? _bySurname;

    // The persons whose name has more than one word, by the last; −1 where two have the same.
    private Dictionary<string, int> BySurname()
    {
        var persons = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _words.Document.Entities.Count; i++)
        {
            var entity = _words.Document.Entities[i];
            if (entity is not { IsNamed: true, Type: NameType.Person } || entity.Name.LastIndexOf(' ') is not (> 0 and var blank))
                continue;
            string surname = entity.Name[(blank + 1)..];
            persons[surname] = persons.TryGetValue(surname, out int other) && (other < 0 || _words.Document.Entities[other].Name != entity.Name) ? -1 : i;
        }

        return persons;
    }

    /// <summary>Documents within documents are looked into so deep.</summary>
    private const int MaxDepth = 3;

    // What the speaker was called, so that "the source" or "the spokesman" can be told later: what a person is, or a body's head noun.
    private List<string> HeadLemmas(Speaker speaker, WordRange core)
    {
        if (!speaker.IsPerson)
            return [_words.Lemma(_phrase.Head(core))];
        var lemmas = new List<string>();
        for (int i = core.First; i < core.End; i++)
            if (IsTitle(i) || _words.Lemma(i) == "source")
                lemmas.Add(_words.Lemma(i));
        return lemmas;
    }

    // "I", "he", "they" …; null for a word that is no pronoun.
    private Speaker? Pronoun(int word, Speaker? outer, bool quoted)
    {
        string lemma = _words.Form(word).ToString().ToLowerInvariant();
        if (_words.Form(word) is "US" or "IT")
            return null;
        switch (lemma)
        {
            case "i" or "we" or "me" or "us" or "my" or "our" or "myself":
                return outer ?? Speaker.Nobody;
            case "he" or "she" or "they" or "it" or "his" or "her" or "their" or "its" or "him" or "them" or "himself" or "herself" or "themselves":
                return _pronouns.Read(word, lemma, outer, quoted);
            case "who" or "which" or "that" or "whom":
                return Antecedent(word, outer, quoted);
            case "you":
                return Speaker.Nobody;
            default:
                return null;
        }
    }

    // "Two men who say": the noun that the clause hangs by.
    private Speaker Antecedent(int word, Speaker? outer, bool quoted)
    {
        int verb = _words.Head(word);
        int noun = verb >= 0 ? _words.Head(verb) : -1;
        if (noun < 0 || noun >= word || !_words.IsNoun(noun))
            noun = word - 1;
        if (noun < 0 || !_words.IsNoun(noun))
            return Speaker.Nobody;
        var core = _phrase.Core(_phrase.Around(noun));
        return core.IsEmpty ? Speaker.Nobody : Of(core, outer, quoted);
    }

    // The first word of the person's name that a phrase is headed by, or −1.
    private int Person(WordRange core)
    {
        for (int i = core.First; i < core.End; i++)
            if (_words.Name(i) is { Type: NameType.Person } name)
            {
                if (name.First >= core.First - 1 && !IsOffice(name) && IsHeading(name, core) && !IsGrouping(name, core))
                    return i;
                i = name.End - 1;
            }

        return -1;
    }

    // "Vice President", taken for a name.
    private bool IsOffice(NameMention name) => IsTitle(name.End - 1) && (name.End - name.First == 1 || _words.Document.Words[name.End - 2].Pos is PartOfSpeech.Noun or PartOfSpeech.Adj || SourceNouns.Ranks.Contains(_words.Lemma(name.End - 2))
        || SourceNouns.Bodies.Contains(_words.Lemma(name.End - 2)) || (name.End < _words.Count && _words.IsCapital(name.End)));

    // "The rebel group Jaish al-Islam": a body's name, taken for a person's.
    private bool IsGrouping(NameMention name, WordRange core) => name.First > core.First && SourceNouns.Groupings.Contains(_words.Lemma(name.First - 1)) && !_words.IsCapital(name.First - 1) && !IsHeadOfGroup(name, core);

    // "The head of the monitoring group Ilan Torvek": the person is named, not the group.
    private bool IsHeadOfGroup(NameMention name, WordRange core)
    {
        for (int i = core.First; i + 1 < name.First; i++)
            if (IsTitle(i) && _words.Form(i + 1) is "of" && !_words.IsMany(i))
                return name.End - name.First > 1;
        return false;
    }

    private bool IsHeading(NameMention name, WordRange core)
    {
        int after = name.End;
        if (after < core.End && (_words.Form(after) is "'s" or "'" || ((_words.Pos(after) is PartOfSpeech.Noun or PartOfSpeech.Propn || SourceNouns.Persons.Contains(_words.Lemma(after))) && _words.NameAt(after) < 0 && !IsRoleBehind(name, core))))
            return false;
        if (IsCalled(name.First, core))
            return true;
        bool body = false;
        for (int i = name.First - 1; i >= core.First; i--)
        {
            if (_words.Pos(i) == PartOfSpeech.Adp && _words.NameAt(i) < 0)
                return body && name.End >= core.End - 1;
            body |= _words.Name(i) is { Type: NameType.Organization } || SourceNouns.Bodies.Contains(_words.Lemma(i)) || (_words.Pos(i) == PartOfSpeech.Punct && _words.Form(i) is ",");
        }

        return true;
    }

    // "Ilan Torvek deputy editor of the Harbour News", whose commas were lost.
    private bool IsRoleBehind(NameMention name, WordRange core)
    {
        if (name.End - name.First < 2 || (name.First > 0 && _words.Pos(name.First - 1) == PartOfSpeech.Det))
            return false;
        int role = name.End;
        while (role - name.End < LongestRole && role + 1 < core.End && _words.IsNoun(role) && !_words.IsCapital(role) && _words.IsNoun(role + 1) && !_words.IsCapital(role + 1))
            role++;
        return role + 1 < core.End && IsTitle(role) && !_words.IsCapital(role) && !_words.IsMany(role) && _words.Form(role + 1) is "of" or "at" or "for" or "in" or "with";
    }

    /// <summary>A role is so many words long at the most: "deputy news editor".</summary>
    private const int LongestRole = 3;

    // "An activist identified as Ilan Torvek", "a man who called himself Torvek".
    private bool IsCalled(int name, WordRange core)
    {
        int verb = name - 1;
        if (verb > core.First && _words.Form(verb) is "as")
            verb--;
        return verb > core.First && _words.Form(verb) is "identified" or "known" or "named" or "called" or "nicknamed";
    }

    private Speaker Named(int word, WordRange core)
    {
        string name = _phrase.FullName(word);
        string? body = _spokenFor.Of(core);
        if (_words.EntityAt(word) is >= 0 and var entity)
            body ??= _spokenFor.OfEntity(entity);
        var range = _phrase.NameRange(word);
        if (!name.Contains(' ') && range.First - 1 > core.First && _words.NameAt(range.First - 1) < 0 && IsNamePart(range.First - 1))
            name = _words.Form(range.First - 1).ToString() + " " + name;
        if (range.End + 1 < core.End && _words.Is(range.End, "and") && _words.Name(range.End + 1) is { Type: NameType.Person } second)
            name += " and " + _phrase.FullName(second.First);
        return new Speaker(name, Standing.Named, body ?? name);
    }
}
