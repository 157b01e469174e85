using Hearsay.Copies;

namespace Hearsay.Tests.Copies;

public class RelationTests
{
    [Fact]
    public void The_same_body_with_other_marks_is_verbatim() =>
        Assert.Equal(CopyRelation.Verbatim, Relate(Stories.Ferry, Stories.Ferry.Replace("\"", "”", StringComparison.Ordinal).ToUpperInvariant()));

    [Fact]
    public void A_header_run_into_the_body_leaves_it_verbatim() =>
        Assert.Equal(CopyRelation.Verbatim, Relate(
            Stories.Report("a", Stories.Ferry, "Ferry with 120 aboard runs aground"),
            Stories.Report("b", "Tuesday 5 May 2020 Ferry with 120 aboard runs aground. " + Stories.Ferry, "Ferry with 120 aboard runs aground")));

    [Fact]
    public void Names_in_another_transliteration_leave_it_verbatim() =>
        Assert.Equal(CopyRelation.Verbatim, Relate(Stories.Ferry, Stories.Ferry.Replace("Tennick", "Tenneck", StringComparison.Ordinal)));

    [Fact]
    public void Damaged_apostrophes_leave_it_verbatim()
    {
        var text = Stories.Ferry.Replace("has not", "hasn't", StringComparison.Ordinal);
        Assert.Equal(CopyRelation.Verbatim, Relate(text, text.Replace("'", "â€™", StringComparison.Ordinal)));
    }

    [Fact]
    public void Page_furniture_at_the_end_leaves_it_verbatim() =>
        Assert.Equal(CopyRelation.Verbatim, Relate(Stories.Ferry,
            Stories.Ferry + " Follow us on Chirper. Sign up for our newsletter. We respect your privacy. Copyright 2020 The Quellmouth Post. Terms of Use Privacy Policy"));

    [Fact]
    public void A_changed_toll_is_edited() =>
        Assert.Equal(CopyRelation.Edited, Relate(Stories.Ferry, Stories.Ferry.Replace("nine", "fourteen", StringComparison.Ordinal)));

    [Fact]
    public void An_inserted_line_to_read_more_is_no_editing_that_matters() =>
        Assert.True(Relate(Stories.Ferry, Stories.Ferry.Replace("Divers will", "Read more about our islands. Divers will", StringComparison.Ordinal))
            is CopyRelation.Verbatim or CopyRelation.Edited);

    [Fact]
    public void The_first_sentences_alone_are_abridged() =>
        Assert.Equal(CopyRelation.Abridged, Relate(Stories.Ferry, Stories.FerryLead));

    [Fact]
    public void A_report_put_whole_behind_a_new_opening_is_abridged() =>
        Assert.Equal(CopyRelation.Abridged, Relate(Stories.FerryLead, Stories.Council + " " + Stories.FerryLead));

    [Fact]
    public void Two_sentences_of_background_are_quoting() =>
        Assert.Equal(CopyRelation.Quoting, Relate(
            Stories.Council + " Sorrel Ferries has run the line to the islands since the old bridge fell. It owns four boats and carries a million people a year between them.",
            Stories.OtherWords + " Sorrel Ferries has run the line to the islands since the old bridge fell. It owns four boats and carries a million people a year between them."));

    [Fact]
    public void The_same_event_in_own_words_is_none() => Assert.Equal(CopyRelation.None, Relate(Stories.Ferry, Stories.OtherWords));

    [Fact]
    public void The_next_item_of_a_series_is_none()
    {
        const string Today =
            "The price of Quellmouth herring rose 2.4 percent to 31.80 crowns a barrel on Monday, the exchange said. Trade was brisk in the morning and thin after noon, "
            + "as buyers from the islands stayed away. The exchange sets the price from all sales before four in the afternoon. It has done so for sixty years without a break.";
        var next = Today.Replace("2.4", "1.1", StringComparison.Ordinal).Replace("31.80", "32.15", StringComparison.Ordinal).Replace("Monday", "Tuesday", StringComparison.Ordinal);
        Assert.Equal(CopyRelation.None, Relate(Today, next));
    }

    [Fact]
    public void The_order_of_the_two_does_not_matter() =>
        Assert.Equal(Relate(Stories.Report("a", Stories.Ferry), Stories.Report("b", Stories.FerryLead)),
            Relate(Stories.Report("b", Stories.Ferry), Stories.Report("a", Stories.FerryLead)));

    private static CopyRelation Relate(string one, string other) => Relate(Stories.Report("a", one), Stories.Report("b", other));

    private static CopyRelation Relate(Report one, Report other)
    {
        var (left, right) = PairJudge.InOrder(CopyText.Of(one), CopyText.Of(other));
        return PairJudge.Read(new SeedTable(left.Words), left, right, _ => false).Relation;
    }
}
