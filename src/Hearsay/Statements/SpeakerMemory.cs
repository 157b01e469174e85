namespace Hearsay.Statements;

/// <summary>Who has spoken so far in a report, and by which nouns they were called. Not safe to share between threads.</summary>
internal sealed class SpeakerMemory
{
    /// <summary>A pronoun is given to whoever spoke at most so many sentences before.</summary>
    public const int Near = 2;

    /// <summary>Nobody looks further back than so many speakers; keeps the time linear in the text.</summary>
    private const int MostLookedAt = 40;

    private readonly List<(Speaker Speaker, int Sentence, IReadOnlyList<string> Nouns, bool IsMany)> _kept = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string?> _fuller = new(StringComparer.Ordinal);

    private (string Name, int Sentence)? _relay;

    /// <summary>Keeps a speaker with the nouns of the phrase that meant them.</summary>
    /// <param name="speaker">Who spoke.</param>
    /// <param name="sentence">In which sentence.</param>
    /// <param name="nouns">What they were called.</param>
    /// <param name="isMany">Whether they are several, called by a noun in the plural.</param>
    public void Keep(Speaker speaker, int sentence, IReadOnlyList<string> nouns, bool isMany)
    {
        _kept.Add((speaker, sentence, nouns, isMany));
        if (speaker.Name is { } name && _names.Add(name) && speaker.Standing == Standing.Named && name.LastIndexOf(' ') is > 0 and var blank)
            _fuller[name[(blank + 1)..]] = _fuller.ContainsKey(name[(blank + 1)..]) ? null : name;
        if (speaker is { Standing: Standing.Named, Name: { } person, Root: { } root } && root != person)
            _bodies.TryAdd(person, root);
    }

    /// <summary>Keeps who passed on what was said last, for "it said" may go on with their words.</summary>
    public void KeepRelay(string name, int sentence) => _relay = (name, sentence);

    /// <summary>Who passed on what was said in that sentence or after it.</summary>
    public string? RelayIn(int sentence) => _relay is { } relay && relay.Sentence >= sentence ? relay.Name : null;

    /// <summary>Whether somebody of this name has spoken.</summary>
    public bool HasSpoken(string name) => _names.Contains(name);

    /// <summary>The whole name of the one person who has spoken and whose name ends with a word.</summary>
    public string? WholeName(string surname) => _fuller.GetValueOrDefault(surname);

    /// <summary>The body that a person was once said to speak for.</summary>
    public string? BodyOf(string person) => _bodies.GetValueOrDefault(person);

    /// <summary>Whoever spoke last before a sentence or in it, if near enough and fit; not one further back.</summary>
    public Speaker? Last(int sentence, Func<Speaker, bool> fits)
    {
        int looked = 0;
        for (int i = _kept.Count - 1; i >= 0 && looked < 2; i--)
        {
            if (_kept[i].Speaker.Name is null)
                continue;
            looked++;
            if (sentence - _kept[i].Sentence is <= Near and >= 0 && fits(_kept[i].Speaker))
                return _kept[i].Speaker;
        }

        return null;
    }

    /// <summary>Whoever spoke last, if in that sentence or after it.</summary>
    public Speaker? LastIn(int sentence) => _kept.Count > 0 && _kept[^1].Sentence >= sentence ? _kept[^1].Speaker : null;

    /// <summary>Whether whoever spoke last are several.</summary>
    public bool LastIsMany => _kept.Count > 0 && _kept[^1].IsMany;

    /// <summary>The same, but only near by, or if nobody else has spoken since.</summary>
    public Speaker? CalledNear(string noun, int sentence)
    {
        for (int i = _kept.Count - 1; i >= Math.Max(0, _kept.Count - MostLookedAt); i--)
            if (_kept[i].Sentence <= sentence && _kept[i].Nouns.Contains(noun))
                return sentence - _kept[i].Sentence <= Near || _kept[^1].Speaker.Name == _kept[i].Speaker.Name ? _kept[i].Speaker : null;
        return null;
    }

    /// <summary>Whoever was last called by a noun, in a sentence or before it.</summary>
    public Speaker? Called(string noun, int sentence)
    {
        for (int i = _kept.Count - 1; i >= Math.Max(0, _kept.Count - MostLookedAt); i--)
            if (_kept[i].Sentence <= sentence && _kept[i].Nouns.Contains(noun))
                return _kept[i].Speaker;
        return null;
    }
}
