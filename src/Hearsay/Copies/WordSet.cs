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

    /// <summary>Words that attribute: to whom it may concern, without taking sides.</summary>
    public static WordSet Attributions { get; } = new(
        "said says saying told tells according announced announces stated states reported reports quoted quoting citing cited added noted "
        + "explained remarked commented wrote tweeted " + DoubtingWords + " " + AssuringWords);

    /// <summary>Words that attribute and doubt.</summary>
    public static WordSet Doubting { get; } = new(DoubtingWords);

    /// <summary>Words that attribute and assure.</summary>
    public static WordSet Assuring { get; } = new(AssuringWords);

    /// <summary>Words of reserve: about how much, and about whether.</summary>
    public static WordSet Hedges { get; } = new(
        "alleged allegedly reportedly apparently purported purportedly supposedly suspected presumed believed possibly probably likely perhaps maybe "
        + "may might could seemingly seems appears appeared unconfirmed unverified rumored rumoured about around approximately roughly nearly almost "
        + "estimated estimates circa least");

    /// <summary>Words that say no.</summary>
    public static WordSet Negations { get; } = new(
        "not no never none nobody nothing neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt "
        + "hasnt havent hadnt");

    /// <summary>Words that make a headline louder.</summary>
    public static WordSet LoudWords { get; } = new(
        "massacre massacres slaughter slaughtered horrific horrifying brutal brutally savage shocking shock devastating terror terrorist terrorists bloody "
        + "bloodbath slams slammed blasts blasted lashes rips destroys destroyed wipes decimates annihilates regime thugs heroic historic explosive bombshell "
        + "stunning disaster catastrophe chaos crisis outrage fury genocide monstrous deadly exposed exposes");

    private const string DoubtingWords = "claimed claims claiming alleges alleging purports maintained maintains contended contends";

    private const string AssuringWords = "confirmed confirms confirming revealed reveals admitted admits acknowledged proved proves verified showed";
}
