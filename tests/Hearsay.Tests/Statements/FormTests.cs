namespace Hearsay.Tests.Statements;

public sealed class FormTests
{
    [Theory]
    [InlineData("{1:“The pier is gone,”} [1:she] <1:said>.", StatementForm.Direct)]
    [InlineData("{1:\"The pier is gone,\"} [1:she] <1:said>. {1:\"We watched it go.\"}", StatementForm.Direct)]
    [InlineData("{1:“The pier is gone\",} [1:she] <1:said>.", StatementForm.Direct)]
    [InlineData("[1:She] <1:said> {1:that “the pier is gone, and the boats with it”}.", StatementForm.Direct)]
    [InlineData("[1:She] <1:said> {1:the storm had been “a wall of water”}.", StatementForm.Mixed)]
    [InlineData("[1:She] <1:said> {1:the storm had been ‘a wall of water’}.", StatementForm.Mixed)]
    [InlineData("[1:She] <1:said> {1:the miller's house was gone}.", StatementForm.Indirect)]
    public void Quotation_marks_tell_the_form(string marked, StatementForm form) => Assert.Equal(form, Marked.Last(marked).Form);

    [Fact]
    public void A_quotation_left_open_ends_with_its_paragraph()
    {
        var statements = Marked.Read("{1:“The pier is gone.}\n\n{1:“The boats are gone too,”} [1:she] <1:said>.\n\n[2:The miller] <2:said> {2:his roof had held}.");
        Assert.Equal([StatementForm.Direct, StatementForm.Indirect], statements.Select(s => s.Form));
    }

    [Fact]
    public void A_stray_mark_does_not_turn_the_others_round()
    {
        var statements = Marked.Read("The \"harbour was quiet. {1:\"The pier is gone,\"} [1:she] <1:said>. [2:The miller] <2:said> {2:his roof had held}.");
        Assert.Equal([StatementForm.Direct, StatementForm.Indirect], statements.Select(s => s.Form));
    }
}
