using System.Globalization;
using System.Text;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// Compares statements as <c>statements/gold/score_gold.py</c> does: matched one to one where contents share half of their characters and sources overlap
/// or are both absent; then the share of matched pairs whose fields agree.
/// </summary>
internal sealed class StatementsScore
{
    private const double LeastContent = 0.5;

    private static readonly string[] Forms = ["direct", "mixed", "indirect"];

    private static readonly (string Name, Func<GoldStatement, GoldStatement, bool> Same)[] Fields =
    [
        ("form", (g, s) => g.Form == s.Form),
        ("act", (g, s) => g.Act == s.Act),
        ("certainty", (g, s) => g.Certainty == s.Certainty),
        ("standing", (g, s) => g.Standing == s.Standing),
        ("root.known", (g, s) => g.RootKnown == s.RootKnown),
        ("speaker", (g, s) => IsSameName(g.Speaker, s.Speaker)),
        ("root", (g, s) => IsSameName(g.Chain.FirstOrDefault(), s.Chain.FirstOrDefault())),
        ("inside", (g, s) => g.Inside is null == s.Inside is null),
        ("said.on", (g, s) => g.SaidOn is null == s.SaidOn is null),
        ("chain.length", (g, s) => g.Chain.Length == s.Chain.Length),
    ];

    private readonly List<(GoldStatement Gold, GoldStatement Ours)> _pairs = [];
    private readonly List<GoldStatement> _gold = [];
    private readonly List<double> _confidences = [];

    /// <summary>Counts a report.</summary>
    public void Add(IReadOnlyList<GoldStatement> gold, IReadOnlyList<GoldStatement> ours)
    {
        _gold.AddRange(gold);
        _confidences.AddRange(ours.Select(s => s.Confidence));
        _pairs.AddRange(Match(gold, ours));
    }

    /// <summary>The scores over all reports.</summary>
    public IEnumerable<Score> Scores()
    {
        yield return new Score("precision", Ratio(_pairs.Count, _confidences.Count));
        yield return new Score("recall", Ratio(_pairs.Count, _gold.Count));
        yield return new Score("f1", Ratio(2 * _pairs.Count, _confidences.Count + _gold.Count));
        foreach (string form in Forms)
            yield return new Score($"recall.{form}", Ratio(_pairs.Count(p => p.Gold.Form == form), _gold.Count(g => g.Form == form)));
        foreach (var (name, same) in Fields)
            yield return new Score($"matched.{name}", Ratio(_pairs.Count(p => same(p.Gold, p.Ours)), _pairs.Count));
    }

    /// <summary>How many of the statements with a confidence in each range are right, and how many there are.</summary>
    public IEnumerable<Score> Reliability()
    {
        foreach (var (from, to) in new[] { (0.9, 1.01), (0.8, 0.9), (0.7, 0.8), (0.6, 0.7), (0.5, 0.6), (0.0, 0.5) })
        {
            int all = _confidences.Count(c => c >= from && c < to);
            int right = _pairs.Count(p => p.Ours.Confidence >= from && p.Ours.Confidence < to);
            string name = string.Create(CultureInfo.InvariantCulture, $"confidence.{from:0.0}");
            yield return new Score(name + ".right", Ratio(right, all), IsQuality: false);
            yield return new Score(name + ".count", all, IsQuality: false);
        }
    }

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    /// <summary>Pairs statements so that most are paired, and of those pairings the most alike.</summary>
    public static IEnumerable<(GoldStatement Gold, GoldStatement Ours)> Match(IReadOnlyList<GoldStatement> gold, IReadOnlyList<GoldStatement> ours)
    {
        double each = 100.0 * (1 + Math.Min(gold.Count, ours.Count));
        var weights = new double[gold.Count, ours.Count];
        for (int i = 0; i < gold.Count; i++)
            for (int j = 0; j < ours.Count; j++)
                weights[i, j] = Likeness(gold[i], ours[j]) is { } likeness ? each + likeness : 0;
        return Assignment.Of(weights).Select(p => (gold[p.Row], ours[p.Column]));
    }

    private static double? Likeness(GoldStatement gold, GoldStatement ours)
    {
        double content = Jaccard(gold.Content, ours.Content);
        if (content < LeastContent)
            return null;
        double source = Jaccard(Of(gold.Source), Of(ours.Source));
        if ((gold.Source is not null || ours.Source is not null) && source == 0)
            return null;
        return content + (0.1 * Jaccard(Of(gold.Cue), Of(ours.Cue))) + (0.01 * source);
    }

    private static int[][] Of(int[]? span) => span is null ? [] : [span];

    private static double Jaccard(int[][] left, int[][] right)
    {
        var (a, b) = (Characters(left), Characters(right));
        int shared = a.Count(b.Contains);
        return a.Count + b.Count == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }

    private static HashSet<int> Characters(int[][] spans) => [.. spans.SelectMany(s => Enumerable.Range(s[0], s[1] - s[0]))];

    /// <summary>Whether every word of the shorter name is in the longer; without articles and possessive endings; nobody is only nobody.</summary>
    public static bool IsSameName(string? left, string? right)
    {
        var (a, b) = (NameWords(left), NameWords(right));
        return a.Count == 0 || b.Count == 0 ? a.Count == b.Count : a.IsSubsetOf(b) || b.IsSubsetOf(a);
    }

    private static HashSet<string> NameWords(string? name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        string text = (name ?? "").ToLowerInvariant().Replace('’', '\'');
        var word = new StringBuilder();
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] == '\'' && i + 1 < text.Length && text[i + 1] == 's' && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2])))
                i++;
            else if (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
                word.Append(text[i]);
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        words.ExceptWith(["a", "an", "the"]);
        return words;
    }
}
