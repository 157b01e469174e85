using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public sealed class PropositionFormatTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var told = Told.Killed("a", 14.5m, null) with { Words = [1, 2], Names = [3], IsDenial = true, Companions = Told.Killed("b", null, 3).Figures };
        var read = PropositionFormat.Read(told.Report, told.Published, PropositionFormat.Write(told));
        Assert.Equal(PropositionFormat.Write(told), PropositionFormat.Write(read));
        Assert.Equal((told.Time, told.Root, told.Places[0], told.Figures[0]), (read.Time, read.Root, read.Places[0], read.Figures[0]));
    }

    [Fact]
    public void Bytes_that_end_too_early_are_told()
    {
        var bytes = PropositionFormat.Write(Told.Killed("a", 14, 14));
        Assert.Throws<FormatException>(() => PropositionFormat.Read("a", null, bytes[..20]));
    }
}
