using Hearsay.Reading;

namespace Hearsay.Tests.Reading;

public sealed class HeaderBlockTests
{
    private const string Body =
        "The ferry between the two harbours will not sail before spring, the port authority said on Friday.\n\nIts captain called the decision “a shame”.";

    private static readonly DateOnly s_latest = new(2024, 6, 30);

    [Fact]
    public void Header_lines_are_taken_off()
    {
        var report = Read("MARROW FERRY TO STAY IN PORT: AUTHORITY\n\nBy ANNA MCWREN\n\n12/3/22\n\nNewsweek\n\n" + Body);
        Assert.Equal("MARROW FERRY TO STAY IN PORT: AUTHORITY", report.Title);
        Assert.Equal("Anna McWren", report.Byline);
        Assert.Equal("Newsweek", report.Outlet);
        Assert.Equal(new DateOnly(2022, 12, 3), report.Published?.From);
        Assert.Equal("month first: Newsweek is a US outlet; 12 March 2022 would also fit", report.Published?.Note);
    }

    [Fact]
    public void A_text_without_header_gets_none()
    {
        var report = Read(Body);
        Assert.Equal(new PlainReport { Body = new TextSpan(0, Body.Length) }, report);
    }

    [Theory]
    [InlineData("MARROW FERRY TO STAY IN PORT: AUTHORITY\n\nBy ANNA MCWREN\n\n12/3/22\n\nNewsweek\n\n", "")]
    [InlineData("Newsweek\nBy Anna Wren On 12/3/22 at 8:14 AM EST\n\nFerry to stay in port\n\n", "\n\nShare\nRead more\n")]
    [InlineData("Ferry to stay in port\nPublished: 3 December 2022, 14:05 GMT | Updated: 4 December 2022\n", "\n-REUTERS")]
    [InlineData("Ferry to Stay in Port\n\nPORT MARROW (AFP) - ", " (AFP)")]
    [InlineData("3 December 2022\nFerry to stay in port\nAnna Wren\n\n", " --Reuters")]
    [InlineData("The Marrow Courier | December 3, 2022\n\nFerry to stay in port, says authority\n\n", "\n\nLast updated: 4 December 2022")]
    [InlineData("BC-MARROW-FERRY, 1st Ld\nFerry to Stay in Port\nBy PETER LARK\nAssociated Press Writer\nMARROW, Ruritania (AP) _ ", "")]
    [InlineData("", " (Reporting by Anna Wren; Editing by Peter Lark)")]
    [InlineData("", "\n\nSource: Agencies")]
    [InlineData("Poll: Wealthy Passengers Abandon Marrow Ferry for Bridge.\n\n", "")]
    [InlineData("Marrow ferry to stay in port authority AFP Sunday 1 Feb 2015 ", "")]
    [InlineData("# Ferry to stay in port\n\n*By Anna Wren, 3 March 2022*\n\n", "")]
    [InlineData("UPDATE 2-Ferry to stay in port\n\n* No sailing before spring\n\n(Adds quotes, background)\n\nBy Anna Wren\n\nMARROW, March 3 (Reuters) - ", "\n\n(Reporting by Anna Wren; Editing by Peter Lark)")]
    [InlineData("Home > News > World\nFerry to stay in port\nPublished 3 hours ago\nAnna Wren, BBC News\n\n", "\n\nRead more: A storm is coming\nFollow us on Twitter")]
    [InlineData("Thursday, March 3, 2022\nTHE MARROW COURIER\nFerry to stay in port\nANNA WREN, STAFF WRITER\nMARROW - ", "\n\n© 2022 The Marrow Courier. All rights reserved.")]
    [InlineData("Ferry to stay in port\n\nUpdated 3:45 PM ET, Thu March 3, 2022\n\n(CNN)", "")]
    [InlineData("MARROW, March 3 (Ruritania News Agency) -- ", "")]
    [InlineData("(Reuters) - ", "")]
    [InlineData("WASHINGTON — ", "")]
    [InlineData("KYIV, Ukraine (AP) — ", "")]
    [InlineData("MOSCOW October 1 (RIA Novosti) - ", "")]
    [InlineData("TEHRAN, Dec. 3 (MNA) – ", "")]
    [InlineData("DAMASCUS, (SANA) – ", "")]
    [InlineData("BEIRUT ", "")]
    [InlineData("Published April 4 2017 ", "")]
    [InlineData("Fri 07 Apr 2017 at 0914 ", "")]
    public void Whatever_stands_around_it_the_body_is_the_same(string head, string foot)
    {
        string text = head + Body + foot;
        Assert.Equal(Body, Read(text).Body.Of(text));
    }

    [Theory]
    [InlineData("PORT MARROW (Reuters) - ", "PORT MARROW", "Reuters")]
    [InlineData("KYIV, Ukraine (AP) — ", "KYIV, Ukraine", "AP")]
    [InlineData("DUBAI, April 10 (Reuters) - ", "DUBAI", "Reuters")]
    [InlineData("(AFP) — ", null, "AFP")]
    [InlineData("WASHINGTON — ", "WASHINGTON", null)]
    [InlineData("LONDON: ", "LONDON", null)]
    [InlineData("Beirut- ", "Beirut", null)]
    public void Datelines_give_place_and_agency(string dateline, string? place, string? agency)
    {
        var report = Read(dateline + Body);
        Assert.Equal((place, agency), (report.Dateline, report.Agency));
    }

    [Theory]
    [InlineData("NATO Secretary General Jens Example said on Monday that the alliance was ready.")]
    [InlineData("3 December 2022 was a cold day in Marrow, the mayor said.")]
    [InlineData("By the time the ferry sank, the crew had left, a survivor said on Monday.")]
    [InlineData("Ministry of Health officials — three of them — said so on Monday.")]
    [InlineData("One thing is known\nand another is not known, says the first\nsurvivor of the wreck.")]
    [InlineData("No stop at all")]
    [InlineData("MARROW IS FREE")]
    public void Prose_is_never_taken_for_a_header(string text)
    {
        var report = Read(text);
        Assert.Equal(text, report.Body.Of(text));
        Assert.Null(report.Title);
        Assert.Null(report.Byline);
        Assert.Null(report.Published);
    }

    [Theory]
    [InlineData("By Anna Wren and PETER O'NEILL, Reuters", "Anna Wren and Peter O'Neill")]
    [InlineData("By Jean van der Example in Port Marrow", "Jean van der Example")]
    [InlineData("Story by Anna Wren, Staff Writer", "Anna Wren")]
    [InlineData("Written by: Anna Wren", "Anna Wren")]
    [InlineData("By Associated Press", null)]
    public void Bylines_give_names(string line, string? names) =>
        Assert.Equal(names, Read("Ferry to stay in port\n" + line + "\n\n" + Body).Byline);

    [Theory]
    [InlineData("Ferry to stay in port | The Marrow Courier\n\n")]
    [InlineData("The Marrow Courier\nVol. 12, No. 3\n\nFerry to stay in port\n\n")]
    [InlineData("Ferry to stay in port\nBy Anna Wren\nThe Marrow Courier\n\n")]
    [InlineData("Title: Ferry to stay in port\nOutlet: The Marrow Courier\n\n")]
    public void An_outlet_that_is_not_listed_is_told_by_its_words(string head)
    {
        var report = Read(head + Body);
        Assert.Equal(("Ferry to stay in port", "The Marrow Courier"), (report.Title, report.Outlet));
    }

    [Fact]
    public void A_header_run_into_the_body_is_taken_off_up_to_the_known_headline()
    {
        const string Text = "Fri 07 Apr 2017 at 0914 Governor says Marrows ferry will stay in port. The ferry will not sail, he said.-REUTERS";
        var report = HeaderBlock.Read(Text, new KnownFields { Title = "Governor says Marrow’s ferry will stay in port", Published = "4/7/2017" }, s_latest);
        Assert.Equal("The ferry will not sail, he said.", report.Body.Of(Text));
        Assert.Equal("Reuters", report.Agency);
        Assert.Equal(new DateOnly(2017, 4, 7), report.Published?.From);
    }

    [Fact]
    public void Authors_run_in_before_the_known_headline_are_found()
    {
        const string Text = "Posted on July 12 2016 by Anna Wren Ferry Stays in Marrow Beirut- The ferry will not sail, he said. Anna Wren";
        var report = HeaderBlock.Read(Text, new KnownFields { Title = "Ferry Stays in Marrow | Marrow Courier", Outlet = "marrowcourier" }, s_latest);
        Assert.Equal("Ferry Stays in Marrow", report.Title);
        Assert.Equal("Anna Wren", report.Byline);
        Assert.Equal("The ferry will not sail, he said.", report.Body.Of(Text));
    }

    [Fact]
    public void The_date_in_the_header_comes_before_the_one_beside_the_report()
    {
        const string Text = "12 August 2013 The ferry will not sail, he said.";
        var report = HeaderBlock.Read(Text, new KnownFields { Published = "2012-03-15" }, s_latest);
        Assert.Equal(new DateOnly(2013, 8, 12), report.Published?.From);
        Assert.Equal("the text's own header says 12 August 2013, the date given with the report 15 March 2012; the header was taken", report.Published?.Note);
    }

    [Fact]
    public void The_date_beside_the_report_settles_an_ambiguous_one_in_its_header()
    {
        const string Text = "07-04-2017 The ferry will not sail, he said.";
        var report = HeaderBlock.Read(Text, new KnownFields { Published = "2017-07-04" }, s_latest);
        Assert.Equal(new DateOnly(2017, 7, 4), report.Published?.From);
    }

    [Fact]
    public void A_lone_day_of_update_stands_for_the_day_of_publication()
    {
        var report = Read("Last updated at Jul 262016 " + Body);
        Assert.Equal(new DateOnly(2016, 7, 26), report.Published?.From);
        Assert.Equal("only the day of the last update is given", report.Published?.Note);
        Assert.Equal(new DateOnly(2016, 7, 26), report.Updated?.From);
    }

    [Fact]
    public void An_empty_text_has_an_empty_body() => Assert.Equal(new TextSpan(0, 0), Read("").Body);

    [Fact]
    public void Any_text_is_read_and_its_body_lies_within_it()
    {
        string[] pieces =
        [
            "By Anna Wren", "12/3/22", "Newsweek", "\n", "\n\n", " ", "(AFP)", " - ", "BEIRUT", "Ferry Stays in Port", "The ferry sank.", "Updated", "Share", "-REUTERS", "Source:", "\"", "(", ")", ".",
            "Reporting by", "Last update", "Get short URL", "é", "title:", "3 May 2020", "|", ",", "by", "at 0914", "—",
        ];
        var random = new Random(3);
        for (int i = 0; i < 5000; i++)
        {
            string text = string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var known = random.Next(2) == 0 ? KnownFields.None : new KnownFields { Title = "Ferry Stays in Port", Outlet = "Newsweek", Published = "12/3/22" };
            var body = HeaderBlock.Read(text, known, s_latest).Body;
            Assert.True(body.Start >= 0 && body.Start <= body.End && body.End <= text.Length, text);
        }
    }

    [Fact]
    public void Reading_takes_time_linear_in_the_text()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (string piece in (string[])["a", "A ", "(", "-", ". ", "\n", "By ", "3 May ", "12/", "AFP ", "\"", "Share "])
            HeaderBlock.Read(string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length)), new KnownFields { Title = "A A A A B" }, s_latest);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }

    private static PlainReport Read(string text) => HeaderBlock.Read(text, KnownFields.None, s_latest);
}
