using Hearsay.Language.Networks;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Puts fragments together: each cue chooses its source among the nearest sources, or none; each piece of content chooses its cue. The choices
/// are weighed by a linear model over <see cref="LinkFeatures"/>. Immutable, and safe to share between threads.
/// </summary>
internal sealed class FragmentLinker(float[] weights)
{
    /// <summary>How many sources, or cues, on each side a choice is made among.</summary>
    public const int Reach = 4;

    /// <summary>The most rivals of a choice; going without is one more.</summary>
    public const int MostRivals = 2 * Reach;

    /// <summary>The cues with their sources and contents, in text order; cues without content are left out.</summary>
    public List<LinkedFragments> Link(IReadOnlyList<Fragment> fragments, LinkFeatures features, QuotedStretches quotations)
    {
        var rivals = new List<int>(MostRivals);
        var choices = new (int Cue, float Probability)[fragments.Count];
        for (int i = 0; i < fragments.Count; i++)
            choices[i] = fragments[i].Kind == SpanKind.Content ? Choose(fragments, features, i, rivals) : (-1, 0);
        AgreeWithinQuotations(fragments, choices, quotations);
        var linked = new List<LinkedFragments>();
        foreach (var pieces in Enumerable.Range(0, fragments.Count).Where(i => choices[i].Cue >= 0).GroupBy(i => choices[i].Cue).OrderBy(g => g.Key))
        {
            var (source, probability) = Choose(fragments, features, pieces.Key, rivals);
            linked.Add(new LinkedFragments(source, pieces.Key, [.. pieces], probability, pieces.Min(i => choices[i].Probability)));
        }

        return linked;
    }

    // One quotation has one speaker: its surest piece decides.
    private static void AgreeWithinQuotations(IReadOnlyList<Fragment> fragments, (int Cue, float Probability)[] choices, QuotedStretches quotations)
    {
        for (int first = 0; first < choices.Length;)
        {
            int number = fragments[first].Kind == SpanKind.Content ? quotations.Of(fragments[first].First) : -1;
            int end = first + 1;
            while (number >= 0 && end < choices.Length && fragments[end].Kind == SpanKind.Content && quotations.Of(fragments[end].First) == number)
                end++;
            var best = choices[first..end].MaxBy(c => c.Probability);
            if (end - first > 1)
                choices.AsSpan(first, end - first).Fill(best);
            first = end;
        }
    }

    private (int Rival, float Probability) Choose(IReadOnlyList<Fragment> fragments, LinkFeatures features, int chooser, List<int> rivals)
    {
        FindRivals(fragments, chooser, rivals);
        Span<float> probabilities = stackalloc float[MostRivals + 1];
        probabilities = probabilities[..(rivals.Count + 1)];
        Score(fragments, features, chooser, rivals, probabilities);
        int best = 0;
        for (int i = 1; i < probabilities.Length; i++)
            if (probabilities[i] > probabilities[best])
                best = i;
        return (best < rivals.Count ? rivals[best] : -1, probabilities[best]);
    }

    /// <summary>What a cue (sources) or a piece of content (cues) may choose: the nearest on each side.</summary>
    public static void FindRivals(IReadOnlyList<Fragment> fragments, int chooser, List<int> rivals)
    {
        rivals.Clear();
        var wanted = fragments[chooser].Kind == SpanKind.Cue ? SpanKind.Source : SpanKind.Cue;
        for (int i = chooser - 1; i >= 0 && rivals.Count < Reach && i >= chooser - (3 * Reach); i--)
            if (fragments[i].Kind == wanted)
                rivals.Add(i);
        int before = rivals.Count;
        for (int i = chooser + 1; i < fragments.Count && rivals.Count < before + Reach && i <= chooser + (3 * Reach); i++)
            if (fragments[i].Kind == wanted)
                rivals.Add(i);
    }

    /// <summary>The probability of each rival, and last of going without.</summary>
    public void Score(IReadOnlyList<Fragment> fragments, LinkFeatures features, int chooser, List<int> rivals, Span<float> probabilities)
    {
        Span<int> rows = stackalloc int[LinkFeatures.Most];
        bool isCue = fragments[chooser].Kind == SpanKind.Cue;
        for (int i = 0; i < rivals.Count; i++)
            probabilities[i] = Sum(rows[..(isCue ? features.Of(rivals[i], chooser, rows) : features.Of(chooser, rivals[i], rows))]);
        probabilities[rivals.Count] = Sum(rows[..features.OfNone(chooser, rows)]);
        Activations.Softmax(probabilities);
    }

    private float Sum(ReadOnlySpan<int> rows)
    {
        float sum = 0;
        foreach (int row in rows)
            sum += weights[row];
        return sum;
    }
}
