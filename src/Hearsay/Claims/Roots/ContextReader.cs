namespace Hearsay.Claims.Roots;

/// <summary>Reads a report for <see cref="RootContext"/>. One pass over its text; pure.</summary>
internal static class ContextReader
{
    /// <summary>Words after a country's name among which an organ of it is looked for.</summary>
    private const int MostOrganWords = 4;

    /// <summary>A country is what a report is about if it is named this many times as often as any other. Set by reason.</summary>
    private const double Outstanding = 1.5;

    /// <summary>It hardly speaks of another if it names it this many times as often. Set by reason after reading the development reports, where 1.5 took Russian ministries for Syrian ones.</summary>
    private const double Clear = 4;

    /// <summary>A name in the headline counts for so many in the text.</summary>
    private const int HeadlineWeight = 3;

    public static RootContext Read(Analysis analysis)
    {
        var report = analysis.Report;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var organs = new SortedSet<string>(StringComparer.Ordinal);
        Scan(report.Title ?? "", HeadlineWeight, counts, organs);
        Scan(report.Text, 1, counts, organs);
        foreach (var place in analysis.Places)
            if (place.Country is { } country && place.Precision != PlacePrecision.Country)
                counts[country] = counts.GetValueOrDefault(country) + 1;
        var countries = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToList();
        return new RootContext
        {
            Report = report.Id,
            Outlet = report.Outlet,
            Agency = report.Agency,
            Day = report.Published?.From,
            Countries = [.. countries.Select(c => c.Key)],
            MainCountry = FirstBy(countries, Outstanding),
            ClearCountry = FirstBy(countries, Clear),
            Organs = [.. organs],
            Names = Names(analysis),
            Abbreviations = Abbreviations.Find(report.Text),
        };
    }

    /// <summary>The first country, if it is named so many times as often as the second.</summary>
    private static string? FirstBy(List<KeyValuePair<string, int>> countries, double times) =>
        countries.Count > 0 && (countries.Count == 1 || countries[0].Value >= times * countries[1].Value) ? countries[0].Key : null;

    private static List<RootName> Names(Analysis analysis)
    {
        var text = analysis.Report.Text;
        var names = analysis.Entities.Select(e => new RootName(e.Name, e.Type, e.Roles.Count > 0 ? e.Roles[0].Of(text) : null)).ToList();
        foreach (var statement in analysis.Statements)
            if (statement is { Standing: Standing.Named, Speaker: { } speaker } && !names.Exists(n => n.Text == speaker))
                names.Add(new RootName(speaker, NameType.Person));
        return names;
    }

    private static void Scan(string text, int weight, Dictionary<string, int> counts, SortedSet<string> organs)
    {
        var tables = RootTables.Shared;
        var words = new RawWords(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.IsCapital(i))
                continue;
            var length = CountryAt(words, i, tables.Countries, out var country);
            if (length == 0)
                continue;
            counts[country] = counts.GetValueOrDefault(country) + weight;
            if (OrganAfter(words, i + length, country, tables.Organs) is { } organ)
                organs.Add($"{organ.Key}@{country}");
            i += length - 1;
        }
    }

    private static int CountryAt(RawWords words, int first, Countries countries, out string country)
    {
        country = "";
        if (!countries.Begins(words.Key(first)) || words.Key(first) == "us" && !words.IsCapitals(first))
            return 0;
        for (var count = Math.Min(Countries.MostWords, words.Count - first); count > 0; count--)
            if (countries.Named(words.Key(first, count)) is { } found)
            {
                country = found;
                return count;
            }
        return 0;
    }

    private static Organs.Organ? OrganAfter(RawWords words, int first, string country, Organs organs)
    {
        for (var count = Math.Min(MostOrganWords, words.Count - first); count > 0; count--)
            if (organs.Find(words.Key(first, count), country) is { } organ)
                return organ;
        return null;
    }
}
