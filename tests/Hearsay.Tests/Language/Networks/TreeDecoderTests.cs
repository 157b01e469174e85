using Hearsay.Language.Networks;

namespace Hearsay.Tests.Language.Networks;

public sealed class TreeDecoderTests
{
    [Fact]
    public void Always_makes_one_tree_of_all_words()
    {
        var random = new Random(11);
        for (int round = 0; round < 500; round++)
        {
            int words = 1 + random.Next(30);
            int stride = ArcScores.Stride(words);
            var scores = Enumerable.Range(0, words * stride).Select(_ => random.NextSingle()).ToArray();
            var heads = new int[words];
            TreeDecoder.Decode(scores, stride, heads);
            Assert.Equal(1, heads.Count(h => h == -1));
            for (int word = 0; word < words; word++)
                Assert.True(ReachesRoot(heads, word));
        }
    }

    [Fact]
    public void Breaks_a_cycle_where_it_costs_least()
    {
        // Words 1 and 2 want each other; word 0 is the root. Word 2 loses less by hanging from word 0.
        int stride = ArcScores.Stride(3);
        var scores = new float[3 * stride];
        Set(scores, stride, [9, 0, 0, 0]);
        scores[stride + 1] = 1;
        scores[stride + 3] = 5;
        scores[(2 * stride) + 1] = 4;
        scores[(2 * stride) + 2] = 5;
        var heads = new int[3];
        TreeDecoder.Decode(scores, stride, heads);
        Assert.Equal([-1, 2, 0], heads);
    }

    private static void Set(float[] scores, int stride, float[] row) => row.CopyTo(scores.AsSpan(0, stride));

    private static bool ReachesRoot(int[] heads, int word)
    {
        for (int steps = 0; steps <= heads.Length; steps++)
        {
            if (word < 0)
                return true;
            word = heads[word];
        }

        return false;
    }
}
