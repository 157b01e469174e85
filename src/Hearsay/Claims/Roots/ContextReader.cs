namespace Hearsay.Claims.Roots;

/// <summary>Reads a report for <see cref="RootContext"/>. One pass over its text; pure.</summary>
internal static class ContextReader
{
    /// <summary>Words after a country's name among which an organ of it is looked for.</summary>
    private const int MostOrganWords = 4;

    /// <summary>A country is what a report is about if it is named this many times as often as any other. Set by reason.</summary>
    private const double Outstanding = 1.5;

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
            Outlet = report.Outlet,
            Agency = report.Agency,
            Day = report.Published?.From,
            Countries = [.. countries.Select(c => c.Key)],
            MainCountry = countries.Count > 0 && (countries.Count == 1 || countries[0].Value >= Outstanding * countries[1].Value) ? countries[0].Key : null,
            Organs = [.. organs],
            Names = Names(analysis),
            Abbreviations = Abbreviations.Find(report.Text),
        };
    }

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
        var words = RawWords.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsCapital)
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

    private static int CountryAt(List<RawWords.Word> words, int first, Countries countries, out string country)
    {
        for (var count = Math.Min(Countries.MostWords, words.Count - first); count > 0; count--)
            if (countries.Named(RawWords.Join(words, first, count)) is { } found && (words[first].Key != "us" || words[first].IsCapitals))
            {
                country = found;
                return count;
            }
        country = "";
        return 0;
    }

    private static Organs.Organ? OrganAfter(List<RawWords.Word> words, int first, string country, Organs organs)
    {
        for (var count = Math.Min(MostOrganWords, words.Count - first); count > 0; count--)
            if (organs.Find(RawWords.Join(words, first, count), country) is { } organ)
                return organ;
        return null;
    }
}
