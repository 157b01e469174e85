using Hearsay.Language.Entities;
using Hearsay.Language.Networks;

namespace Hearsay.Language.English;

/// <summary>Finds the mentions of a document that entities are put together from: names, pronouns of the third person, and noun phrases.</summary>
internal sealed class EnglishCandidates
{
    private readonly LanguageDocument _document;
    private readonly DependencyLinks _links;
    private readonly WordLists _lists;
    private readonly WordLists _nouns;
    private readonly int[] _quotations;
    private readonly bool[] _named;

    private EnglishCandidates(LanguageDocument document, DependencyLinks links, WordLists lists, WordLists nouns)
    {
        (_document, _links, _lists, _nouns) = (document, links, lists, nouns);
        _quotations = Quotations(document);
        _named = new bool[document.Words.Length];
        foreach (var name in document.Names)
            _named.AsSpan(name.First, name.End - name.First).Fill(true);
    }

    /// <summary>The mentions in text order.</summary>
    /// <param name="document">A document with trees and names.</param>
    /// <param name="links">Its dependents.</param>
    /// <param name="lists">Lists of names.</param>
    /// <param name="nouns">Lists of nouns for persons and groups; see <see cref="EnglishNouns"/>.</param>
    public static List<Candidate> Find(LanguageDocument document, DependencyLinks links, WordLists lists, WordLists nouns)
    {
        var finder = new EnglishCandidates(document, links, lists, nouns);
        var found = new List<Candidate>();
        foreach (var name in document.Names)
            found.Add(finder.Name(name));
        for (int i = 0; i < document.Words.Length; i++)
            if (!finder._named[i] && finder.Other(i) is { } other)
                found.Add(other);
        found.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Head.CompareTo(b.Head));
        return found;
    }

    // Counts quotations; a paragraph ends one that was left open.
    private static int[] Quotations(LanguageDocument document)
    {
        var numbers = new int[document.Words.Length];
        int count = 0;
        bool open = false;
        for (int i = 0; i < numbers.Length; i++)
        {
            char c = document.Text[document.Words[i].Start];
            if (i > 0 && open && document.Text.AsSpan(document.Words[i - 1].End, document.Words[i].Start - document.Words[i - 1].End).Contains('\n'))
                open = false;
            bool opens = c == '\u201C' || (c == '"' && !open);
            if (opens && !open)
                count++;
            numbers[i] = open || opens ? count : 0;
            open = opens || (open && c is not ('\u201D' or '"'));
        }

        return numbers;
    }

    private Candidate Name(NameMention name)
    {
        int head = name.First;
        for (int i = name.First; i < name.End; i++)
            if (_document.Words[i].Head < name.First || _document.Words[i].Head >= name.End)
            {
                head = i;
                break;
            }

        return new Candidate
        {
            First = name.First,
            End = name.End,
            Head = head,
            Kind = MentionKind.Name,
            Type = name.Type,
            Sentence = _document.Words[head].Sentence,
            Gender = GenderOf(name, head),
            Place = Place(head),
            Quotation = _quotations[head],
            Confidence = name.Confidence,
        };
    }

    private Gender GenderOf(NameMention name, int head)
    {
        if (name.Type != NameType.Person)
            return name.Type == NameType.Miscellaneous ? Gender.Unknown : Gender.Neuter;
        for (int i = Math.Max(0, name.First - 2); i <= name.First; i++)
            if (EnglishNouns.GenderOfTitle(_document.Form(i)) is var told and not Gender.Unknown)
                return told;
        if (name.End - name.First == 1 && head == name.First)
            return Gender.Person;
        Span<char> normal = stackalloc char[WordPieces.LongestNormal];
        uint lists = _lists.Of(normal[..WordPieces.Normalize(_document.Form(name.First), normal)]);
        return (lists & (WordLists.MaleName | WordLists.FemaleName)) switch
        {
            WordLists.MaleName => Gender.Male,
            WordLists.FemaleName => Gender.Female,
            _ => Gender.Person,
        };
    }

    private Candidate? Other(int word)
    {
        var part = _document.Words[word].Pos;
        if (part is PartOfSpeech.Pron or PartOfSpeech.Det && EnglishPronouns.Of(_document.Form(word)) is { } pronoun)
            return Pronoun(word, pronoun.Gender, pronoun.Plural);
        return part is PartOfSpeech.Noun or PartOfSpeech.Propn && IsPhraseHead(word) ? Phrase(word) : null;
    }

    private Candidate? Pronoun(int word, Gender gender, bool plural) => _document.RelationOf(word) == "expl" ? null : new Candidate
    {
        First = word,
        End = word + 1,
        Head = word,
        Kind = MentionKind.Pronoun,
        Sentence = _document.Words[word].Sentence,
        Gender = gender,
        Plural = plural,
        Place = Place(word),
        Quotation = _quotations[word],
    };

    private bool IsPhraseHead(int word) =>
        _document.RelationOf(word) is not ("compound" or "flat" or "fixed" or "goeswith" or "nmod:desc" or "nmod:unmarked" or "obl:unmarked" or "amod");

    private Candidate Phrase(int word)
    {
        int first = word;
        for (int d = _links.First(word); d >= 0 && d < word; d = _links.Next(d))
            if (_document.RelationOf(d).Split(':')[0] is "det" or "amod" or "compound" or "nummod" or "nmod")
            {
                first = FirstOf(d);
                break;
            }

        bool plural = _document.TagOf(word) is "NNS" or "NNPS";
        return new Candidate
        {
            First = first,
            End = word + 1,
            Head = word,
            Kind = MentionKind.Description,
            Sentence = _document.Words[word].Sentence,
            Plural = plural,
            Gender = EnglishNouns.GenderOf(_document.Lemmas[word], _nouns),
            Place = Place(word),
            Quotation = _quotations[word],
        };
    }

    // A modifier's own first modifier; deeper ones add little.
    private int FirstOf(int word) => _links.First(word) is var first and >= 0 && first < word ? first : word;

    private GrammaticalPlace Place(int word) => _document.RelationOf(word) switch
    {
        "nsubj" or "csubj" or "nsubj:outer" => GrammaticalPlace.Subject,
        "nsubj:pass" => GrammaticalPlace.PassiveSubject,
        "obj" or "iobj" => GrammaticalPlace.Object,
        "nmod:poss" => GrammaticalPlace.Owner,
        var r when r.StartsWith("obl", StringComparison.Ordinal) => GrammaticalPlace.Oblique,
        var r when r.StartsWith("nmod", StringComparison.Ordinal) || r is "compound" or "amod" or "flat" => GrammaticalPlace.Inside,
        "conj" when _document.Words[word].Head is var head and >= 0 && _document.RelationOf(head) is "nsubj" => GrammaticalPlace.Subject,
        _ => GrammaticalPlace.Other,
    };
}
