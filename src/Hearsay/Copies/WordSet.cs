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

    /// <summary>What the figures of recurring items are given in: prices, indexes, rates, capacities, rounds.</summary>
    public static WordSet SeriesUnits { get; } = new(
        "percent pct percentage barrel barrels bpd point points dollar dollars euro euros pound pounds sterling cent cents rial rials toman yuan yen "
        + "rupee rupees lira liras ruble rubles riyal riyals dirham dirhams dinar dinars franc francs won ounce ounces carat ton tons tonne tonnes kilogram kilograms kg "
        + "liter liters litre litres gallon gallons megawatt megawatts mw gigawatt gigawatts gw kilowatt kilowatts cubic mcm bcm round rounds edition editions degree degrees celsius "
        + "fahrenheit magnitude goals runs wickets share shares trades deals securities units basis");
}
