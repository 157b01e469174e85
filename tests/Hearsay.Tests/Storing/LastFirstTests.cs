using Hearsay.Searching;
using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

/// <summary>Lists from their last day back, searches with copies folded, and the way from a statement to its claims.</summary>
public sealed class LastFirstTests(LastFirstTests.News news) : IClassFixture<LastFirstTests.News>
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(100)]
    public void Statements_go_back_day_by_day_with_the_undated_behind_them(int size)
    {
        using var archive = Archive.Open(news.Store, create: false);
        var rows = Parts(size, filter => archive.Statements(filter), row => row.Cursor).Select(row => (row.Report.Published?.From.Day, row.Statement.Id)).ToList();
        Assert.Equal([(6, "s1"), (6, "s2"), (5, "s1"), (5, "s1"), (4, "s1"), (null, "s1"), (null, "s1")], rows);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public void Families_do_the_same(int size)
    {
        using var archive = Archive.Open(news.Store, create: false);
        var rows = Parts(size, filter => archive.Families(filter), row => row.Cursor).Select(row => row.First.Report.Published?.From.Day).ToList();
        Assert.Equal([6, 5, 4, null, null], rows);
    }

    [Fact]
    public void Nothing_undated_is_listed_where_days_are_asked_for()
    {
        using var archive = Archive.Open(news.Store, create: false);
        Assert.Equal([6, 5, 5], archive.Statements(new() { LastFirst = true, Since = new DateOnly(2024, 5, 5) }).Where(row => row.Statement.Id == "s1").Select(row => row.Report.Published!.From.Day));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public void A_search_gives_each_family_once_with_its_copies(int limit)
    {
        using var archive = Archive.Open(news.Store, create: false);
        var hits = archive.SearchFamilies(SearchQuery.Parse("ferry"), new() { Limit = limit }).ToList();
        Assert.Equal(Math.Min(limit, 2), hits.Count);
        Assert.Equal(3, archive.Search(SearchQuery.Parse("ferry")).Count());
        if (limit > 1)
            Assert.Equal(["Quarn Ledger", "Tovar Post"], hits.Where(hit => hit.Copies.Count > 0).SelectMany(hit => hit.Copies.Select(copy => copy.Outlet).Append(hit.Best.Report.Outlet)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_statement_leads_to_a_claim_that_has_it()
    {
        using var archive = Archive.Open(news.Store, create: false);
        var statement = archive.Statements(new() { About = "ferry", Outlet = "Quarn Ledger" }).First();
        var claim = archive.ClaimsOf(archive.Report(statement.Report.Id)!).First(claim => claim.Statement == statement.Statement.Id);
        var found = archive.Claim(claim.Claim)!;
        Assert.Equal((claim.Claim, claim.Families), (found.Id, found.Families.Count));
        Assert.Contains(found.Members, member => member.Report.Id == statement.Report.Id);
    }

    [Fact]
    public void A_place_is_called_by_its_name_and_words_by_themselves()
    {
        using var archive = Archive.Open(news.Store, create: false);
        var place = archive.Places().First(place => place.GeonameId is not null);
        Assert.Equal(place.Name, archive.PlaceName($"geonames:{place.GeonameId}"));
        Assert.Equal("Veldra", archive.PlaceName("Veldra"));
        Assert.Equal("geonames:1", archive.PlaceName("geonames:1"));
    }

    private static List<T> Parts<T>(int size, Func<ReportFilter, IEnumerable<T>> list, Func<T, string> cursor)
    {
        var all = new List<T>();
        for (string? after = null; ; after = cursor(all[^1]))
        {
            var part = list(new() { LastFirst = true, Limit = size, After = after }).ToList();
            all.AddRange(part);
            if (part.Count < size)
                return all;
        }
    }

    /// <summary>A store of six reports, two of them copies and two undated.</summary>
    public sealed class News : IAsyncLifetime, IDisposable
    {
        private const string Ferry =
            "The ferry to Lyon stood still for an hour on Saturday while its crew looked for the key of the engine room, harbour master Ilse Tovar said. It was found in the kitchen, and nobody had been on board.";

        private readonly TemporaryFolder _folder = new();

        public string Store => _folder.At("store.db");

        public Task InitializeAsync() => Dump.AddAsync(Store,
        [
            _folder.Write("news.csv",
                "outlet,date,text\n"
                + "Harbour Courier,2024-05-04,\"The town council wants a second bridge, mayor Oda Brandt said.\"\n"
                + $"Quarn Ledger,2024-05-05,\"{Ferry}\"\n"
                + $"Tovar Post,2024-05-05,\"{Ferry.Replace("for an hour ", "", StringComparison.Ordinal)}\"\n"
                + "Quarn Herald,2024-05-06,\"The next ferry was late, passengers said. The company denied that it had been late.\"\n"
                + "Island Radio,,\"The bakery will be closed in June, baker Jon Askel said.\"\n"
                + "Island Radio,,\"The mill will be open again soon, miller Per Sund said.\"\n"),
        ]);

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => _folder.Dispose();
    }
}
