using System.Globalization;

namespace Hearsay.Places;

/// <summary>
/// The weights of what speaks for a place and for one reading of a name over another, from <c>data/places/weights.txt</c>: lines of a name, a
/// blank and a number. Fitted by <c>hearsay-training data place-weights</c>; immutable.
/// </summary>
internal sealed class PlaceWeights
{
    private const string Resource = "Hearsay.places.weights.txt";

    private PlaceWeights(double[] evidence, double[] choice) => (Evidence, Choice) = (evidence, choice);

    /// <summary>By <see cref="PlaceEvidence"/>: log odds.</summary>
    public double[] Evidence { get; }

    /// <summary>By <see cref="ChoiceFeature"/>: log odds.</summary>
    public double[] Choice { get; }

    /// <summary>All weights nought.</summary>
    public static PlaceWeights Empty() => new(new double[Enum.GetValues<PlaceEvidence>().Length], new double[Enum.GetValues<ChoiceFeature>().Length]);

    /// <summary>The weights that come with the library.</summary>
    public static PlaceWeights Load()
    {
        using var stream = typeof(PlaceWeights).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library was built without {Resource}.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Reads weights as <see cref="ToString"/> writes them.</summary>
    /// <exception cref="InvalidDataException">A line is none of this version's.</exception>
    public static PlaceWeights Parse(string text)
    {
        var weights = Empty();
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = line.Split(' ');
            double value = parts.Length == 2 && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : double.NaN;
            if (double.IsNaN(value) || !weights.Set(parts[0], value))
                throw new InvalidDataException($"No weight of this version: {line}");
        }
        return weights;
    }

    /// <summary>A line for each weight.</summary>
    public override string ToString() => string.Concat(
        Enum.GetValues<PlaceEvidence>().Select(e => Line("evidence." + e, Evidence[(int)e]))
        .Concat(Enum.GetValues<ChoiceFeature>().Select(f => Line("choice." + f, Choice[(int)f]))));

    private static string Line(string name, double value) => string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.000}\n");

    private bool Set(string name, double value)
    {
        int stop = name.IndexOf('.', StringComparison.Ordinal);
        if (stop == 8 && Enum.TryParse<PlaceEvidence>(name[9..], out var evidence))
            Evidence[(int)evidence] = value;
        else if (stop == 6 && Enum.TryParse<ChoiceFeature>(name[7..], out var feature))
            Choice[(int)feature] = value;
        else
            return false;
        return true;
    }
}
