using System.Globalization;
using Hearsay.Places;
using Hearsay.Searching;
using Hearsay.Storing;

namespace Hearsay.Benchmarks;

/// <summary>How long, by processor time, the first page of each list takes over a store of many invented reports. The store is kept for the next run.</summary>
internal static class QuerySpeed
{
    private const int Reports = 50_000, Page = 51, Batch = 100, Told = 1000, MorePlaces = 2500, Repeats = 5;

    private static readonly string[] Towns =
    [
        .. "Aleppo Damascus Homs Hama Latakia Tartus Idlib Raqqa Palmyra Manbij Azaz Kobani Beirut Tripoli,Lebanon Sidon Tyre Baghdad Mosul Basra Erbil Kirkuk Ankara Istanbul Izmir Adana Gaziantep Amman Irbid Zarqa Kyiv Kharkiv Odesa Lviv Dnipro Kherson Mariupol Bakhmut Moscow Kazan Samara Perm London Leeds Paris Lyon Berlin Madrid Rome Vienna Prague Warsaw Cairo Alexandria Tunis Algiers Nairobi Lagos Accra Delhi Mumbai Tokyo Osaka Seoul Lima Quito Bogota Caracas Sydney Perth,Australia".Split(' ').Select(town => town.Replace(",", ", ", StringComparison.Ordinal)),
        "Syria", "Idlib Governorate", "Ukraine", "Lebanon",
    ];

    /// <summary>Measures every question, or those alone whose names hold some words.</summary>
    public static void Run(string words = "")
    {
        var store = Filled();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {store}: {new FileInfo(store).Length / (double)Reports:N0} bytes a report"));
        using var archive = Archive.Open(store, create: false);
        foreach (var (name, ask) in Questions(archive).Where(question => question.Name.Contains(words, StringComparison.Ordinal)))
            Measure(name, ask);
    }

    /// <summary>The store of invented reports; filled where it is not there yet.</summary>
    public static string Filled()
    {
        var store = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"hearsay-queries-{Reports}-{Database.SchemaVersion}.db"));
        Fill(store);
        using var connection = Database.Open(store, create: false, new StoreSettings());
        KeptFacets.Keep(connection);
        return store;
    }

    private static IEnumerable<(string Name, Func<int> Ask)> Questions(Archive archive)
    {
        var since = new ReportFilter { Since = new(2020, 1, 1), Limit = 1 };
        var (middle, statement, figure) = (archive.Reports(since).Single().Cursor, archive.Statements(since).Single().Cursor, archive.Figures(since).Single().Cursor);
        var filters = new (string Name, ReportFilter Filter)[]
        {
            ("all", new()),
            ("from the middle on", new() { After = middle }),
            ("since the last month", new() { Since = new(2022, 1, 10) }),
            ("of an outlet", new() { Outlet = "Barbarbar" }),
            ("but one outlet", new() { NotOutlets = ["Barbarbar"] }),
            ("about a frequent word", new() { About = "granary" }),
            ("about two words", new() { About = "ferry sold" }),
            ("by a speaker", new() { By = "Quinbarmol" }),
            ("in a country", new() { Place = "Syria" }),
            ("in a town", new() { Place = "Seoul" }),
            ("denials", new() { Acts = [StatementAct.Denies] }),
            ("rare kinds", new() { Acts = [StatementAct.Denies], Certainties = [Certainty.Denied], Standings = [Standing.Impersonal], Forms = [StatementForm.Direct] }),
            ("of figures captured", new() { Measures = [FigureMeasure.Captured] }),
        };
        foreach (var (name, filter) in filters)
        {
            var page = filter with { Limit = Page };
            yield return ($"reports {name}", () => archive.Reports(page).Count());
            yield return ($"families {name}", () => archive.Families(page).Count());
            yield return ($"statements {name}", () => archive.Statements(page with { After = page.After is null ? null : statement }).Count());
            yield return ($"figures {name}", () => archive.Figures(page with { After = page.After is null ? null : figure }).Count());
            yield return ($"places {name}", () => archive.Places(page with { After = null }).Count());
            yield return ($"times {name}", () => archive.Times(page with { After = null }).Count());
            yield return ($"facets of reports {name}", () => archive.Facets(filter).Total);
            yield return ($"facets of statements {name}", () => archive.Facets(filter, FacetUnit.Statements).Total);
        }
        foreach (var (name, filter) in filters)
        {
            var page = filter with { Limit = Page, After = null };
            yield return ($"sources {name}", () => archive.Sources(page).Count());
            yield return ($"claims {name}", () => archive.Claims(page).Count());
            yield return ($"series {name}", () => archive.Series(page).Count());
            yield return ($"timeline {name}", () => archive.Timeline(page).Count());
        }
        yield return ("search a frequent word", () => archive.Search(SearchQuery.Parse("granary"), new() { Limit = Page }).Count());
        yield return ("search a phrase", () => archive.Search(SearchQuery.Parse("\"ferry of aleppo\""), new() { Limit = Page }).Count());
    }

    private static void Measure(string name, Func<int> ask)
    {
        var rows = ask();
        var times = Enumerable.Range(0, Repeats).Select(_ =>
        {
            var start = Environment.CpuUsage.TotalTime;
            ask();
            return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        }).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-46} {times[Repeats / 2],8:N1} ms   {rows,8:N0} rows"));
    }

    /// <summary>Fills a store, or goes on where it was left off; says what every so many reports cost.</summary>
    private static void Fill(string store)
    {
        if (File.Exists(store))
            return;
        var analyses = new InventedAnalyses([.. Towns.Concat(OtherTowns()).Select(PlaceDirectory.Shared.Find).OfType<PlaceMention>().DistinctBy(PlaceRows.KeyOf)]);
        var unfinished = store + ".unfinished";
        using (var connection = Database.Open(unfinished, create: true, new StoreSettings()))
        {
            var done = (int)connection.Number("SELECT count(*) FROM reports")!.Value;
            var start = Environment.CpuUsage.TotalTime;
            var ready = OrderedParallel.Select(Enumerable.Range(done, Reports - done), number => ReadyReport.Of(analyses.Of(number)), 2);
            foreach (var batch in ready.ToBlockingEnumerable().Chunk(Batch))
            {
                using var writer = new ArchiveWriter(connection, Analyst.LoadEnglish());
                foreach (var report in batch)
                    writer.Add(report, report.Report.Id, DateTimeOffset.UnixEpoch);
                writer.Commit();
                done += batch.Length;
                if (done % Told != 0)
                    continue;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {done,6} reports, {(Environment.CpuUsage.TotalTime - start).TotalMilliseconds / Told,6:N1} ms of processor time for each of the last {Told}"));
                start = Environment.CpuUsage.TotalTime;
            }
        }
        File.Move(unfinished, store);
    }

    /// <summary>Some of the gazetteer's places, from all over it.</summary>
    private static IEnumerable<string> OtherTowns()
    {
        var gazetteer = Gazetteer.Load();
        for (var i = 0; i < gazetteer.Count; i += gazetteer.Count / MorePlaces)
            if (gazetteer.Text(gazetteer.Place(i).Name) is { } name)
                yield return name;
    }
}
