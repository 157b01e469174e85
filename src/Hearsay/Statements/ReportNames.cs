using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Statements;

/// <summary>
/// The names of a report as its statements need them: a person's name that was taken for the end of a body's ("Harbour Coalition Anna Petersen", in a report
/// that speaks of Petersen elsewhere) is parted from it, and a body that was taken for a person by the shape of its name is a body. Immutable.
/// </summary>
internal sealed class ReportNames
{
    private readonly LanguageDocument _document;
    private readonly List<NameMention> _names = [];
    private readonly Dictionary<int, string> _fuller = [];
    private readonly HashSet<int> _persons = [];
    private readonly Dictionary<string, int> _surnames;
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<(NameMention Body, NameMention Person, int Entity)> _parted = [];

    /// <summary>Looks through the names of a document.</summary>
    public ReportNames(LanguageDocument document)
    {
        _document = document;
        foreach (var entity in document.Entities)
        {
            if (entity is { IsNamed: true, Type: NameType.Location })
                _places.Add(entity.Name);
            if (entity.IsNamed)
                _known.Add(entity.Name);
        }

        _surnames = Surnames();
        var joined = new JoinedNames(document);
        foreach (var name in document.Names)
            if (joined.Part(name) is var (former, latter))
                Part(former, latter);
            else if (PersonAtEnd(name) is { } entity)
                Part(name with { End = name.End - 2 }, name with { First = name.End - 2, Type = NameType.Person }, entity);
            else
                _names.Add(name.Type == NameType.Person && IsBody(document.Text.AsSpan(document.Words[name.First].Start, document.Words[name.End - 1].End - document.Words[name.First].Start))
                    ? name with { Type = NameType.Organization }
                    : name);
    }

    /// <summary>The names in text order.</summary>
    public IReadOnlyList<NameMention> Names => _names;

    /// <summary>The names that were two: the former, which no entity stands for, and the latter with its entity if it is a person's that the report names elsewhere.</summary>
    public IReadOnlyList<(NameMention Body, NameMention Person, int Entity)> Parted => _parted;

    /// <summary>The fullest name of an entity.</summary>
    public string NameOf(int entity) => _fuller.GetValueOrDefault(entity)
        ?? WithoutPossessive(TypeOf(entity) == NameType.Person ? WithoutPlace(_document.Entities[entity].Name) : _document.Entities[entity].Name);

    /// <summary>"Velmores" of a report that has lost its apostrophes and speaks of Velmore elsewhere is Velmore.</summary>
    public string WithoutPossessive(string name) => name is [.., not 's', 's'] && (_known.Contains(name[..^1]) || Agencies.TryFind(name.AsSpan(0, name.Length - 1), out _)) ? name[..^1] : name;

    // "The envoy for Velmore Anna Petersen", whose comma was lost.
    private string WithoutPlace(string name) =>
        name.IndexOf(' ') is var first and > 0 && name.IndexOf(' ', first + 1) > 0 && _places.Contains(name[..first]) ? name[(first + 1)..] : name;

    /// <summary>Whether the report calls one person by this word alone.</summary>
    public bool IsSurname(ReadOnlySpan<char> word) => _surnames.TryGetValue(word.ToString(), out int entity) && entity >= 0;

    /// <summary>What an entity is.</summary>
    public NameType TypeOf(int entity) => _persons.Contains(entity) ? NameType.Person : _document.Entities[entity] is { Type: NameType.Person } person && IsBody(person.Name) ? NameType.Organization : _document.Entities[entity].Type;

    // The persons whose name the report gives as one word, by that word; −1 where two have the same.
    private Dictionary<string, int> Surnames()
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _document.Entities.Count; i++)
            if (_document.Entities[i] is { IsNamed: true, Type: NameType.Person } person && !person.Name.Contains(' ') && !IsBody(person.Name))
                found[person.Name] = found.ContainsKey(person.Name) ? -1 : i;
        return found;
    }

    private int? PersonAtEnd(NameMention name)
    {
        if (name.Type == NameType.Person || name.End - name.First < FewestParted || !_surnames.TryGetValue(_document.Form(name.End - 1).ToString(), out int entity) || entity < 0)
            return null;
        return char.IsUpper(_document.Form(name.End - 2)[0]) && !SourceNouns.Bodies.Contains(_document.Lemmas[name.End - 2].ToLowerInvariant()) ? entity : null;
    }

    /// <summary>A body, a first name and a surname are so many words at the least.</summary>
    private const int FewestParted = 3;

    private void Part(NameMention former, NameMention latter)
    {
        if (latter.Type == NameType.Person)
            Part(former, latter, _surnames.GetValueOrDefault(_document.Form(latter.End - 1).ToString(), -1));
        else
            Part(former, latter, -1);
        _byName ??= Enumerable.Range(0, _document.Entities.Count).Where(i => _document.Entities[i].IsNamed).ToLookup(i => _document.Entities[i].Name, StringComparer.Ordinal);
        foreach (int entity in _byName[Text(former.First, latter.End)])
            Rename(entity, _document.Entities[entity], former, latter);
    }

    private ILookup<string, int>? _byName;

    // Who was called by both names is the person if the report goes on to call it by the person's last word.
    private void Rename(int number, EntityMentions entity, NameMention former, NameMention latter)
    {
        bool isPerson = latter.Type == NameType.Person && (entity.Type == NameType.Person
            || entity.Mentions.Any(m => m.Kind == MentionKind.Name && m.First != former.First && _document.Form(m.End - 1).SequenceEqual(_document.Form(latter.End - 1))));
        _fuller[number] = isPerson ? Text(latter.First, latter.End) : Text(former.First, former.End);
        if (isPerson)
            _persons.Add(number);
    }

    private string Text(int first, int end) => _document.Text[_document.Words[first].Start.._document.Words[end - 1].End];

    private void Part(NameMention former, NameMention latter, int person)
    {
        _names.Add(former);
        _names.Add(latter);
        _parted.Add((former, latter, person));
        if (person >= 0)
            _fuller.TryAdd(person, Text(latter.First, latter.End));
    }

    // "SDF" is nobody's surname; "Jaish", "Liwa" and the like mean an army, a brigade, a front, a movement. Known words of Arabic.
    private static bool IsBody(ReadOnlySpan<char> name)
    {
        int blank = name.IndexOfAny(' ', '-');
        var first = blank < 0 ? name : name[..blank];
        if (blank < 0)
            return name.Length is >= 2 and <= LongestAcronym && name.IndexOfAnyExceptInRange('A', 'Z') < 0;
        return first is "Jaish" or "Jaysh" or "Jeish" or "Jabhat" or "Jabhet" or "Liwa" or "Harakat" or "Hayat" or "Hay'at" or "Ahrar" or "Faylaq" or "Kata'ib" or "Kataib" or "Ansar" or "Hizb" or "Asaib" or "Tahrir";
    }

    private const int LongestAcronym = 5;
}
