using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public sealed class VouchingTests
{
    private sealed record Member(string Report, string Family, bool IsOwn, string Root);

    [Fact]
    public void A_copy_adds_no_root() =>
        Assert.Equal(["Rescuers"], Roots(new("a", "a", false, "Rescuers"), new("b", "a", false, "Mayor")));

    [Fact]
    public void A_copy_that_attributes_counts_before_an_original_that_does_not() =>
        Assert.Equal(["Rescuers"], Roots(new("a", "a", true, "Orva Times"), new("b", "a", false, "Rescuers")));

    [Fact]
    public void Where_no_copy_attributes_the_earliest_speaks_for_itself() =>
        Assert.Equal(["Orva Times"], Roots(new("a", "a", true, "Orva Times"), new("b", "a", true, "Keldin Post")));

    [Fact]
    public void Each_family_vouches_for_itself() =>
        Assert.Equal(["Rescuers", "Mayor"], Roots(new("a", "a", false, "Rescuers"), new("b", "b", false, "Mayor")));

    private static IEnumerable<string> Roots(params Member[] members) => Vouching.Of(members, m => m.Family, m => m.Report, m => m.IsOwn).Select(m => m.Root);
}
