using System.Diagnostics;
using Hearsay.Reading;

namespace Hearsay.Tests.Reading;

public sealed class HtmlHostilityTests
{
    private const string Damage = "<>\"'&/!-= \0\ud800{}[],:a";

    private const int Many = 100_000;

    /// <summary>Far more than any of the pages takes, far less than anything quadratic would.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static string Times(string text) => string.Concat(Enumerable.Repeat(text, Many));

    private static string Numbered(Func<int, string> text) => string.Concat(Enumerable.Range(0, Many).Select(text));

    public static TheoryData<string> Bombs() => new(
        "divs", "closed divs", "formatting", "links", "ruby", "custom", "tables", "misplaced", "drawings", "comments", "attributes", "classes", "buttons", "lists", "json", "objects", "angles", "headings", "times", "bodies", "cards", "menus", "lines", "names", "titles");

    private static string Bomb(string kind) => kind switch
    {
        "divs" => Times("<div>") + "deep",
        "closed divs" => Times("<div>") + "deep" + Times("</div>"),
        "formatting" => Numbered(i => $"<font id={i}>") + Times("<p>deep"),
        "links" => Numbered(i => $"<a href={i}>deep"),
        "ruby" => Times("<rt>") + "deep",
        "custom" => Numbered(i => $"<x-{i}>") + "deep" + Numbered(i => $"</y-{i}>"),
        "tables" => Times("<table><tr><td>") + "deep",
        "misplaced" => "<table>" + Times("<b>deep<p>"),
        "drawings" => Times("<svg>") + "deep",
        "comments" => Times("<!-") + Times("<!--") + "--> deep",
        "attributes" => "<div " + Numbered(i => $"a{i}=1 ") + ">deep",
        "classes" => $"<div class='{Times("ab-cd ")}'>deep",
        "buttons" => Times("<p><button>") + "deep",
        "lists" => Times("<ul><li>deep"),
        "json" => HtmlPages.Json(new string('[', Many)) + "deep",
        "objects" => HtmlPages.Json("[" + Times("{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}},") + "1]") + "deep",
        "angles" => new string('<', Many) + " deep",
        "headings" => Times("<h1>deep down below</h1>"),
        "cards" => Numbered(i => $"<div><h2><a href=/{i}>deep {i}</a></h2><p>x</p></div>"),
        "menus" => Numbered(i => $"<p><a href=/{i}>deep {i}</a></p>" + (i % 5 == 0 ? "<p>and so on</p>" : "")),
        "lines" => Numbered(i => $"<div>deep {i}</div>") + HtmlPages.Paragraphs + HtmlPages.First,
        "names" => $"<meta name=author content='{Numbered(i => $"Ann {i}, ")}'>deep",
        "titles" => $"<title>{Times("a b ")}</title>" + Numbered(i => $"<h2>deep {i}</h2>"),
        "times" => Times("<time class=author>deep"),
        _ => Numbered(i => $"<body class=a{i}>deep"),
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task A_page_made_to_be_slow_is_read_in_time(string kind)
    {
        var html = Bomb(kind);
        var watch = Stopwatch.StartNew();
        var article = await Task.Run(() => HtmlReader.Read(html, HtmlPages.Latest)).WaitAsync(Patience);
        Assert.True(watch.Elapsed < Patience);
        Assert.NotEmpty(article.Text);
    }

    [Fact]
    public void No_damage_makes_the_reader_throw()
    {
        var page = HtmlPages.Page(HtmlPages.Json("""{"@graph":[{"@type":"NewsArticle","headline":"A\ud800","author":[{"@id":"#a"}],"datePublished":"2024-05-14"}]}"""), "<svg><title>x</title></svg><table><tr><td>a", "<b><p>c</b><time datetime='2024-01-01'>");
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var damaged = page.ToCharArray();
            for (var j = 0; j < 20; j++)
                damaged[random.Next(damaged.Length)] = Damage[random.Next(Damage.Length)];
            HtmlReader.Read(new string(damaged), HtmlPages.Latest, page[random.Next(20)..random.Next(20, 40)]);
        }
    }

    [Fact]
    public void The_same_page_reads_the_same_on_every_thread()
    {
        var page = HtmlPages.Page();
        var expected = HtmlReader.Read(page, HtmlPages.Latest);
        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => HtmlReader.Read(page, HtmlPages.Latest)).ToList(), a => Assert.Equal(expected, a));
    }
}
