using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>Finds the fragments of attributions in stretches of text. For one thread at a time.</summary>
internal sealed class SpanTagger(SpanNetwork network)
{
    private readonly SpanBuffers _buffers = new(network.Shape);
    private readonly List<(int First, int Length)> _batch = [];
    private readonly float[] _scores = new float[SpanBuffers.LongestStretch * SpanWeights.Columns];
    private readonly float[] _probabilities = new float[SpanBuffers.LongestStretch * SpanLabels.Count];
    private readonly byte[] _labels = new byte[SpanBuffers.LongestStretch];

    /// <summary>The fragments in some stretches, in text order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="features">Its features.</param>
    /// <param name="stretches">The stretches.</param>
    /// <param name="areContent">Whether they are pieces of content that are looked into.</param>
    public List<Fragment> Find(LanguageDocument document, SpanFeatures features, IEnumerable<(int First, int Length)> stretches, bool areContent = false)
    {
        var found = new List<Fragment>();
        int words = 0;
        foreach (var stretch in stretches)
        {
            if (words + stretch.Length > SpanBuffers.Capacity)
                words = Flush(document, features, areContent, found);
            _batch.Add(stretch);
            words += stretch.Length;
        }

        Flush(document, features, areContent, found);
        SplitAtQuotations(document, features.Quotations, found);
        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    // A quotation that begins with a sentence may be somebody else's than what stands before it.
    private static void SplitAtQuotations(LanguageDocument document, QuotedStretches quotations, List<Fragment> found)
    {
        for (int i = 0; i < found.Count; i++)
        {
            var fragment = found[i];
            if (fragment.Kind != SpanKind.Content)
                continue;
            int at = FirstSplit(document, quotations, fragment);
            if (at < 0)
                continue;
            found[i] = fragment with { End = at };
            found.Add(fragment with { First = at });
        }
    }

    private static int FirstSplit(LanguageDocument document, QuotedStretches quotations, Fragment fragment)
    {
        for (int s = document.Words[fragment.First].Sentence + 1; s <= document.Words[fragment.End - 1].Sentence; s++)
        {
            int start = document.SentenceStarts[s];
            int number = quotations.Of(start);
            if (start > fragment.First && number >= 0 && quotations.All[number].First == start && !quotations.All[number].Continues)
                return start;
        }

        return -1;
    }

    private int Flush(LanguageDocument document, SpanFeatures features, bool areContent, List<Fragment> found)
    {
        if (_batch.Count == 0)
            return 0;
        Arrange(_batch, _buffers);
        Span<int> rows = stackalloc int[SpanFeatures.Most];
        int size = document.StateSize;
        for (int s = 0; s < _batch.Count; s++)
            for (int i = 0; i < _batch[s].Length; i++)
            {
                int word = _batch[s].First + i;
                int count = features.Rows(word, _batch[s], areContent, rows);
                network.Embed(document.States.AsSpan(word * size, size), rows[..count], _buffers, _buffers.Packing.Row(s, i));
            }

        network.Run(_buffers);
        for (int s = 0; s < _batch.Count; s++)
            Decode(s, found);
        _batch.Clear();
        return 0;
    }

    /// <summary>Sorts stretches by falling length and lays them out.</summary>
    public static void Arrange(List<(int First, int Length)> batch, SpanBuffers buffers)
    {
        batch.Sort((a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.First.CompareTo(b.First));
        Span<int> lengths = stackalloc int[batch.Count];
        for (int i = 0; i < lengths.Length; i++)
            lengths[i] = batch[i].Length;
        buffers.Packing.Arrange(lengths);
    }

    private void Decode(int stretch, List<Fragment> found)
    {
        var (first, length) = _batch[stretch];
        for (int i = 0; i < length; i++)
            _buffers.Scores.AsSpan(_buffers.Packing.Row(stretch, i) * SpanWeights.Columns, SpanWeights.Columns).CopyTo(_scores.AsSpan(i * SpanWeights.Columns));
        var labels = _labels.AsSpan(0, length);
        network.Chain.Best(_scores, labels);
        if (labels.IndexOfAnyExcept((byte)SpanLabels.Outside) < 0)
            return;
        network.Chain.Marginals(_scores, length, _probabilities);
        for (int i = 0; i < length;)
            i = labels[i] == SpanLabels.Outside ? i + 1 : Collect(labels, i, first, found);
    }

    private int Collect(ReadOnlySpan<byte> labels, int begin, int first, List<Fragment> found)
    {
        var kind = SpanLabels.Kind(labels[begin]);
        float least = _probabilities[(begin * SpanLabels.Count) + labels[begin]];
        int end = begin + 1;
        for (; end < labels.Length && labels[end] == SpanLabels.Other(kind); end++)
            least = Math.Min(least, _probabilities[(end * SpanLabels.Count) + labels[end]]);
        found.Add(new Fragment(kind, first + begin, first + end, least));
        return end;
    }
}
