using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>
/// Names that a lost comma made one: a body's and a person's behind an office ("chairman of the Harbour Council | Anna Petersen"), a short name of letters or a place before a person's ("the envoy
/// to the HB | Anna Petersen"), two bodies' in a list ("Harbour Council | Rescue Service"). The office before them, or the second name standing alone elsewhere, tells them apart. Immutable.
/// </summary>
internal sealed class JoinedNames
{
    // What a body is for ends its name as often as what it is: "… for Human Rights".
    private static readonly HashSet<string> s_ends = new(StringComparer.Ordinal) { "rights", "affairs", "policy", "refugees", "relations", "observatory", "services" };

    // "The high representative for the Harbour Union and": as far as an office's noun stands before a name.
    private const int FarthestOffice = 10;

    private const int LongestAcronym = 5;

    private readonly LanguageDocument _document;
    private readonly HashSet<string> _alone = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

    /// <summary>Looks through the names of a document.</summary>
    public JoinedNames(LanguageDocument document)
    {
        _document = document;
        foreach (var name in document.Names)
        {
            string text = Text(name.First, name.End);
            if (name.End - name.First > 1 && name.Type is NameType.Organization)
                _alone.Add(text);
            else if (name.End - name.First == 1 && name.Type == NameType.Location)
                _places.Add(text);
        }
    }

    /// <summary>The two names that a name is made of; <c>null</c> if it is one.</summary>
    public (NameMention Former, NameMention Latter)? Part(NameMention name)
    {
        int person = PersonAfter(name);
        if (person > name.First)
            return (new NameMention(name.First, person, Former(name), name.Confidence), new NameMention(person, name.End, NameType.Person, name.Confidence));
        int body = BodyAfter(name);
        return body > name.First ? (name with { End = body }, name with { First = body }) : null;
    }

    private NameType Former(NameMention name) => _places.Contains(_document.Form(name.First).ToString()) ? NameType.Location : NameType.Organization;

    // Where a person's name begins within a name that an office stands before; −1 without.
    private int PersonAfter(NameMention name)
    {
        int end = -1;
        if (name.End - name.First >= 3 && _places.Contains(_document.Form(name.First).ToString()) || (name.Type == NameType.Person && IsAcronym(name.First)))
            end = name.First + 1;
        for (int i = name.First; i < name.End; i++)
            if (EndsBody(i))
                end = i + 1;
        return end > name.First && name.End - end >= 2 && IsPerson(end, name.End) && HasOffice(name.First) ? end : -1;
    }

    private bool EndsBody(int word)
    {
        string lemma = _document.Lemmas[word].ToLowerInvariant();
        return (SourceNouns.Bodies.Contains(lemma) && lemma is not "state") || SourceNouns.Media.Contains(lemma) || s_ends.Contains(lemma) || s_ends.Contains(_document.Form(word).ToString().ToLowerInvariant());
    }

    private bool IsAcronym(int word) => _document.Form(word) is { Length: >= 2 and <= LongestAcronym } form && form.IndexOfAnyExceptInRange('A', 'Z') < 0;

    // Capitals all along but for what stands within Arabic and Dutch names, and nothing that a body is called by.
    private bool IsPerson(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (!(char.IsUpper(_document.Form(i)[0]) || _document.Form(i) is "al" or "el" or "bin" or "ibn" or "abu" or "de" or "van" or "-") || _document.Form(i).Length == 1 && _document.Form(i) is not "-" || _document.Words[i].Pos is not (PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Punct) || _places.Contains(_document.Form(i).ToString()))
                return false;
        return _document.Form(first) is not "-";
    }

    // "The chairman of the |": an office and a preposition, with nothing between them and the name but what belongs to it.
    private bool HasOffice(int name)
    {
        int sentence = _document.Words[name].Sentence;
        bool joined = false;
        for (int i = name - 1; i >= Math.Max(0, name - FarthestOffice) && _document.Words[i].Sentence == sentence; i--)
        {
            if (_document.Words[i].Pos == PartOfSpeech.Adp)
                joined |= _document.Form(i) is "of" or "for" or "at" or "in" or "to" or "with" or "from";
            else if (_document.Words[i].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det) && _document.Form(i) is not ("-" or "'s" or "and" or "based"))
                return false;
            else if (IsOffice(i))
                return joined;
        }

        return false;
    }

    private bool IsOffice(int word)
    {
        string lemma = _document.Lemmas[word].ToLowerInvariant();
        return _document.TagOf(word) is "NN" or "NNP" && (SourceNouns.Persons.Contains(lemma) || SourceNouns.Staff.Contains(lemma) || lemma is "commissioner" or "undersecretary" or "rapporteur");
    }

    // Where a body's name begins that the report gives alone elsewhere, behind another body's; −1 without.
    private int BodyAfter(NameMention name)
    {
        if (name.Type != NameType.Organization)
            return -1;
        for (int i = name.First + 2; i < name.End - 1; i++)
            if (_alone.Contains(Text(i, name.End)) && EndsBody(i - 1) && char.IsUpper(_document.Form(i - 1)[0]))
                return i;
        return -1;
    }

    private string Text(int first, int end) => _document.Text[_document.Words[first].Start.._document.Words[end - 1].End];
}
