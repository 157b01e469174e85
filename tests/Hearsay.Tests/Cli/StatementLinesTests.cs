using Hearsay.Cli;

namespace Hearsay.Tests.Cli;

public sealed class StatementLinesTests
{
    private static Statement Said(string speaker, Standing standing, params string[] chain) =>
        new() { Id = "s1", Content = [new TextSpan(0, 19)], Form = StatementForm.Indirect, Act = StatementAct.Says, Certainty = Certainty.Stated, Speaker = speaker, Standing = standing, Chain = chain, RootKnown = true, Confidence = 0.9 };

    private static Report Of(string text) => new() { Id = "r-a", File = "a.txt", Text = text, Outlet = "Portvik Post", Language = "en" };

    [Theory]
    [InlineData("Ilan Torvek", Standing.Named, "Harbour Board (Ilan Torvek) ← Portvik Post")]
    [InlineData("spokesman for the Harbour Board", Standing.Role, "Harbour Board (spokesman) ← Portvik Post")]
    [InlineData("Harbour Board", Standing.Group, "Harbour Board ← Portvik Post")]
    public void The_root_is_shown_with_who_spoke_for_it(string speaker, Standing standing, string chain) =>
        Assert.Equal(chain, StatementLines.Chain(Of("that the dam holds."), Said(speaker, standing, "Harbour Board")));

    [Fact]
    public void The_that_of_a_content_is_left_out() =>
        Assert.Equal("the dam holds.", StatementLines.Content(Of("that the dam holds."), Said("Harbour Board", Standing.Group, "Harbour Board")));
}
