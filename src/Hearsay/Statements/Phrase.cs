using Hearsay.Language;
using Hearsay.Statements.Spans;

namespace Hearsay.Statements;

/// <summary>
/// The parts of a noun phrase that means a source: its words without what opens and closes it, its head noun, and its text. Works on the order of
/// words rather than on the tree, for in reports that have lost their commas the tree is the first to go.
/// </summary>
internal sealed class Phrase(ReportWords words)
{
    /// <summary>A range without articles, marks and conjunctions at its ends, up to a relative clause or a bracket.</summary>
    public WordRange Core(WordRange range)
    {
        int first = range.First;
        int end = range.End;
        // What stands before a bracket that was never opened belongs to something else.
        for (int i = first, open = 0; i < end - 1; i++)
        {
            open += words.Form(i) is "(" ? 1 : words.Form(i) is ")" ? -1 : 0;
            if (open < 0)
                (first, open) = (i + 1, 0);
        }

        while (first < end && IsOpener(first))
            first++;
        first = BehindCiting(first, end);
        for (int i = first + 1; i < end; i++)
            if (IsBreak(i) || IsMeans(i, end) || IsCompany(i, first))
            {
                end = i;
                break;
            }

        while (end > first && words.Pos(end - 1) is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Adp or PartOfSpeech.Adv && !SourceNouns.Persons.Contains(words.Lemma(end - 1)))
            end--;
        return new WordRange(first, end);
    }

    private bool IsOpener(int word) => words.Pos(word) is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Adp
        || words.Lemma(word) is "the" or "a" or "an" or "meanwhile" or "however" or "but" or "and" or "recently" or "earlier" or "later" or "separately" or "also" or "today" or "yesterday";

    // "Citing partners in Velmore UHCA said": of a participle clause that lost its comma, the last name, beside another noun, is who speaks.
    private int BehindCiting(int first, int end)
    {
        bool begins = first < end && IsCiting(first);
        if (!begins && !(first > 0 && first < end && IsCiting(first - 1) && char.IsUpper(words.Form(first - 1)[0])))
            return first;
        int name = words.Name(end - 1) is { } last && last.End == end ? last.First : IsLetters(end - 1) ? end - 1 : -1;
        return name > first + 1 && words.IsNoun(name - 1) ? name : begins ? first + 1 : first;
    }

    // "UHCA", which was not seen as a name.
    private bool IsLetters(int word) => words.Form(word).Length > 2 && words.Form(word).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private bool IsCiting(int word) => words.Form(word) is "Citing" or "Quoting" or "citing" or "quoting";

    // "The group | in a statement carried by its channel": how it spoke is no part of who it is.
    private bool IsMeans(int word, int end)
    {
        if (words.Form(word) is not ("in" or "via" or "through") || words.NameAt(word) >= 0)
            return false;
        for (int i = word + 1; i < Math.Min(end, word + MostBeforeMeans); i++)
            if (words.Pos(i) == PartOfSpeech.Noun)
                return words.Lemma(i) is "statement" or "interview" or "speech" or "report" or "video" or "message" or "tweet" or "post" or "letter" or "conference" or "briefing" or "press" or "telephone" or "phone" or "email" or "recording" or "address" or "remark" or "comment";
            else if (words.NameAt(i) < 0 && words.Pos(i) is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Pron))
                return false;
        return false;
    }

    // "State media | with the official agency saying …": what goes along with a body is no part of it.
    private bool IsCompany(int word, int first) => words.Form(word) is "with" && word + 1 < words.Count && words.Pos(word + 1) == PartOfSpeech.Det && words.Pos(word - 1) == PartOfSpeech.Noun
        && word - 1 >= first && SourceNouns.Bodies.Contains(words.Lemma(word - 1));

    /// <summary>"In", and an article, an adjective or a name before the statement.</summary>
    private const int MostBeforeMeans = 5;

    private bool IsBreak(int word) => words.Lemma(word) is "who" or "which" or "whose" or "whom" || words.Form(word) is "(" or ")" or "–" or "—" or ":" or ";"
        || (words.Lemma(word) == "that" && words.Pos(word) is PartOfSpeech.Pron or PartOfSpeech.Sconj)
        || (words.Form(word) is "," && !words.IsCapital(Math.Min(word + 1, words.Count - 1)));

    /// <summary>The head noun of a core: the last noun before a preposition, a comma or the like; for "dozens of residents", residents.</summary>
    public int Head(WordRange core)
    {
        int head = -1;
        for (int i = core.First; i < core.End; i++)
        {
            if (words.IsNoun(i) || (words.Pos(i) is PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.Adj or PartOfSpeech.Det && head < 0))
                head = i;
            else if (head >= 0 && Ends(i))
            {
                if (words.Is(i, "of") && SourceNouns.Quantities.Contains(words.Lemma(head)) && i + 1 < core.End)
                    return Head(new WordRange(i + 1, core.End)) is >= 0 and var counted ? counted : head;
                break;
            }
        }

        return head >= 0 ? head : core.End - 1;
    }

    // A participle before its noun ("Britain-based") and a hyphen end nothing.
    private bool Ends(int word) => words.NameAt(word) < 0 && !(words.Pos(word) == PartOfSpeech.Verb && (words.Form(word - 1) is "-" || words.Relation(word) == "amod")) && words.Pos(word) is PartOfSpeech.Adp or PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Sconj or PartOfSpeech.Punct
        && words.Form(word) is not ("-" or "'" or "." or "/" or "“" or "”" or "\"");

    /// <summary>The words as they name somebody: no article before them, no apostrophe behind.</summary>
    public string Text(WordRange range)
    {
        int first = range.First;
        int end = range.End;
        while (first < end && (words.Lemma(first) is "the" or "a" or "an" || words.Pos(first) == PartOfSpeech.Punct))
            first++;
        while (end > first && (words.Form(end - 1) is "'s" or "'" or "," or "’s" || (words.Pos(end - 1) == PartOfSpeech.Punct && words.Form(end - 1) is not ".")))
            end--;
        return words.Words(first, end);
    }

    /// <summary>The noun with the nominal words before it.</summary>
    public WordRange Around(int noun)
    {
        int first = noun;
        while (first > 0 && words.Document.Words[first - 1].Sentence == words.Document.Words[noun].Sentence
            && (words.NameAt(first - 1) >= 0 || words.Pos(first - 1) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Num || words.Form(first - 1) is "'s" or "'"))
            first--;
        int end = words.NameAt(noun) >= 0 ? NameRange(noun).End : noun + 1;
        return new WordRange(first, end);
    }

    /// <summary>The words of the name at a word.</summary>
    public WordRange NameRange(int word) => words.Name(word) is { } name ? new WordRange(name.First, name.End) : new WordRange(word, word + 1);

    /// <summary>The fullest form of the name at a word.</summary>
    public string FullName(int word)
    {
        if (words.EntityAt(word) is >= 0 and var number && words.Document.Entities[number] is { IsNamed: true } entity)
            return FullName(number, entity);
        return words.Names.WithoutPossessive(words.Name(word) is { Type: NameType.Person } ? Trimmed(Text(NameRange(word))) : Text(NameRange(word)));
    }

    // A country, which in a strange place may be taken for a person.
    private bool IsOwner(NameMention owner, Mention body) => owner.Type == NameType.Location
        || (owner.Type == NameType.Person && owner.End == owner.First + 1 && words.Lemma(body.End - 1) is "ministry" or "army" or "police" or "parliament" or "government" or "navy");

    /// <summary>The fullest form of an entity's name.</summary>
    public string FullName(int number, EntityMentions entity) => Trimmed(words.Names.TypeOf(number) == NameType.Organization ? WithOwner(number, entity) : words.Names.NameOf(number));

    private const string SecretaryOfState = "Secretary of State ";

    // Offices that are now and then taken for a part of the name behind them: "Fisheries Minister Anna Petersen".
    private static readonly string[] Offices = [" Minister ", " President ", " Secretary ", " Spokesman ", " Spokeswoman ", " Ambassador ", " Chancellor ", " Governor "];

    private static bool IsTitle(ReadOnlySpan<char> word) => word is "Mr." or "Mr" or "Mrs." or "Mrs" or "Ms." or "Ms" or "Dr." or "Dr" or "Rep." or "Sen." or "Gov." or "Gen." or "Lt." or "Col." or "Maj." or "Capt."
        or "Sgt." or "Adm." or "Prof." or "Rev." or "President" or "Senator" or "Representative" or "Secretary" or "Minister" or "Chancellor" or "Governor" or "General" or "Colonel";

    /// <summary>
    /// A name without titles before two names or more, and without a small word at its end, taken for a part of it because the next sentence begins with it.
    /// </summary>
    public static string Trimmed(string name)
    {
        if (name.StartsWith(SecretaryOfState, StringComparison.Ordinal) && name.AsSpan(SecretaryOfState.Length).Contains(' '))
            name = name[SecretaryOfState.Length..];
        while (name.IndexOf(' ') is var first and > 0 && IsTitle(name.AsSpan(0, first)) && name.AsSpan(first + 1).Contains(' '))
            name = name[(first + 1)..];
        foreach (string office in Offices)
            if (name.IndexOf(office, StringComparison.Ordinal) is var at and > 0 && name.AsSpan(at + office.Length).Contains(' '))
                name = name[(at + office.Length)..];
        if (name.StartsWith("Tags ", StringComparison.Ordinal))
            name = name["Tags ".Length..];
        // A day before it: "On Monday Harbour Council said", "On September 20 Harbour Times reported".
        if (name.IndexOf(' ') is var day and > 0 && name.AsSpan(day + 1).Contains(' ') && SourceLimits.IsDay(name.AsSpan(0, day)))
            name = name[(day + 1)..];
        if (name.IndexOf(' ') is var number and > 0 && !name.AsSpan(0, number).ContainsAnyExceptInRange('0', '9'))
            name = name[(number + 1)..];
        int blank = name.LastIndexOf(' ');
        // What a "Secretary of" before it left over.
        if (name.StartsWith("State ", StringComparison.Ordinal) && blank > "State ".Length && !SourceNouns.Bodies.Contains(name[(blank + 1)..].ToLowerInvariant()))
            return name["State ".Length..];
        return blank > 0 && name[(blank + 1)..] is "At" or "In" or "On" or "The" or "A" or "An" or "And" or "Of" or "For" or "By" or "But" or "As" or "It" or "He" or "They" ? name[..blank] : name;
    }

    private readonly Dictionary<int, string> _owned = [];

    // "Karsova's Defence Ministry" wherever the report once says whose it is.
    private string WithOwner(int number, EntityMentions entity)
    {
        if (_owned.TryGetValue(number, out string? known))
            return known;
        foreach (var mention in entity.Mentions)
            if (mention.Kind == MentionKind.Name && mention.First >= 2 && mention.End - mention.First > 1 && words.Form(mention.First - 1) is "'s" or "'" && words.Name(mention.First - 2) is { } owner && IsOwner(owner, mention))
                return _owned[number] = words.Words(owner.First, mention.First) + " " + words.Names.NameOf(number);
        return _owned[number] = words.Names.NameOf(number);
    }
}
