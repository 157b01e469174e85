using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>
/// Whom "he", "it" and "they" mean where they speak: whoever went on speaking, by the order of the speakers and by what the language stage linked. Where the
/// two differ and neither is clearly right, nobody. Not safe to share between threads.
/// </summary>
internal sealed class Pronouns(ReportWords words, Phrase phrase, SpeakerMemory memory, Descriptions descriptions)
{
    /// <summary>How sure a pronoun is that was given to whoever spoke last.</summary>
    private const double Doubtful = 0.8;

    /// <summary>Whom a pronoun of the third person means.</summary>
    /// <param name="word">The pronoun.</param>
    /// <param name="pronoun">It in small letters.</param>
    /// <param name="outer">Whose words it stands in; <c>null</c> for the report's own.</param>
    /// <param name="quoted">Whether those are quoted directly, so that it means somebody else.</param>
    public Speaker Read(int word, string pronoun, Speaker? outer, bool quoted)
    {
        bool person = IsPersonal(pronoun);
        if (outer is null)
            return person ? Person(word) : Body(word, pronoun);
        if (!quoted)
            return OfSaying(pronoun, outer) ?? (person && outer.Name is not null ? Unresolved(Standing.Named) : Linked(word) ?? Speaker.Nobody);
        return Linked(word) is { } linked && linked.Name != outer.Name ? linked : Unresolved(person ? Standing.Named : Standing.Group);
    }

    private static bool IsPersonal(string pronoun) => pronoun is "he" or "she" or "his" or "her" or "him" or "himself" or "herself";

    // In an indirect saying, the one whose saying it is: "Obama said he hopes"; "they" are those that a spokesman speaks for.
    private static Speaker? OfSaying(string pronoun, Speaker outer)
    {
        if (Fits(outer, IsPersonal(pronoun)))
            return outer;
        return pronoun is "they" or "it" && outer is { IsPerson: true, Root: not null } && outer.Root != outer.Name ? new Speaker(outer.Root, Standing.Group, outer.Root, Doubtful) : null;
    }

    private static bool Fits(Speaker speaker, bool person) => speaker.Name is not null && (person ? speaker.IsPerson : !speaker.IsPerson || IsJoint(speaker.Name));

    private static bool IsJoint(string name) => name.Contains(" and ", StringComparison.Ordinal);

    // "He" is whoever the language stage linked, unless somebody else has just spoken who was not named since the other was; a body in between leaves it open.
    private Speaker Person(int word)
    {
        int sentence = Sentence(word);
        var linked = Linked(word) is { IsPerson: true, Name: not null } person ? person : null;
        var last = memory.Last(sentence, s => Fits(s, person: true));
        bool isLast = last is not null && memory.LastIn(sentence - SpeakerMemory.Near) == last;
        if (linked is null)
            return isLast ? last! with { Sureness = Doubtful } : Sayer(word, person: true) ?? Unresolved(Standing.Named);
        if (!isLast || last!.Standing != Standing.Named || last.Name == linked.Name || memory.LastIn(sentence - 1) != last)
            return linked;
        return IsNamedSince(linked, last, word) ? Unresolved(Standing.Named) : last with { Sureness = Doubtful };
    }

    // Whether a person is named in the sentence of the pronoun or in the one before it, after the other or as what the sentence is about.
    private bool IsNamedSince(Speaker person, Speaker other, int word)
    {
        var (first, _) = words.Document.Sentence(Math.Max(0, Sentence(word) - 1));
        for (int i = word - 1; i >= first; i--)
        {
            if (words.EntityAt(i) is not (>= 0 and var entity) || words.Names.TypeOf(entity) != NameType.Person)
                continue;
            string name = Phrase.Trimmed(words.Names.NameOf(entity));
            if (name == person.Name)
                return words.Relation(i) is "nsubj" || Sentence(i) == Sentence(word);
            if (name == other.Name && words.Relation(i) is "nsubj")
                return false;
        }

        return false;
    }

    // "It said …. It added": a body that goes on speaking, whatever else was named meanwhile; else one that has spoken before, or the one that says something
    // in the sentence before.
    private Speaker Body(int word, string pronoun)
    {
        int sentence = Sentence(word);
        bool single = pronoun is "it" or "its";
        if (memory.LastIn(sentence - 1) is { Name: not null, IsPerson: false } last && !(single && memory.LastIsMany))
            return last;
        if (single && memory.RelayIn(sentence - 1) is { } relay)
            return new Speaker(relay, Standing.Group, relay, Doubtful);
        if (Linked(word) is { Name: { } name } linked && (!linked.IsPerson || IsJoint(name)) && memory.HasSpoken(name))
            return linked;
        if (Sayer(word, person: false) is { } sayer)
            return sayer;
        return memory.LastIn(sentence - SpeakerMemory.Near) is { Name: not null } before && Fits(before, person: false) && !(single && memory.LastIsMany)
            ? before with { Sureness = Doubtful }
            : Unresolved(Standing.Group);
    }

    // Who says something in the sentence before, or in the same before the pronoun, whether it was found or not.
    private Speaker? Sayer(int word, bool person)
    {
        var (first, _) = words.Document.Sentence(Math.Max(0, Sentence(word) - 1));
        for (int i = word - 1; i >= first; i--)
            if (words.Relation(i) is "nsubj" && words.IsNoun(i) && words.Head(i) is >= 0 and var verb && words.Pos(verb) == PartOfSpeech.Verb && IsSaying(verb) && verb != words.Head(word))
                return Of(i, person);
        return null;
    }

    private bool IsSaying(int verb) => CueWords.Verbs.TryGetValue(words.Lemma(verb), out var meaning) && meaning.Act == StatementAct.Says && !CueWords.Light.Contains(words.Lemma(verb));

    private Speaker? Of(int noun, bool person)
    {
        if (person)
            return words.Name(noun) is { Type: NameType.Person } && words.EntityAt(noun) is >= 0 and var entity ? descriptions.OfEntity(entity) with { Sureness = Doubtful } : null;
        if (words.Name(noun) is { Type: NameType.Person or NameType.Location } || words.Document.TagOf(noun) is "NNS")
            return null;
        var core = phrase.Core(phrase.Around(noun));
        return core.IsEmpty || descriptions.Read(core, depth: 2) is not { Standing: Standing.Group } body ? null : body with { Sureness = Doubtful };
    }

    private Speaker? Linked(int word)
    {
        if (words.EntityAt(word) is not (>= 0 and var number))
            return null;
        var entity = words.Document.Entities[number];
        if (!entity.IsNamed)
            return First(entity) is { } description && memory.Called(words.Lemma(description.End - 1), Sentence(word)) is { Name: not null } before ? before : null;
        return descriptions.OfEntity(number);
    }

    // The description that an entity without a name was introduced by.
    private static WordRange? First(EntityMentions entity)
    {
        foreach (var mention in entity.Mentions)
            if (mention.Kind == MentionKind.Description)
                return new WordRange(mention.First, mention.End);
        return null;
    }

    private int Sentence(int word) => words.Document.Words[word].Sentence;

    private static Speaker Unresolved(Standing standing) => new(null, standing, null);
}
