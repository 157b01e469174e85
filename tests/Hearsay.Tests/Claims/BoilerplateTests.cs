using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public sealed class BoilerplateTests
{
    [Theory]
    [InlineData("(Orva World and Agencies)")]
    [InlineData("Launched in Veldra in 1978, the Orva Times is read by all who follow the coast.")]
    public void Credits_and_what_an_outlet_says_of_itself_are_no_claims(string text) => Assert.True(IsBoilerplate(text));

    [Theory]
    [InlineData("The harbour of Veldra was closed by the storm.")]
    [InlineData("Rebels shelled the building of the Orva Times.")]
    public void News_is_a_claim(string text) => Assert.False(IsBoilerplate(text));

    private static bool IsBoilerplate(string text) =>
        Boilerplate.IsIn(new Report { Id = "r-1", File = "a.txt", Language = "en", Text = text, Outlet = "orvatimes" }, new TextSpan(0, text.Length));
}
