using System.Collections.Frozen;

namespace Hearsay.Figures;

/// <summary>The words that English numbers are made of. Loaded once; safe to share between threads.</summary>
internal static class NumberWords
{
    private const int LongestWord = 12;

    private static readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> s_words =
        Build().ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What <paramref name="word"/> is in a number, in any case.</summary>
    public static NumberWord Find(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord)
            return default;
        Span<char> lower = stackalloc char[LongestWord];
        int length = word.ToLowerInvariant(lower);
        return length > 0 && s_words.TryGetValue(lower[..length], out var found) ? found : default;
    }

    private static Dictionary<string, NumberWord> Build()
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        string[] small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
        for (int i = 0; i < small.Length; i++)
            words[small[i]] = new NumberWord(NumberRole.Unit, i);
        string[] teens = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        for (int i = 0; i < teens.Length; i++)
            words[teens[i]] = new NumberWord(NumberRole.Teen, 10 + i);
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        for (int i = 0; i < tens.Length; i++)
            words[tens[i]] = new NumberWord(NumberRole.Tens, 10 * (i + 2));
        words["nought"] = words["naught"] = new NumberWord(NumberRole.Unit, 0);
        words["fourty"] = new NumberWord(NumberRole.Tens, 40);
        AddScales(words);
        AddVague(words);
        AddParts(words);
        return words;
    }

    private static void AddScales(Dictionary<string, NumberWord> words)
    {
        foreach (var (word, value) in new[] { ("hundred", 100m), ("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m), ("quadrillion", 1e15m), ("dozen", 12m), ("lakh", 1e5m), ("crore", 1e7m) })
            words[word] = new NumberWord(NumberRole.Scale, value);
        foreach (var (word, value) in new[] { ("k", 1e3m), ("m", 1e6m), ("mn", 1e6m), ("mln", 1e6m), ("mil", 1e6m), ("b", 1e9m), ("bn", 1e9m), ("bln", 1e9m), ("tn", 1e12m), ("tln", 1e12m), ("trn", 1e12m) })
            words[word] = new NumberWord(NumberRole.Scale, value, Abbreviated: true);
    }

    // The least that each claims: two of the unit, but two score for "scores", and two dozen for "dozens".
    private static void AddVague(Dictionary<string, NumberWord> words)
    {
        foreach (var (word, value) in new[]
        {
            ("several", 3m), ("tens", 20m), ("dozens", 24m), ("scores", 40m), ("hundreds", 200m), ("thousands", 2e3m), ("millions", 2e6m), ("billions", 2e9m), ("trillions", 2e12m),
        })
            words[word] = new NumberWord(NumberRole.Vague, value);
    }

    private static void AddParts(Dictionary<string, NumberWord> words)
    {
        words["half"] = words["halves"] = new NumberWord(NumberRole.Part, 2);
        words["quarter"] = words["quarters"] = new NumberWord(NumberRole.Part, 4);
        string[] parts = ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
        for (int i = 0; i < parts.Length; i++)
            words[parts[i]] = words[parts[i] + "s"] = new NumberWord(NumberRole.Part, i + 3);
        words["twentieth"] = words["twentieths"] = new NumberWord(NumberRole.Part, 20);
        words["hundredth"] = words["hundredths"] = new NumberWord(NumberRole.Part, 100);
    }
}
