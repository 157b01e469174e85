using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

public sealed class TallyTests
{
    private static readonly byte[] Written = Tally.Write(
        new("en", 202405, 300), [7, 300, 7], [new(new(0x4321), 100_000, new(0, 2)), new(new(1), 0, default)], [new(-1, new(2, 1)), new(1, default)]);

    [Fact]
    public void A_tally_is_read_as_it_was_written()
    {
        var tally = new Tally();
        tally.Read(Tally.Write(new("fr", 0, 0), [1, 2, 3, 4], [], []));
        tally.Read(Written);
        Assert.Equal(new Tally.Face("en", 202405, 300), tally.Report);
        Assert.Equal([7, 300, 7], tally.Places);
        Assert.Equal([new(new(0x4321), 100_000, new(0, 2)), new(new(1), 0, default)], tally.Statements);
        Assert.Equal([new(-1, new(2, 1)), new(1, default)], tally.Figures);
    }

    [Fact]
    public void What_is_no_tally_is_told_and_never_crashes()
    {
        var random = new Random(3);
        var told = 0;
        for (var round = 0; round < 2000; round++)
        {
            var bytes = Written[..random.Next(Written.Length + 1)];
            if (bytes.Length > 0)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            try
            {
                new Tally().Read(bytes);
            }
            catch (Exception e) when (StoreErrors.IsDamage(e))
            {
                told++;
            }
        }
        Assert.InRange(told, 1000, 2000);
    }

    [Fact]
    public void Mentions_have_in_common_what_lies_in_both()
    {
        Assert.Equal(new Tally.Mentions(3, 2), new Tally.Mentions(1, 4).And(new(3, 9)));
        Assert.Equal(0, new Tally.Mentions(1, 2).And(new(5, 2)).Count);
    }
}
