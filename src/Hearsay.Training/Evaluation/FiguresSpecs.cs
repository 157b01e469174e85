using System.Globalization;
using System.Text.Json;
using Hearsay.Figures;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// The share of Recognizers-Text's English test cases about numbers, ranges, percentages and money that pass, by file, among those where its definitions
/// agree with ours. The cases were read while the grammar was written.
/// </summary>
/// <remarks>
/// <para>
/// Left out are cases with results that a figure never is: negative numbers and powers, fractions that are no share of anything (they are percent here), ordinals, a percent sign
/// What the tree or the words around tell ("the one you mentioned", "180ml", numbers within dates, addresses and telephones) is not compared, nor a percent sign
/// without a number or before one ("percent of 10"), cents, pence and currencies that are not on our list, ranges said with "equal", with signs, or as two bounds in two phrases ("above 1000 and below
/// 1500", two figures here). A lone bound is closed in a figure, and so is the upper end of a range: whether an end is open is not compared.
/// </para>
/// <para>A case passes if there are as many quantities as results, in the same order, overlapping, with the same value, bounds, percent, or sum and currency.</para>
/// </remarks>
internal static class FiguresSpecs
{
    private static readonly (string File, QuantityKind? Kind)[] s_files =
    [
        ("Number/English/NumberModel", null), ("Number/English/NumberRangeModel", null),
        ("Number/English/PercentModel", QuantityKind.Share), ("NumberWithUnit/English/CurrencyModel", QuantityKind.Money),
    ];

    private static readonly Dictionary<string, string> s_currencies = new(StringComparer.Ordinal)
    {
        ["Dollar"] = "USD",
        ["Euro"] = "EUR",
        ["Pound"] = "GBP",
        ["British pound"] = "GBP",
        ["Japanese yen"] = "JPY",
        ["Franc"] = "CHF",
        ["Rupee"] = "INR",
    };

    public static EvaluationTask Task { get; } = new("figures-specs", "Numbers, ranges, percentages, money: test cases passed", "../shared/data/times/recognizers-specs", Run);

    private static List<Score> Run(string folder)
    {
        var scores = new List<Score>();
        using var failures = Environment.GetEnvironmentVariable("HEARSAY_FIGURES_ERRORS") is { Length: > 0 } path ? new StreamWriter(path) : null;
        foreach (var (file, kind) in s_files.Where(f => File.Exists(Path.Combine(folder, f.File + ".json"))))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, file + ".json")));
            var cases = json.RootElement.EnumerateArray().Where(c => !Text(c, "NotSupported").Contains("dotnet", StringComparison.OrdinalIgnoreCase)).ToList();
            var agreeing = cases.Where(Agrees).ToList();
            int passed = 0;
            foreach (var one in agreeing)
                if (Passes(one, kind, file.EndsWith("RangeModel", StringComparison.Ordinal)))
                    passed++;
                else
                    failures?.WriteLine($"{file} {Text(one, "Input")} => {one.GetProperty("Results")}".ReplaceLineEndings(""));
            string name = file[(file.LastIndexOf('/') + 1)..];
            scores.Add(new Score($"{name}.passed", agreeing.Count == 0 ? 0 : (double)passed / agreeing.Count));
            scores.Add(new Score($"{name}.compared.cases", agreeing.Count, IsQuality: false));
            scores.Add(new Score($"{name}.cases", cases.Count, IsQuality: false));
        }
        return scores;
    }

    private static bool Passes(JsonElement one, QuantityKind? kind, bool range)
    {
        string input = Text(one, "Input");
        var pieces = new Pieces(input);
        var found = new QuantityGrammar(pieces).All().Where(q => kind is null || q.Kind == kind).Where(q => !range || q.IsRange || q.Min != q.Max).ToList();
        var wanted = one.GetProperty("Results").EnumerateArray().ToList();
        return wanted.Count == found.Count && wanted.Zip(found).All(p => Same(p.First, p.Second, input, pieces, range, kind == QuantityKind.Money));
    }

    private static bool Same(JsonElement wanted, Quantity found, string input, Pieces pieces, bool range, bool money)
    {
        int start = wanted.TryGetProperty("Start", out var at) ? at.GetInt32() : input.IndexOf(Text(wanted, "Text"), StringComparison.OrdinalIgnoreCase);
        bool overlaps = start < 0 || (pieces[found.First].Start < start + Text(wanted, "Text").Length && start < pieces[found.End - 1].End);
        var resolution = wanted.GetProperty("Resolution");
        if (range)
            return overlaps && Bounds(Text(resolution, "value")) == (found.Min, found.Max);
        return overlaps && Number(Text(resolution, "value").TrimEnd('%')) == found.Value && (!money || Currency(resolution) == found.Currency);
    }

    private static (decimal? Min, decimal? Max) Bounds(string value)
    {
        var ends = value.Trim('(', ')', '[', ']').Split(',');
        return (Number(ends[0]), Number(ends[1]));
    }

    private static bool Agrees(JsonElement one)
    {
        var results = one.GetProperty("Results");
        string input = Text(one, "Input");
        return results.EnumerateArray().All(AgreesResult) && !results.EnumerateArray().Any(r => IsPiece(r, input)) && (results.GetArrayLength() > 0 || !IsToldLater(input));
    }

    // A number within a date, an address or a telephone number.
    private static bool IsPiece(JsonElement result, string input)
    {
        string words = Text(result, "Text");
        int start = input.IndexOf(words, StringComparison.OrdinalIgnoreCase), end = start + words.Length;
        return start > 1 && char.IsAsciiDigit(words[0]) && input[start - 1] is '.' or '/' or '-' or ',' && char.IsAsciiDigit(input[start - 2])
            || start >= 0 && end + 1 < input.Length && char.IsAsciiDigit(words[^1]) && input[end] is '.' or '/' or ',' or '-' && char.IsAsciiDigit(input[end + 1]) && Text(result, "TypeName") == "number";
    }

    // What is no number because of the words around it, or a letter written to it, is told by the stage and not by the grammar.
    private static bool IsToldLater(string input) =>
        input.Contains(" one ", StringComparison.Ordinal) || input.Contains("http", StringComparison.Ordinal) || input.Any(char.IsAsciiDigit) && input.Zip(input.Skip(1)).Any(p => char.IsAsciiDigit(p.First) && char.IsAsciiLetter(p.Second));

    private static bool AgreesResult(JsonElement result)
    {
        var resolution = result.GetProperty("Resolution");
        string value = Text(resolution, "value"), words = Text(result, "Text").ToLowerInvariant();
        if (Text(resolution, "subtype") is "fraction" or "power" || value.Contains('-', StringComparison.Ordinal) || value.Contains('E', StringComparison.Ordinal) || value is "null" or "")
            return false;
        if (Text(result, "TypeName") == "numberrange")
            return !words.Contains("equal", StringComparison.Ordinal) && !words.Contains('=', StringComparison.Ordinal) && !words.Contains("through", StringComparison.Ordinal)
                && !words.Contains("th ", StringComparison.Ordinal) && !words.Contains('/', StringComparison.Ordinal) && !words.Contains("half", StringComparison.Ordinal)
                && !words.Contains("quarter", StringComparison.Ordinal) && !words.Contains(" in ", StringComparison.Ordinal) && !IsTwoPhrases(words);
        if (Text(result, "TypeName") == "percentage")
            return char.IsAsciiDigit(words[0]) || !words.StartsWith("per", StringComparison.Ordinal);
        return Text(result, "TypeName") != "currency" || Currency(resolution).Length > 0;
    }

    private static bool IsTwoPhrases(string words) =>
        words.Contains(" and ", StringComparison.Ordinal) && !words.StartsWith("between", StringComparison.Ordinal) && !words.EndsWith("and more", StringComparison.Ordinal)
        && !words.Contains("thousand and", StringComparison.Ordinal) || words.Contains(" but ", StringComparison.Ordinal);

    private static string Currency(JsonElement resolution) =>
        Text(resolution, "isoCurrency") is { Length: 3 } code && Currencies.OfLetters(code) is { } known ? known : s_currencies.GetValueOrDefault(Text(resolution, "unit"), "");

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
