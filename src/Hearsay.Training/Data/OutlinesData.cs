using System.CommandLine;
using System.Globalization;
using Hearsay.Training.Maps;

namespace Hearsay.Training.Data;

/// <summary><c>hearsay-training data outlines</c>: compiles the outlines of countries for the map.</summary>
internal static class OutlinesData
{
    private const string Target = "map/outlines.bin";
    private const string Package = "world-atlas";
    private const string Version = "2.0.2";
    private const string Sha256 = "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97";

    public static Command Create()
    {
        var folder = new Option<string>("--data") { Description = "The folder to write to", DefaultValueFactory = _ => "data" };
        var command = new Command("outlines", "Compiles the outlines of countries from Natural Earth.") { folder };
        command.SetAction(result => Run(result.GetValue(folder)!));
        return command;
    }

    private static int Run(string folder)
    {
        byte[] package = NpmPackage.Fetch(Package, Version);
        string actual = DataManifest.Sha256Of(package);
        if (actual != Sha256)
        {
            Console.Error.WriteLine($"hearsay-training: {Package} {Version} has SHA-256 {actual}, not {Sha256}; nothing was written");
            return 1;
        }
        byte[] file = OutlinesFile.Write(NpmPackage.Extract(package, "package/countries-50m.json"));
        string path = Path.Combine(folder, Target);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file);
        DataManifest.Record(folder, new DataManifest.Entry(
            Target, "hearsay-training data outlines", $"npm {Package} {Version} (sha256 {Sha256}), countries-50m.json (Natural Earth 1:50m)",
            "Natural Earth: public domain (world-atlas: ISC)", DataManifest.Sha256Of(file), file.Length));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {file.Length} bytes"));
        return 0;
    }
}
