using Hearsay.Copies;

namespace Hearsay.Tests.Copies;

public class FingerprintingTests
{
    [Fact]
    public void Any_common_run_of_the_guaranteed_length_shares_a_fingerprint()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var shared = Words(random, Fingerprinting.GuaranteedRun, "s");
            var one = Words(random, random.Next(40), "a") + " " + shared + " " + Words(random, random.Next(40), "b");
            var other = Words(random, random.Next(40), "c") + " " + shared + " " + Words(random, random.Next(40), "d");
            Assert.NotEmpty(Hashes(one).Intersect(Hashes(other)));
        }
    }

    [Fact]
    public void A_text_shorter_than_a_shingle_has_none() => Assert.Empty(Hashes("four words are few"));

    [Fact]
    public void A_text_shorter_than_a_window_has_one() => Assert.Single(Hashes("these are six words in all"));

    private static IEnumerable<uint> Hashes(string text) => Fingerprinting.Of(WordScanner.Read(text)).Select(print => print.Hash);

    private static string Words(Random random, int count, string prefix) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => prefix + random.Next(100_000)));
}
