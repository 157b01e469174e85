using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Training.Evaluation;

namespace Hearsay.Training.Quality;

/// <summary>Reads, checks and moves the floors in <c>tests/Hearsay.Quality/floors.json</c>.</summary>
internal static class Floors
{
    /// <summary>
    /// How far below its score a floor is set. The scores are the same on every run; this leaves room for a change that trades a tenth of a
    /// point here for more elsewhere, no more.
    /// </summary>
    public const double Slack = 0.002;

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The repository's root: the folder above this program that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    private static string File => Path.Combine(Root, "tests", "Hearsay.Quality", "floors.json");

    /// <summary>All floors.</summary>
    public static IReadOnlyList<Floor> Load() => JsonSerializer.Deserialize<List<Floor>>(System.IO.File.ReadAllText(File), Format)!;

    /// <summary>Writes all floors, by task.</summary>
    public static void Save(IEnumerable<Floor> floors) =>
        System.IO.File.WriteAllText(File, JsonSerializer.Serialize(floors.OrderBy(f => f.Task, StringComparer.Ordinal).ThenBy(f => f.Data, StringComparer.Ordinal), Format) + "\n");

    /// <summary>The scores of a task on the data of its floor.</summary>
    public static IReadOnlyList<Score> Measure(string task, string data) =>
        EvaluationTasks.All.Single(t => t.Name == task).Run(Path.Combine(Root, data));

    /// <summary>The hash of a file, or of all files below a folder with their names, in ordinal order.</summary>
    public static string HashOf(string data)
    {
        var path = Path.Combine(Root, data);
        if (System.IO.File.Exists(path))
            return Hex(SHA256.HashData(System.IO.File.ReadAllBytes(path)));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(path, file).Replace('\\', '/')));
            hash.AppendData(SHA256.HashData(System.IO.File.ReadAllBytes(file)));
        }
        return Hex(hash.GetHashAndReset());
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (folder.EnumerateFiles("Hearsay.slnx").Any())
                return folder.FullName;
        return Directory.GetCurrentDirectory();
    }
}
