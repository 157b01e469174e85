using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

public sealed class NumberSetTests
{
    [Fact]
    public void It_holds_each_number_once_and_in_order()
    {
        var set = Of(700_000, 3, 64, 3, 63);
        Assert.Equal(4, set.Count);
        Assert.Equal([3, 63, 64, 700_000], set.Numbers);
        Assert.True(set.Contains(64) && !set.Contains(65) && !set.Contains(-1) && !set.Contains(long.MaxValue));
    }

    [Fact]
    public void Two_sets_have_in_common_what_is_in_both_and_none_stands_for_all()
    {
        Assert.Equal([64], NumberSet.Both(Of(1, 64), Of(64, 2))!.Numbers);
        Assert.Equal([1], NumberSet.Both(Of(1), null)!.Numbers);
        Assert.Null(NumberSet.Both(null, null));
    }

    [Fact]
    public void A_number_that_no_row_has_is_damage() => Assert.Throws<FormatException>(() => Of(-1));

    private static NumberSet Of(params long[] numbers)
    {
        var set = new NumberSet();
        foreach (var number in numbers)
            set.Add(number);
        return set;
    }
}
