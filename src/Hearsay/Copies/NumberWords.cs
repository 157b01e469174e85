using System.Globalization;

namespace Hearsay.Copies;

/// <summary>The values of written numbers, so that "two" and "2" are not taken for a change. Pure.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<uint, long> Values = Build();

    /// <summary>Whether a word is a number, in digits or letters.</summary>
    public static bool Is(ComparedText text, int word) =>
        (text.Kinds[word] & WordKinds.Digits) != 0 || Values.ContainsKey(text.Keys[word]);

    /// <summary>A form in which equal numbers are equal however they are written.</summary>
    public static string Normal(ComparedText text, int word) =>
        Values.TryGetValue(text.Keys[word], out var value)
            ? value.ToString(CultureInfo.InvariantCulture) : WordFolding.Fold(text.Word(word));

    private static Dictionary<uint, long> Build()
    {
        string[] small =
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        ];
        string[] tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        var values = new Dictionary<uint, long>();
        // "zero" and "one" stand for other things too often.
        for (var i = 2; i < small.Length; i++)
            values[Key(small[i])] = i;
        for (var i = 0; i < tens.Length; i++)
            values[Key(tens[i])] = (i + 3) * 10;
        values[Key("hundred")] = 100;
        values[Key("thousand")] = 1000;
        values[Key("million")] = 1_000_000;
        values[Key("billion")] = 1_000_000_000;
        return values;
    }

    private static uint Key(string word) => WordScanner.Read(word).Keys[0];
}
