using Hearsay.Places;

namespace Hearsay.Storing;

/// <summary>
/// Writes which places a report names, and counts what it says of each and of the divisions and countries they lie in. Lasts as long as one
/// transaction; not safe to share between threads.
/// </summary>
internal sealed class PlaceWriter(PreparedCommands commands)
{
    /// <summary>So many mentions are looked at in the sentences of one statement; keeps the time linear in the text. No honest sentence has them.</summary>
    public const int MostInSentence = 200;

    private const string Lies = "INSERT OR IGNORE INTO places_within (container, place) VALUES ($1, $2)";

    private readonly Dictionary<string, long[]> _known = new(StringComparer.Ordinal);

    /// <summary>What a report names: the place of each mention, in text order, the mentions in the sentences of each statement and figure, and all places that each statement speaks of.</summary>
    public readonly record struct NamedPlaces(
        IReadOnlyList<long> Mentioned, IReadOnlyList<Tally.Mentions> InStatements, IReadOnlyList<Tally.Mentions> InFigures, IReadOnlyList<IReadOnlyList<long>> OfStatements);

    /// <summary>Keeps the places of a report that has none in the store.</summary>
    public NamedPlaces Save(long report, Analysis analysis, SentenceIndex sentences)
    {
        var mentions = new List<(int Start, long[] Places)>(analysis.Places.Count);
        foreach (var place in analysis.Places)
        {
            var places = Numbers(place);
            commands.Run("INSERT INTO place_mentions (report, ordinal, start_at, end_at, place) VALUES ($1, $2, $3, $4, $5)",
                report, mentions.Count, place.Span.Start, place.Span.End, places[0]);
            mentions.Add((place.Span.Start, places));
        }
        var counts = new SortedDictionary<long, Counts>();
        foreach (var place in mentions.SelectMany(mention => mention.Places))
            Of(place).Mentions++;
        var starts = mentions.ConvertAll(mention => mention.Start);
        var inStatements = analysis.Statements.Select(s => Within(starts, sentences.Around(s))).ToList();
        var inFigures = analysis.Figures.Select(f => Within(starts, sentences.Around(f.Span))).ToList();
        var ofStatements = inStatements.ConvertAll(named => Named(mentions, named).Order().ToList());
        foreach (var place in ofStatements.SelectMany(places => places))
            Of(place).Statements++;
        foreach (var place in inFigures.SelectMany(named => Named(mentions, named)))
            Of(place).Figures++;
        foreach (var (place, count) in counts)
            commands.Run("INSERT INTO report_places (report, place, mentions, statements, figures) VALUES ($1, $2, $3, $4, $5)",
                report, place, count.Mentions, count.Statements, count.Figures);
        return new(mentions.ConvertAll(mention => mention.Places[0]), inStatements, inFigures, ofStatements);

        Counts Of(long place) => counts.TryGetValue(place, out var count) ? count : counts[place] = new Counts();
    }

    /// <summary>The mentions within a span, given where all of them start.</summary>
    public static Tally.Mentions Within(List<int> starts, TextSpan span)
    {
        var first = FirstFrom(starts, span.Start);
        return new(first, Math.Max(first, FirstFrom(starts, span.End)) - first);
    }

    /// <summary>The first mention that starts at a position or behind it.</summary>
    private static int FirstFrom(List<int> starts, int position)
    {
        int low = 0, high = starts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (starts[middle] < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The places of some mentions, and those they lie in, each once.</summary>
    private static HashSet<long> Named(List<(int Start, long[] Places)> mentions, Tally.Mentions named)
    {
        var places = new HashSet<long>();
        for (var i = named.First; i < named.First + Math.Min(named.Count, MostInSentence); i++)
            places.UnionWith(mentions[i].Places);
        return places;
    }

    /// <summary>The numbers of a place and of those it lies in, itself first.</summary>
    private long[] Numbers(PlaceMention place)
    {
        var key = PlaceRows.KeyOf(place);
        if (_known.TryGetValue(key, out var numbers))
            return numbers;
        var number = Number(place, key);
        numbers = [number, .. PlaceDirectory.Shared.Around(place).Select(wider => Number(wider, PlaceRows.KeyOf(wider))).Where(wider => wider != number)];
        foreach (var container in numbers)
            commands.Run(Lies, container, number);
        return _known[key] = numbers;
    }

    private long Number(PlaceMention place, string key) => commands.Number("SELECT number FROM places WHERE key = $1", key) ?? Insert(place, key);

    private long Insert(PlaceMention place, string key)
    {
        var number = commands.Insert(
            "INSERT INTO places (key, name, latitude, longitude, country, admin1, geoname, precision) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            key, place.Name, place.Latitude, place.Longitude, place.Country, place.Admin1, place.GeonameId, place.Precision);
        commands.Run(Lies, number, number);
        return number;
    }

    private sealed class Counts
    {
        public int Mentions { get; set; }
        public int Statements { get; set; }
        public int Figures { get; set; }
    }
}
