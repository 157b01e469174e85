using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Places;
using Hearsay.Training.Places;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// Scores places on LGL, GeoVirus and whatever else in the folder has one of their forms: with the marked mentions given, the share within 161 km, where no answer is a miss; from the text alone, the
/// share of all located mentions that are found and within 161 km, and mentions themselves by overlap; the same with the names of the language engine
/// looked up too, as in the analysis of a report. The weights were fitted on the even
/// reports, so the odd ones are also scored alone.
/// </summary>
internal static class PlacesEvaluation
{
    /// <summary>A hundred miles, the measure of Gritta et al. 2018 and of most who came before.</summary>
    private const double Near = 161;

    public static EvaluationTask Task { get; } = new("places", "Places: found, and told which they are", "../shared/data/places", Run);

    public static IReadOnlyList<Score> Run(string folder)
    {
        var finder = PlaceFinder.Load();
        var gazetteer = Gazetteer.Load();
        var engine = EnglishLanguage.Load();
        var scores = new List<Score>();
        var all = new List<PlacesDocument>();
        foreach (string file in Directory.GetFiles(folder, "*.xml").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(file).ToLowerInvariant();
            var documents = PlacesCorpus.Read(file, n => IsCountry(gazetteer, n));
            all.AddRange(documents);
            scores.AddRange(Scores(finder, engine, name, documents));
            scores.AddRange(Scores(finder, engine, name + ".odd", [.. documents.Where((_, i) => i % 2 == 1)]));
        }
        scores.Add(new("speed.words-per-cpu-second", Speed(finder, engine, all), IsQuality: false));
        scores.Add(new("speed.load-milliseconds", LoadMilliseconds(), IsQuality: false));
        return scores;
    }

    /// <summary>Whether an answer is near the marked place; no answer is not.</summary>
    internal static bool IsNear(GoldPlace gold, PlaceMention answer) =>
        answer.Latitude is { } latitude && GeoDistance.Kilometres(gold.Latitude!.Value, gold.Longitude!.Value, latitude, answer.Longitude!.Value) <= Near;

    private static IEnumerable<Score> Scores(PlaceFinder finder, EnglishLanguage engine, string name, IReadOnlyList<PlacesDocument> documents) =>
    [
        .. Given(finder, name + ".given", documents),
        .. Found(name, documents, document => finder.Find(document.Text, document.Outlet, document.Dateline)),
        .. Found(name + ".with-names", documents, document => finder.FindWith(
            document.Text, LanguageResults.Locations(engine.Analyze(document.Text)), document.Outlet, document.Dateline)),
    ];

    private static IEnumerable<Score> Given(PlaceFinder finder, string name, IReadOnlyList<PlacesDocument> documents)
    {
        int located = 0, right = 0, small = 0, smallRight = 0;
        foreach (var document in documents)
        {
            var given = finder.Find(document.Text, document.Outlet, document.Dateline, [.. document.Gold.Select(g => g.Span)]);
            for (int i = 0; i < document.Gold.Count; i++)
            {
                var place = document.Gold[i];
                if (place.Latitude is null || place.Longitude is null)
                    continue;
                bool near = IsNear(place, given[i]);
                (located, right) = (located + 1, right + (near ? 1 : 0));
                if (!place.IsCountry)
                    (small, smallRight) = (small + 1, smallRight + (near ? 1 : 0));
            }
        }
        yield return new(name + ".accuracy", (double)right / located);
        yield return new(name + ".accuracy-without-countries", (double)smallRight / small);
    }

    private static IEnumerable<Score> Found(string name, IReadOnlyList<PlacesDocument> documents, Func<PlacesDocument, IReadOnlyList<PlaceMention>> find)
    {
        int located = 0, foundRight = 0, gold = 0, goldFound = 0, answers = 0, answersRight = 0;
        foreach (var document in documents)
        {
            var found = find(document);
            answers += found.Count;
            answersRight += found.Count(f => document.Gold.Any(g => g.Span.Overlaps(f.Span)));
            gold += document.Gold.Count;
            foreach (var place in document.Gold)
            {
                goldFound += found.Any(f => f.Span.Overlaps(place.Span)) ? 1 : 0;
                if (place.Latitude is null || place.Longitude is null)
                    continue;
                located++;
                foundRight += found.Any(f => f.Span.Overlaps(place.Span) && IsNear(place, f)) ? 1 : 0;
            }
        }
        double precision = (double)answersRight / answers, recall = (double)goldFound / gold;
        yield return new(name + ".found-and-near", (double)foundRight / located);
        yield return new(name + ".mentions.precision", precision);
        yield return new(name + ".mentions.recall", recall);
        yield return new(name + ".mentions.f1", 2 * precision * recall / (precision + recall));
    }

    private static bool IsCountry(Gazetteer gazetteer, string name)
    {
        foreach (uint link in gazetteer.Links(NameKey.OfWholeName(name)))
            if (gazetteer.Place(new PlaceLink(link).Place).Kind == PlaceKind.Country)
                return true;
        return false;
    }

    private static double LoadMilliseconds()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        PlaceFinder.Load();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Speed(PlaceFinder finder, EnglishLanguage engine, List<PlacesDocument> documents)
    {
        long words = documents.Sum(d => (long)d.Text.Split(' ').Length);
        var seen = documents.Select(d => LanguageResults.Locations(engine.Analyze(d.Text))).ToList();
        var before = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < documents.Count; i++)
            finder.FindWith(documents[i].Text, seen[i], documents[i].Outlet, documents[i].Dateline);
        return words / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
