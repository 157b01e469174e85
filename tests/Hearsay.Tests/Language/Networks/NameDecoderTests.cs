using Hearsay.Language.Networks;

namespace Hearsay.Tests.Language.Networks;

public sealed class NameDecoderTests
{
    [Fact]
    public void Ends_every_name_that_it_begins()
    {
        var random = new Random(3);
        var decoder = new NameDecoder();
        for (int round = 0; round < 200; round++)
        {
            var labels = new byte[1 + random.Next(20)];
            decoder.Begin();
            for (int i = 0; i < labels.Length; i++)
                decoder.Add(i, [.. Enumerable.Range(0, NameLabels.Count).Select(_ => -5 * random.NextSingle())]);
            decoder.End(labels);
            Assert.True(IsWhole(labels));
        }
    }

    private static bool IsWhole(byte[] labels)
    {
        bool open = false;
        foreach (byte label in labels)
        {
            bool begins = label == NameLabels.Outside || NameLabels.Begins(label);
            if (begins == open)
                return false;
            open = label != NameLabels.Outside && !NameLabels.Ends(label);
        }

        return !open;
    }
}
