using Hearsay.Storing;
using Hearsay.Web.Text;

namespace Hearsay.Web.Tests.Text;

public sealed class TopicsTests
{
    [Fact]
    public void The_words_of_several_statements_are_topics_and_the_name_of_who_speaks_is_none()
    {
        var topics = Topics.Of([Said("Hallgren counted the wounded in Veldra"), Said("two wounded were still in the hospital"), Said("The hospital in Veldra was full")], "Sofia Hallgren");
        Assert.Equal([("hospital", "hospital", 2), ("veldra", "Veldra", 2), ("wounded", "wounded", 2)], topics.Select(topic => (topic.Value, topic.Label, (int)topic.Count)));
    }

    [Fact]
    public void A_word_counts_once_in_a_statement() => Assert.Empty(Topics.Of([Said("bread, bread and more bread")], "Jana Mirov"));

    private static StoredStatement Said(string text)
    {
        var report = new Report { Id = "r-0000000000000001", File = "a.txt", Language = "en", Text = text };
        return new StoredStatement(report, new Statement { Id = "s1", Content = [new TextSpan(0, text.Length)], Form = StatementForm.Indirect, Act = StatementAct.Says, Certainty = Certainty.Stated, Standing = Standing.Named, Chain = ["Jana Mirov"], RootKnown = true, Confidence = 1 }, null!);
    }
}
