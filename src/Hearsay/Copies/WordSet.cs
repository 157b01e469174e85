namespace Hearsay.Copies;

/// <summary>A fixed set of words, looked up by the keys that <see cref="WordScanner"/> gives them. Immutable, safe to share between threads.</summary>
internal sealed class WordSet
{
    private readonly HashSet<uint> _keys;

    /// <summary>Words separated by blanks.</summary>
    public WordSet(string words) => _keys = [.. WordScanner.Read(words).Keys];

    /// <summary>Whether a word with this key is in the set.</summary>
    public bool Contains(uint key) => _keys.Contains(key);

    /// <summary>Numbers written out, ordinals among them; "one" and "first" are too often no numbers at all.</summary>
    public static WordSet Numbers { get; } = new(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty "
        + "forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens scores "
        + "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth half quarter");

    /// <summary>People that are counted, and what happened to them: figures that a developing story corrects.</summary>
    public static WordSet Casualties { get; } = new(
        "killed kills killing dead died dies deaths death toll wounded wounding injured injuring injuries hurt casualties victims bodies "
        + "people persons civilians soldiers troops fighters militants rebels terrorists policemen officers members children child women woman "
        + "men man boys girls martyrs martyred hostages missing captured arrested detained displaced residents families refugees dozens "
        + "infected cases patients migrants passengers students workers");
}
