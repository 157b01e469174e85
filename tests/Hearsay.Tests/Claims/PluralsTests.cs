using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public sealed class PluralsTests
{
    [Theory]
    [InlineData("person", "people")]
    [InlineData("child", "children")]
    [InlineData("policeman", "policemen")]
    [InlineData("body", "bodies")]
    [InlineData("convoy", "convoys")]
    [InlineData("bus", "buses")]
    [InlineData("church", "churches")]
    [InlineData("aircraft", "aircraft")]
    [InlineData("fighter jet", "fighter jets")]
    [InlineData("SUV", "SUVs")]
    [InlineData("US", "US")]
    [InlineData("km", "km")]
    [InlineData("%", "%")]
    [InlineData("", "")]
    public void What_is_counted_is_named_for_several(string one, string several) => Assert.Equal(several, Plurals.Of(one));
}
