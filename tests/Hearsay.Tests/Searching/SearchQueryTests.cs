using Hearsay.Searching;
using Hearsay.Storing;
using Hearsay.Tests.Storing;

namespace Hearsay.Tests.Searching;

public sealed class SearchQueryTests : IClassFixture<SearchQueryTests.Store>
{
    private readonly Store _store;

    public SearchQueryTests(Store store) => _store = store;

    internal static SearchQuery Parse(string query) => SearchQuery.Parse(query);

    [Theory]
    [InlineData("granary", "fire mill")]
    [InlineData("granary burned", "fire")]
    [InlineData("\"burned granary\"", "")]
    [InlineData("“the granary”", "fire")]
    [InlineData("\"the granary", "fire")]
    [InlineData("gran*", "fire mill")]
    [InlineData("granary -sold", "fire")]
    [InlineData("granary -\"was sold\"", "fire")]
    [InlineData("granary -so*", "fire")]
    [InlineData("GRANARY", "fire mill")]
    [InlineData("cafe", "mill")]
    [InlineData("NEAR(", "near")]
    [InlineData("AND", "near")]
    [InlineData("OR NOT", "")]
    [InlineData("title:granary", "")]
    [InlineData("text : granary", "")]
    [InlineData("gran^ary +5%", "")]
    [InlineData("it's", "near")]
    [InlineData("{granary}", "fire mill")]
    [InlineData("granary;--", "fire mill")]
    [InlineData("\" granary \" \"", "fire mill")]
    [InlineData("''granary''", "fire mill")]
    [InlineData("gra\0nary", "")]
    public void A_query_finds(string query, string expected) => Assert.Equal(expected, Find(query));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("\"*\" ()")]
    [InlineData("-sold")]
    public void A_query_without_a_word_is_refused(string query) => Assert.Throws<FormatException>(() => Parse(query));

    [Fact]
    public void No_text_is_a_syntax_error()
    {
        var random = new Random(11);
        const string Signs = "\"*:()^+-{}[]'“”„AND OR NOT NEAR/3,;é\u0000\u0002\ud83d\\%_?#$1 granary";
        for (var i = 0; i < 500; i++)
        {
            var query = "a" + string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => Signs[random.Next(Signs.Length)]));
            Find(query);
            Assert.InRange(_store.Archive.Statements(new ReportFilter { By = query, About = query, Place = query, Outlet = query }).Count(), 0, int.MaxValue);
        }
    }

    [Fact]
    public void A_word_that_is_given_again_is_looked_for_once() =>
        Assert.Equal(Parse("granary burn*").ToMatch(), Parse(string.Concat(Enumerable.Repeat("granary burn* ", 1000))).ToMatch());

    [Fact]
    public void More_words_than_can_be_looked_for_in_a_moment_are_refused()
    {
        Parse(string.Join(' ', Enumerable.Range(0, SearchQuery.MostWords).Select(i => $"w{i}*")));
        Assert.Throws<FormatException>(() => Parse(string.Join(' ', Enumerable.Range(0, SearchQuery.MostWords + 1).Select(i => $"w{i}*"))));
        Assert.Throws<FormatException>(() => Parse($"\"{string.Concat(Enumerable.Repeat("the ", SearchQuery.MostWords + 1))}\""));
    }

    private string Find(string query) =>
        string.Join(' ', _store.Archive.Search(Parse(query)).Select(hit => Path.GetFileNameWithoutExtension(hit.Report.File)).Order(StringComparer.Ordinal));

    /// <summary>Three short reports.</summary>
    public sealed class Store : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Store()
        {
            _folder.Write("fire.txt", "Mara Dussel said that the granary in Veldra burned down on Monday.");
            _folder.Write("mill.txt", "Nobody knew, she said, whether the old mill or its granary was sold with the café.");
            _folder.Write("near.txt", "It's near the bridge and not far, Ilan Torvek told the council.");
            Dump.AddAsync(_folder.At("s.db"), [_folder.Path]).GetAwaiter().GetResult();
            Archive = Archive.Open(_folder.At("s.db"), create: false);
        }

        public Archive Archive { get; }

        public void Dispose()
        {
            Archive.Dispose();
            _folder.Dispose();
        }
    }
}
