using Hearsay.Language.Networks;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Labels of neighbouring words as one choice: a linear chain (Lafferty, McCallum and Pereira 2001) over the scores of a <see cref="SpanNetwork"/>.
/// Immutable, and safe to share between threads.
/// </summary>
internal sealed class SpanChain
{
    private const int Labels = SpanLabels.Count;
    private const int Start = SpanLabels.Count;
    private const float Never = -1e9f;

    private readonly float[] _transitions = new float[(Labels + 1) * Labels];
    private readonly float[] _factors = new float[(Labels + 1) * Labels];

    /// <summary>A chain with the given scores of transitions; those that cannot be are barred.</summary>
    /// <param name="transitions">A row for each label before, and one for the start.</param>
    public SpanChain(Tensor transitions)
    {
        for (int from = 0; from <= Labels; from++)
            for (int to = 0; to < Labels; to++)
            {
                bool allowed = SpanLabels.MayFollow(from == Start ? SpanLabels.Outside : from, to);
                _transitions[(from * Labels) + to] = allowed ? transitions.Row(from)[to] : Never;
                _factors[(from * Labels) + to] = allowed ? Activations.Exp(transitions.Row(from)[to]) : 0;
            }
    }

    /// <summary>The best labels (Viterbi 1967).</summary>
    /// <param name="scores">Of each word, a row of <see cref="SpanWeights.Columns"/>.</param>
    /// <param name="labels">Receives a label for each word.</param>
    public void Best(ReadOnlySpan<float> scores, Span<byte> labels)
    {
        int words = labels.Length;
        var before = new byte[words * Labels];
        Span<float> best = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        for (int to = 0; to < Labels; to++)
            best[to] = scores[to] + _transitions[(Start * Labels) + to];
        for (int word = 1; word < words; word++)
        {
            for (int to = 0; to < Labels; to++)
            {
                int from = BestBefore(best, to);
                before[(word * Labels) + to] = (byte)from;
                next[to] = best[from] + _transitions[(from * Labels) + to] + scores[(word * SpanWeights.Columns) + to];
            }

            next.CopyTo(best);
        }

        int label = 0;
        for (int to = 1; to < Labels; to++)
            label = best[to] > best[label] ? to : label;
        for (int word = words - 1; word >= 0; word--)
        {
            labels[word] = (byte)label;
            label = before[(word * Labels) + label];
        }
    }

    private int BestBefore(ReadOnlySpan<float> best, int to)
    {
        int from = 0;
        for (int other = 1; other < Labels; other++)
            if (best[other] + _transitions[(other * Labels) + to] > best[from] + _transitions[(from * Labels) + to])
                from = other;
        return from;
    }

    /// <summary>The probability of each label of each word, and the logarithm of the sum over all sequences.</summary>
    /// <param name="scores">Of each word, a row of <see cref="SpanWeights.Columns"/>.</param>
    /// <param name="words">How many words.</param>
    /// <param name="probabilities">Receives <see cref="SpanLabels.Count"/> numbers a word.</param>
    /// <param name="pairs">Where given, receives the expected count of each transition, added to what is there: the start is the last row.</param>
    public double Marginals(ReadOnlySpan<float> scores, int words, Span<float> probabilities, float[]? pairs = null)
    {
        var emissions = new float[words * Labels];
        var forward = new float[words * Labels];
        var scales = new float[words];
        double total = Exponentials(scores, words, emissions);
        for (int word = 0; word < words; word++)
            total += Math.Log(Forward(word, emissions, forward, scales));
        Span<float> after = stackalloc float[Labels];
        after.Fill(1);
        for (int word = words - 1; word >= 0; word--)
        {
            for (int label = 0; label < Labels; label++)
                probabilities[(word * Labels) + label] = forward[(word * Labels) + label] * after[label];
            Backward(word, emissions, forward, scales[word], after, pairs);
        }

        return total;
    }

    private static double Exponentials(ReadOnlySpan<float> scores, int words, float[] emissions)
    {
        double sum = 0;
        for (int word = 0; word < words; word++)
        {
            var row = scores.Slice(word * SpanWeights.Columns, Labels);
            float most = row[0];
            foreach (float s in row)
                most = Math.Max(most, s);
            for (int label = 0; label < Labels; label++)
                emissions[(word * Labels) + label] = Activations.Exp(row[label] - most);
            sum += most;
        }

        return sum;
    }

    private float Forward(int word, float[] emissions, float[] forward, float[] scales)
    {
        float sum = 0;
        for (int to = 0; to < Labels; to++)
        {
            float reach = 0;
            if (word == 0)
                reach = _factors[(Start * Labels) + to];
            else
                for (int from = 0; from < Labels; from++)
                    reach += forward[((word - 1) * Labels) + from] * _factors[(from * Labels) + to];
            sum += forward[(word * Labels) + to] = reach * emissions[(word * Labels) + to];
        }

        for (int to = 0; to < Labels; to++)
            forward[(word * Labels) + to] /= sum;
        return scales[word] = sum;
    }

    // Steps from what may come after a word to what may come after the one before it.
    private void Backward(int word, float[] emissions, float[] forward, float scale, Span<float> after, float[]? pairs)
    {
        Span<float> reach = stackalloc float[Labels];
        for (int to = 0; to < Labels; to++)
            reach[to] = after[to] * emissions[(word * Labels) + to] / scale;
        for (int from = 0; from < Labels; from++)
        {
            float sum = 0;
            for (int to = 0; to < Labels; to++)
            {
                float weight = _factors[(from * Labels) + to] * reach[to];
                sum += weight;
                if (pairs is not null && word > 0)
                    pairs[(from * Labels) + to] += forward[((word - 1) * Labels) + from] * weight;
            }

            after[from] = sum;
        }

        if (pairs is not null && word == 0)
            for (int to = 0; to < Labels; to++)
                pairs[(Start * Labels) + to] += _factors[(Start * Labels) + to] * reach[to];
    }

    /// <summary>The score of a sequence of labels that is allowed.</summary>
    public double ScoreOf(ReadOnlySpan<float> scores, ReadOnlySpan<byte> labels)
    {
        double sum = 0;
        for (int word = 0; word < labels.Length; word++)
            sum += scores[(word * SpanWeights.Columns) + labels[word]] + _transitions[((word == 0 ? Start : labels[word - 1]) * Labels) + labels[word]];
        return sum;
    }
}
