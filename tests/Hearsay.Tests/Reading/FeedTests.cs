using Hearsay.Reading;
using Hearsay.Tests.Storing;

namespace Hearsay.Tests.Reading;

public sealed class FeedTests : IDisposable
{
    private const string Rss = """
        <?xml version="1.0"?>
        <!DOCTYPE rss SYSTEM "http://nowhere.invalid/x.dtd">
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Harbour Gazette &amp;amp; Post</title><language>en</language>
        <image><title>Logo</title></image>
        <item><title>Bridge closes &amp;#8211; again</title><link>https://gazette.invalid/1</link><guid>g-1</guid><pubDate>Tue, 03 Mar 2020 10:00:00 GMT</pubDate>
          <dc:creator>Ida Roth</dc:creator><description>Short.</description>
          <content:encoded><![CDATA[<p>The bridge will close on Monday, Mayor Oda Lind said.</p><p>Nobody knows for how long.</p>]]></content:encoded></item>
        <item><title>Two</title><author>desk@gazette.invalid (Jon Vik)</author><source url="https://other.invalid">Other Post</source><description>Fish &amp;amp; chips cost more, said Bob.</description></item>
        <item><title>Three</title></item>
        </channel></rss>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.rss")]
    [InlineData("a.xml")]
    [InlineData("a")]
    public void An_item_of_rss_is_a_report(string name)
    {
        var report = Reports(name, Rss)[0];
        Assert.Equal("Bridge closes – again", report.Title);
        Assert.Equal("Ida Roth", report.Byline);
        Assert.Equal("Harbour Gazette & Post", report.Outlet);
        Assert.Equal(new DateOnly(2020, 3, 3), report.Published!.From);
        Assert.Equal("https://gazette.invalid/1", report.Url);
        Assert.EndsWith("#g-1", report.File, StringComparison.Ordinal);
        Assert.Contains("Mayor Oda Lind said.", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<p>", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_source_of_an_aggregated_item_is_its_outlet()
    {
        var report = Reports("a.rss", Rss)[1];
        Assert.Equal(("Other Post", "Jon Vik", "Fish & chips cost more, said Bob."), (report.Outlet, report.Byline, report.Text.Trim()));
    }

    [Fact]
    public void An_item_without_text_is_a_failure_that_names_it() =>
        Assert.EndsWith("#3", Assert.Single(Read("a.rss", Rss).OfType<ReadFailure>()).File, StringComparison.Ordinal);

    [Fact]
    public void An_entry_of_atom_is_a_report()
    {
        var report = Assert.Single(Reports("a.atom", """
            <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Hill Courier</title>
            <entry><title>Snow</title><id>urn:1</id><link rel="self" href="https://x.invalid/self"/><link href="https://x.invalid/snow"/>
            <published>2021-01-05T08:00:00Z</published><updated>2021-01-06T08:00:00Z</updated><author><name>Per Aas</name></author><author><name>Una Moe</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Snow fell, <b>Una</b> said.</p></div></content></entry></feed>
            """));
        Assert.Equal(("Snow", "Hill Courier", "https://x.invalid/snow"), (report.Title, report.Outlet, report.Url));
        Assert.Equal("Per Aas, Una Moe", report.Byline);
        Assert.Equal(new DateOnly(2021, 1, 5), report.Published!.From);
        Assert.Equal("Snow fell, Una said.", report.Text.Trim());
    }

    [Fact]
    public void A_feed_that_breaks_off_keeps_the_entries_before()
    {
        var outcomes = Read("a.rss", Rss[..Rss.IndexOf("<item><title>Three", StringComparison.Ordinal)]);
        Assert.Equal(2, outcomes.OfType<ReportRead>().Count());
        Assert.Contains("XML", Assert.Single(outcomes.OfType<ReadFailure>()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_in_another_encoding_is_read_by_its_declaration()
    {
        var text = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><title>Вести</title><item><title>Снег</title><description>Снег выпал, сказал Иван.</description></item></channel></rss>";
        var path = _folder.Write("k.rss", System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(text));
        Assert.Equal("Вести", Read(path).OfType<ReportRead>().Single().Report.Outlet);
    }

    [Fact]
    public void Entities_that_grow_without_end_are_never_opened() =>
        Assert.Single(Read("a.rss", "<!DOCTYPE rss [<!ENTITY a \"xxxxxxxx\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><item><title>&b;</title><description>x</description></item></channel></rss>").OfType<ReadFailure>());

    [Fact]
    public void A_page_named_xml_is_still_a_page() =>
        Assert.Equal("It rained, said Bob.", Reports("a.xml", "<?xml version=\"1.0\"?><html><body><p>It rained, said Bob.</p></body></html>").Single().Text.Trim());

    private List<Report> Reports(string name, string content) => [.. Read(name, content).OfType<ReportRead>().Select(read => read.Report)];

    private List<ReadOutcome> Read(string name, string content) => Read(_folder.Write(name, content));

    private static List<ReadOutcome> Read(string path) => [.. ReportReader.ReadAsync([path], new ReadingOptions()).ToBlockingEnumerable()];
}
