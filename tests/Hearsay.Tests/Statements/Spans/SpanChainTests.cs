using Hearsay.Language.Networks;
using Hearsay.Statements.Spans;

namespace Hearsay.Tests.Statements.Spans;

public sealed class SpanChainTests
{
    private const int Words = 4;

    private readonly float[] _scores = new float[Words * SpanWeights.Columns];
    private readonly SpanChain _chain;

    public SpanChainTests()
    {
        var random = new Random(3);
        var transitions = new Tensor("transitions", SpanLabels.Count + 1, SpanWeights.Columns);
        foreach (ref float t in transitions.Values.AsSpan())
            t = random.NextSingle() - 0.5f;
        foreach (ref float s in _scores.AsSpan())
            s = (random.NextSingle() * 3) - 1.5f;
        _chain = new SpanChain(transitions);
    }

    private static IEnumerable<byte[]> Sequences() =>
        from number in Enumerable.Range(0, (int)Math.Pow(SpanLabels.Count, Words))
        let labels = Enumerable.Range(0, Words).Select(i => (byte)(number / (int)Math.Pow(SpanLabels.Count, i) % SpanLabels.Count)).ToArray()
        where Enumerable.Range(0, Words).All(i => SpanLabels.MayFollow(i == 0 ? SpanLabels.Outside : labels[i - 1], labels[i]))
        select labels;

    [Fact]
    public void The_best_sequence_is_the_best_of_all_that_are_allowed()
    {
        var labels = new byte[Words];
        _chain.Best(_scores, labels);
        Assert.Equal(Sequences().MaxBy(s => _chain.ScoreOf(_scores, s)), labels);
    }

    [Fact]
    public void Probabilities_are_sums_over_all_sequences()
    {
        var probabilities = new float[Words * SpanLabels.Count];
        double total = _chain.Marginals(_scores, Words, probabilities);
        double sum = Sequences().Sum(s => Math.Exp(_chain.ScoreOf(_scores, s)));
        Assert.Equal(Math.Log(sum), total, 4);
        for (int word = 0; word < Words; word++)
            for (int label = 0; label < SpanLabels.Count; label++)
                Assert.Equal(Sequences().Where(s => s[word] == label).Sum(s => Math.Exp(_chain.ScoreOf(_scores, s))) / sum, probabilities[(word * SpanLabels.Count) + label], 4);
    }
}
