using Hearsay.Copies;

namespace Hearsay.Training.Evaluation;

/// <summary>Scores the copies stage on labelled pairs and on complete families.</summary>
internal static class CopiesEvaluation
{
    /// <summary>The task.</summary>
    public static EvaluationTask Task { get; } = new("copies", "Families and relations of copied reports", "../shared/data/copies", Run);

    private static readonly string[] Labels = ["verbatim", "edited", "abridged", "quoting", "none"];

    /// <summary>Scores the folder <c>copies</c>.</summary>
    public static IReadOnlyList<Score> Run(string folder)
    {
        var data = CopiesData.Read(folder);
        var scores = new List<Score>();
        var fakes = FoundFamilies.In([.. data.Reports.Where(IsFakes)]);
        scores.AddRange(FamilyScores("families", fakes, [.. data.Families]));
        var all = FoundFamilies.In(data.Reports);
        scores.AddRange(PairScores("pairs", all, data.Pairs));
        scores.AddRange(InLargeStore(folder, data));
        scores.Add(new("order.identical", IsTheSameInAnyOrder(data.Reports) ? 1 : 0));
        return scores;
    }

    /// <summary>The labelled pairs once more, among thousands of other reports, where more passages are frequent.</summary>
    private static IEnumerable<Score> InLargeStore(string folder, CopiesData data)
    {
        var path = Path.Combine(folder, "..", "corpora", "tehrantimes.jsonl");
        if (!File.Exists(path))
            return [];
        var found = FoundFamilies.In(data.Reports.Concat(CopiesData.ReadTehranTimes(path)).DistinctBy(r => r.Id));
        return PairScores("pairs-in-large-store", found, data.Pairs);
    }

    /// <summary>Five orders of arrival, prepared by one and by four threads.</summary>
    private static bool IsTheSameInAnyOrder(IReadOnlyList<Report> reports)
    {
        var expected = FoundFamilies.In(reports).Listing();
        for (var seed = 1; seed <= 5; seed++)
        {
            var shuffled = reports.ToArray();
            new Random(seed).Shuffle(shuffled);
            if (FoundFamilies.Of(shuffled.Select(CopyText.Of)).Listing() != expected)
                return false;
            if (FoundFamilies.Of(shuffled.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(CopyText.Of)).Listing() != expected)
                return false;
        }
        return true;
    }

    private static bool IsFakes(Report report) => report.Id.StartsWith("fakes:", StringComparison.Ordinal);

    private static IEnumerable<Score> FamilyScores(string name, FoundFamilies found, List<string[]> gold)
    {
        var expected = gold.SelectMany(PairsOf).ToHashSet();
        var answered = found.Families.SelectMany(PairsOf).ToHashSet();
        var right = answered.Count(expected.Contains);
        foreach (var (a, b) in answered.Except(expected))
            Console.Error.WriteLine($"  wrongly one family: {a} {b} {found.Relation(a, b)}");
        foreach (var (a, b) in expected.Except(answered))
            Console.Error.WriteLine($"  not one family: {a} {b} {found.Relation(a, b)}");
        return PrecisionRecall(name, right, answered.Count, expected.Count);
    }

    private static IEnumerable<Score> PairScores(string name, FoundFamilies found, IReadOnlyList<LabelledPair> pairs)
    {
        var relations = pairs.Select(p => (Pair: p, Relation: found.Relation(p.A, p.B))).ToList();
        yield return new($"{name}.relation.accuracy", relations.Average(r => r.Relation == r.Pair.Label ? 1.0 : 0));
        PrintConfusion(relations.ConvertAll(r => (r.Pair.Label, r.Relation)));
        foreach (var (pair, relation) in relations.Where(r => r.Relation != r.Pair.Label))
            Console.Error.WriteLine($"  {pair.Label} read as {relation}: {pair.A} {pair.B}");
        var expected = pairs.Count(IsFamily);
        var answered = pairs.Count(p => found.SameFamily(p.A, p.B));
        var right = pairs.Count(p => IsFamily(p) && found.SameFamily(p.A, p.B));
        foreach (var score in PrecisionRecall($"{name}.same-family", right, answered, expected))
            yield return score;
        var related = pairs.Where(p => found.Relation(p.A, p.B) is "verbatim" or "edited" or "abridged").ToList();
        foreach (var score in PrecisionRecall($"{name}.by-relation", related.Count(IsFamily), related.Count, expected))
            yield return score;
        yield return new($"{name}.none-in-one-family", pairs.Count(p => p.Label == "none" && found.SameFamily(p.A, p.B)), IsQuality: false);
        yield return new($"{name}.none-kept-apart", pairs.Where(p => p.Label == "none").Average(p => found.SameFamily(p.A, p.B) ? 0 : 1));
        yield return new($"{name}.quoting-in-one-family", pairs.Count(p => p.Label == "quoting" && found.SameFamily(p.A, p.B)), IsQuality: false);
        foreach (var pair in pairs.Where(p => IsFamily(p) != found.SameFamily(p.A, p.B)))
            Console.Error.WriteLine($"  same family {!IsFamily(pair)} for {pair.Label} ({found.Relation(pair.A, pair.B)}): {pair.A} {pair.B}");
        var shorter = pairs.Where(p => p.Shorter is not null && found.Relation(p.A, p.B) == "abridged").ToList();
        yield return new($"{name}.shorter.accuracy", shorter.Average(p => found.Shorter(p.A, p.B) == (p.Shorter == "a" ? p.A : p.B) ? 1.0 : 0));
        var earlier = pairs.Where(p => p.Earlier is not null && IsFamily(p)).ToList();
        yield return new($"{name}.earlier.accuracy", earlier.Average(p => found.Earlier(p.A, p.B) == (p.Earlier == "a" ? p.A : p.B) ? 1.0 : 0));
    }

    private static bool IsFamily(LabelledPair pair) => pair.Label is "verbatim" or "edited" or "abridged";

    private static IEnumerable<(string, string)> PairsOf(IReadOnlyList<string> family) =>
        from a in family from b in family where string.CompareOrdinal(a, b) < 0 select (a, b);

    private static IEnumerable<Score> PrecisionRecall(string name, int right, int answered, int expected)
    {
        var precision = answered == 0 ? 1 : right / (double)answered;
        var recall = expected == 0 ? 1 : right / (double)expected;
        yield return new($"{name}.precision", precision);
        yield return new($"{name}.recall", recall);
        yield return new($"{name}.f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static void PrintConfusion(List<(string Label, string Found)> relations)
    {
        Console.Error.WriteLine($"  {"label \\ found",-14}{string.Concat(Labels.Select(l => $"{l,10}"))}");
        foreach (var label in Labels)
            Console.Error.WriteLine($"  {label,-14}{string.Concat(Labels.Select(f => $"{relations.Count(r => r.Label == label && r.Found == f),10}"))}");
    }
}
