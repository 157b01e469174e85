using Hearsay.Storing;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// Adds up how found figures compare with marked ones: matched one to one by overlapping spans, the greatest overlap first, and on matched pairs the
/// share of equal bounds, measures, units and claimants. A claimant is right if all words of the shorter name are in the longer one, articles aside.
/// </summary>
internal sealed class FiguresScore
{
    private readonly List<(MarkedFigure Marked, Figure Found)> _pairs = [];
    private int _marked;
    private int _found;

    /// <summary>Compares the figures of one document.</summary>
    /// <returns>The pairs that were matched.</returns>
    public IReadOnlyList<(MarkedFigure Marked, Figure Found)> Add(IReadOnlyList<MarkedFigure> marked, IReadOnlyList<Figure> found)
    {
        _marked += marked.Count;
        _found += found.Count;
        var pairs = Match(marked, found);
        _pairs.AddRange(pairs);
        return pairs;
    }

    /// <summary>The scores so far.</summary>
    public IEnumerable<Score> Scores(string prefix)
    {
        yield return new Score(prefix + "precision", _found == 0 ? 0 : (double)_pairs.Count / _found);
        yield return new Score(prefix + "recall", _marked == 0 ? 0 : (double)_pairs.Count / _marked);
        yield return new Score(prefix + "f1", _marked + _found == 0 ? 0 : 2.0 * _pairs.Count / (_marked + _found));
        yield return new Score(prefix + "bounds", Share((m, f) => m.Min == f.Min && m.Max == f.Max));
        yield return new Score(prefix + "measure", Share((m, f) => m.Measure == FilterWords.Of(f.Measure)));
        yield return new Score(prefix + "unit", Share((m, f) => string.Equals(m.Unit, f.Unit, StringComparison.OrdinalIgnoreCase)));
        yield return new Score(prefix + "claimant", Share((m, f) => SameName(m.Claimant, f.Claimant ?? "unknown")));
        foreach (var score in Calibration(prefix))
            yield return score;
    }

    /// <summary>Whether two names are the same but for words that only one of them has.</summary>
    public static bool SameName(string first, string second)
    {
        var (a, b) = (NameWords(first), NameWords(second));
        return a.Count == 0 || b.Count == 0 ? a.Count == b.Count : a.IsSubsetOf(b) || b.IsSubsetOf(a);
    }

    // Of those found with much and with little confidence, how many were marked by a person too.
    private IEnumerable<Score> Calibration(string prefix)
    {
        var right = _pairs.Select(p => p.Found).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var (name, low, high) in new[] { ("low", 0, 0.72), ("middle", 0.72, 0.9), ("high", 0.9, 1.01) })
        {
            var within = _all.Where(f => f.Confidence >= low && f.Confidence < high).ToList();
            yield return new Score($"{prefix}confidence.{name}.precision", within.Count == 0 ? 0 : (double)within.Count(right.Contains) / within.Count, IsQuality: false);
            yield return new Score($"{prefix}confidence.{name}.figures", within.Count, IsQuality: false);
        }
    }

    private readonly List<Figure> _all = [];

    private double Share(Func<MarkedFigure, Figure, bool> same) => _pairs.Count == 0 ? 0 : (double)_pairs.Count(p => same(p.Marked, p.Found)) / _pairs.Count;

    private List<(MarkedFigure Marked, Figure Found)> Match(IReadOnlyList<MarkedFigure> marked, IReadOnlyList<Figure> found)
    {
        _all.AddRange(found);
        var all = from m in marked
                  from f in found
                  where m.Span.Overlaps(f.Span)
                  orderby Jaccard(m.Span, f.Span) descending, m.Span.Start, f.Span.Start
                  select (m, f);
        var pairs = new List<(MarkedFigure, Figure)>();
        var used = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (m, f) in all)
            if (!used.Contains(m) && !used.Contains(f))
            {
                used.Add(m);
                used.Add(f);
                pairs.Add((m, f));
            }
        return pairs;
    }

    private static double Jaccard(TextSpan a, TextSpan b)
    {
        int both = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return (double)both / (a.Length + b.Length - both);
    }

    private static HashSet<string> NameWords(string name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        string plain = name.ToLowerInvariant().Replace("'s ", " ", StringComparison.Ordinal).Replace("’s ", " ", StringComparison.Ordinal);
        foreach (string word in plain.Split([.. plain.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries))
            if (word is not ("a" or "an" or "the"))
                words.Add(word);
        return words;
    }
}
