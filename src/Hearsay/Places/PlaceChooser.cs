namespace Hearsay.Places;

/// <summary>
/// Chooses among the places that bear a name, for all names of a report together: a log-linear model over what each reading has for it (people,
/// kind, being held by what is named behind it, the report's countries and divisions, nearness to the likely readings of the other names, the
/// outlet, the dateline), applied a few times over, each time with what the last left likely. The idea of weighing all readings of a report by
/// nearness is that of Leidner, "Toponym Resolution in Text" (2007); that of the outlet's home is Lieberman, Samet and Sankaranarayanan's (2010).
/// </summary>
internal sealed class PlaceChooser(PlaceWeights weights)
{
    /// <summary>After three rounds hardly an answer changes. Set on the even reports of LGL.</summary>
    private const int Rounds = 3;

    /// <summary>How many names are looked at for nearness; keeps the time linear in the text. By reason: a report has some thirty.</summary>
    private const int MostNeighbours = 60;

    /// <summary>At this distance a neighbour counts half. Set on the even reports of LGL; 40 to 120 do about as well.</summary>
    private const double HalfKilometres = 60;

    /// <summary>"Near" the outlet or the dateline.</summary>
    private const double DayTripKilometres = 120;

    /// <summary>Readings less likely than this are no neighbours. By reason.</summary>
    private const double LeastProbability = 0.05;

    /// <summary>Below these people (30,000) a place needs something else of its country in the report. Set on the even reports of LGL and by eye.</summary>
    private const double LeastUnsupported = 4.5;

    /// <summary>How many other names must be there to say that a country is not among them.</summary>
    private const double LeastContext = 3;

    private const double LeastShare = 0.02;

    private readonly double[] _weights = weights.Choice;

    /// <summary>Sets the probabilities of all candidates.</summary>
    public void Choose(IReadOnlyList<PlaceName> names, PlaceSetting setting)
    {
        Span<double> features = stackalloc double[_weights.Length];
        for (int round = 0; round < Rounds; round++)
        {
            var context = new ChoiceContext(names, withReadings: round > 0);
            var next = new double[names.Count][];
            for (int i = 0; i < names.Count; i++)
                next[i] = Weigh(names[i], names, context, setting, features);
            for (int i = 0; i < names.Count; i++)
                for (int c = 0; c < next[i].Length; c++)
                    names[i].Candidates[c].Probability = next[i][c];
        }
        MarkDoubtful(names, setting);
    }

    /// <summary>Marks the names of which every known bearer is small and in a country that the report has nothing else in.</summary>
    private static void MarkDoubtful(IReadOnlyList<PlaceName> names, PlaceSetting setting)
    {
        var context = new ChoiceContext(names, withReadings: true);
        foreach (var name in names)
        {
            var best = name.Best;
            name.IsDoubtful = best.Importance < LeastUnsupported && !best.Paired && !best.PairedElsewhere && best.Country != setting.Country && context.Sum - name.Weight >= LeastContext
                && context.CountryShare(name, best) < LeastShare;
        }
    }

    /// <summary>Writes what speaks for <paramref name="candidate"/> into <paramref name="features"/>.</summary>
    internal static void Describe(PlaceName name, PlaceCandidate candidate, IReadOnlyList<PlaceName> names, ChoiceContext context, PlaceSetting setting, Span<double> features)
    {
        features.Clear();
        features[(int)ChoiceFeature.Importance] = candidate.Importance / 10;
        Set(features, ChoiceFeature.Largest, ReferenceEquals(candidate, name.Candidates[0]));
        Set(features, ChoiceFeature.Capital, candidate.IsCapital);
        Set(features, ChoiceFeature.Country, candidate.Kind == PlaceKind.Country);
        Set(features, ChoiceFeature.Region, candidate.Kind == PlaceKind.Region);
        Set(features, ChoiceFeature.County, candidate.Kind == PlaceKind.County);
        Set(features, ChoiceFeature.Quarter, candidate.Kind == PlaceKind.Quarter);
        Set(features, ChoiceFeature.Area, candidate.Kind is PlaceKind.Area or PlaceKind.Sea);
        Set(features, ChoiceFeature.OtherName, candidate.Use == NameUse.Other);
        Set(features, ChoiceFeature.DivisionName, candidate.Use == NameUse.Division && name.Asked == AskedKind.Any);
        Set(features, ChoiceFeature.Paired, candidate.Paired);
        Set(features, ChoiceFeature.PairedElsewhere, candidate.PairedElsewhere && !candidate.Paired);
        Set(features, ChoiceFeature.CountryNamed, candidate.Kind != PlaceKind.Country && context.IsNamed(candidate.Country, name.Key));
        Set(features, ChoiceFeature.DivisionNamed, candidate.Kind is not (PlaceKind.Country or PlaceKind.Region) && context.IsNamed(candidate.Division, name.Key));
        features[(int)ChoiceFeature.CountryShare] = context.CountryShare(name, candidate);
        features[(int)ChoiceFeature.DivisionShare] = context.DivisionShare(name, candidate);
        features[(int)ChoiceFeature.Nearness] = context.HasReadings && candidate.IsLocal ? Nearness(name, candidate, names) : 0;
        DescribeSetting(name, candidate, setting, features);
    }

    private static void DescribeSetting(PlaceName name, PlaceCandidate candidate, PlaceSetting setting, Span<double> features)
    {
        Set(features, ChoiceFeature.OutletCountry, candidate.Country >= 0 && candidate.Country == setting.Country);
        Set(features, ChoiceFeature.OutletDivision, candidate.Division >= 0 && candidate.Division == setting.Division);
        Set(features, ChoiceFeature.OutletNear, setting.Home is { } home && candidate.IsLocal && candidate.KilometresTo(home) < DayTripKilometres);
        Set(features, ChoiceFeature.OutletName, candidate.Kind == PlaceKind.City && setting.Names.Contains(name.Key));
        Set(features, ChoiceFeature.DatelineNear, setting.Dateline is { } dateline && candidate.IsLocal && candidate.KilometresTo(dateline) < DayTripKilometres);
    }

    private static void Set(Span<double> features, ChoiceFeature feature, bool value) => features[(int)feature] = value ? 1 : 0;

    private double[] Weigh(PlaceName name, IReadOnlyList<PlaceName> names, ChoiceContext context, PlaceSetting setting, Span<double> features)
    {
        var scores = new double[name.Candidates.Count];
        if (scores.Length == 1)
            return [1];
        for (int i = 0; i < scores.Length; i++)
        {
            Describe(name, name.Candidates[i], names, context, setting, features);
            for (int f = 0; f < features.Length; f++)
                scores[i] += features[f] * _weights[f];
        }
        Normalise(scores);
        return scores;
    }

    private static void Normalise(double[] scores)
    {
        double most = scores.Max(), sum = 0;
        for (int i = 0; i < scores.Length; i++)
            sum += scores[i] = Math.Exp(scores[i] - most);
        for (int i = 0; i < scores.Length; i++)
            scores[i] /= sum;
    }

    private static double Nearness(PlaceName name, PlaceCandidate candidate, IReadOnlyList<PlaceName> names)
    {
        double sum = 0;
        for (int i = 0; i < names.Count && i < MostNeighbours; i++)
            if (names[i].Key != name.Key)
                sum += names[i].Weight * NearestOf(names[i], candidate);
        return sum / (1 + sum);
    }

    private static double NearestOf(PlaceName name, PlaceCandidate candidate)
    {
        double most = 0;
        foreach (var other in name.Candidates)
        {
            if (!other.IsLocal || other.Probability < LeastProbability || other.Place == candidate.Place)
                continue;
            double distance = candidate.KilometresTo(other) / (other.Kind == PlaceKind.Region ? 4 * HalfKilometres : HalfKilometres);
            most = Math.Max(most, other.Probability / (1 + distance * distance));
        }
        return most;
    }
}
