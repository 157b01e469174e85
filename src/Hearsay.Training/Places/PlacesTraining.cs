using System.CommandLine;
using Hearsay.Places;
using Hearsay.Training.Data;
using Hearsay.Training.Evaluation;

namespace Hearsay.Training.Places;

/// <summary>
/// <c>hearsay-training data place-weights</c>: fits the weights of the place finder on the even reports of LGL and GeoVirus, by gradient ascent on the
/// likelihood with a quadratic penalty. What the weights say is general; no name is among them.
/// </summary>
internal static class PlacesTraining
{
    private const string Target = "places/weights.txt";
    private const int Rounds = 4;
    private const int Passes = 300;
    private const double Rate = 0.5;
    private const double Penalty = 0.0005;

    /// <summary>
    /// What is said outright outweighs what is only likely: local papers, where both go together, would teach too little of it. By reason.
    /// </summary>
    private static readonly (ChoiceFeature Feature, double Least)[] s_least = [(ChoiceFeature.Paired, 6), (ChoiceFeature.PairedElsewhere, 3), (ChoiceFeature.DatelineNear, 1)];

    private sealed record Reading(double[][] Features, bool[] Right);

    private sealed record Example(ulong Evidence, bool IsPlace);

    public static Command Create()
    {
        var folder = new Option<string>("--data") { Description = "The folder to write to", DefaultValueFactory = _ => "data" };
        var sets = new Option<string>("--from") { Description = "The folder with the sets", DefaultValueFactory = _ => "../shared/data/places" };
        var command = new Command("place-weights", "Fits the weights of the place finder.") { folder, sets };
        command.SetAction(result => Run(result.GetValue(folder)!, result.GetValue(sets)!));
        return command;
    }

    private static void Run(string folder, string sets)
    {
        var gazetteer = Gazetteer.Load();
        var documents = PlacesCorpus.ReadLgl(Path.Combine(sets, "lgl.xml")).Where((_, i) => i % 2 == 0)
            .Concat(PlacesCorpus.ReadGeoVirus(Path.Combine(sets, "GeoVirus.xml"), _ => false).Where((_, i) => i % 2 == 0)).ToList();
        var weights = PlaceWeights.Load();
        for (int round = 0; round < Rounds; round++)
        {
            var finder = new PlaceFinder(gazetteer, weights);
            FitEvidence(weights.Evidence, [.. documents.SelectMany(d => Examples(finder, d))]);
            FitChoice(weights.Choice, [.. documents.SelectMany(d => Readings(finder, d))]);
        }
        byte[] file = System.Text.Encoding.UTF8.GetBytes(weights.ToString());
        File.WriteAllBytes(Path.Combine(folder, Target), file);
        DataManifest.Record(folder, new DataManifest.Entry(
            Target, "hearsay-training data place-weights", "LGL and GeoVirus, the even reports of each (places/lgl.xml, places/GeoVirus.xml of the development data)",
            "numbers fitted on research data; none of its text is in them", DataManifest.Sha256Of(file), file.Length));
    }

    private static IEnumerable<Example> Examples(PlaceFinder finder, PlacesDocument document)
    {
        var (places, evidence) = finder.Gather(document.Text, finder.SettingOf(document.Outlet, document.Dateline));
        for (int i = 0; i < evidence.Length; i++)
        {
            // Streets are answered as such, whatever they are named after.
            if (places.Matches[i].Demonym || places.Names[i] is null || (evidence[i] >> (int)PlaceEvidence.BeforeStreet & 1) != 0)
                continue;
            var span = new TextSpan(places.Words[places.Matches[i].First].Start, places.Words[places.Matches[i].End - 1].End);
            yield return new Example(evidence[i], document.Gold.Any(g => g.Span.Overlaps(span)));
        }
    }

    private static IEnumerable<Reading> Readings(PlaceFinder finder, PlacesDocument document)
    {
        var setting = finder.SettingOf(document.Outlet, document.Dateline);
        var places = finder.Start(document.Text);
        int[] indices = finder.Align(places, [.. document.Gold.Select(g => g.Span)], setting);
        finder.Choose(places, setting);
        var context = new ChoiceContext(places.Distinct, withReadings: true);
        for (int i = 0; i < indices.Length; i++)
        {
            if (indices[i] < 0 || document.Gold[i].Latitude is null || places.Names[indices[i]] is not { Candidates.Count: > 1 } name)
                continue;
            bool[] right = [.. name.Candidates.Select(c => PlacesEvaluation.IsNear(document.Gold[i], finder.MentionOf(c.Place)))];
            if (right.Contains(true) && right.Contains(false))
                yield return new Reading([.. name.Candidates.Select(c => Describe(name, c, places, context, setting))], right);
        }
    }

    private static double[] Describe(PlaceName name, PlaceCandidate candidate, ReportPlaces places, ChoiceContext context, PlaceSetting setting)
    {
        double[] features = new double[Enum.GetValues<ChoiceFeature>().Length];
        PlaceChooser.Describe(name, candidate, places.Distinct, context, setting, features);
        return features;
    }

    private static void FitEvidence(double[] weights, IReadOnlyList<Example> examples)
    {
        double[] gradient = new double[weights.Length];
        double[] squares = new double[weights.Length];
        for (int pass = 0; pass < Passes; pass++)
        {
            Array.Clear(gradient);
            foreach (var example in examples)
            {
                double sum = 0;
                for (int f = 0; f < weights.Length; f++)
                    sum += (example.Evidence >> f & 1) != 0 ? weights[f] : 0;
                double error = (example.IsPlace ? 1 : 0) - 1 / (1 + Math.Exp(-sum));
                for (int f = 0; f < weights.Length; f++)
                    gradient[f] += (example.Evidence >> f & 1) != 0 ? error : 0;
            }
            Step(weights, gradient, squares, examples.Count);
        }
    }

    private static void FitChoice(double[] weights, IReadOnlyList<Reading> readings)
    {
        double[] gradient = new double[weights.Length];
        double[] squares = new double[weights.Length];
        for (int pass = 0; pass < Passes; pass++)
        {
            Array.Clear(gradient);
            foreach (var reading in readings)
                AddGradient(weights, gradient, reading);
            Step(weights, gradient, squares, readings.Count);
            foreach (var (feature, least) in s_least)
                weights[(int)feature] = Math.Max(weights[(int)feature], least);
        }
    }

    private static void AddGradient(double[] weights, double[] gradient, Reading reading)
    {
        double[] scores = [.. reading.Features.Select(features => Dot(weights, features))];
        double most = scores.Max();
        double sum = 0, rightSum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - most);
            sum += scores[i];
            rightSum += reading.Right[i] ? scores[i] : 0;
        }
        for (int i = 0; i < scores.Length; i++)
        {
            double share = (reading.Right[i] ? scores[i] / Math.Max(rightSum, 1e-12) : 0) - scores[i] / sum;
            for (int f = 0; f < weights.Length; f++)
                gradient[f] += share * reading.Features[i][f];
        }
    }

    private static double Dot(double[] weights, double[] features)
    {
        double sum = 0;
        for (int f = 0; f < weights.Length; f++)
            sum += weights[f] * features[f];
        return sum;
    }

    /// <summary>A step up, shorter along what has been steep (AdaGrad).</summary>
    private static void Step(double[] weights, double[] gradient, double[] squares, int count)
    {
        for (int f = 0; f < weights.Length; f++)
        {
            double slope = gradient[f] / count - Penalty * weights[f];
            squares[f] += slope * slope;
            weights[f] += Rate * slope / Math.Sqrt(squares[f] + 1e-9);
        }
    }
}
