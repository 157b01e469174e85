using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Training.Data;

/// <summary><c>data/manifest.json</c>: for every file of the folder, which command made it, from what, and under which licence.</summary>
internal static class DataManifest
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One file.</summary>
    /// <param name="File">Its path below the folder.</param>
    /// <param name="Command">The command that made it.</param>
    /// <param name="Source">What it was made from, with version.</param>
    /// <param name="Licence">The licence of what it was made from.</param>
    /// <param name="Sha256">The hash of its bytes, in lower-case hexadecimal digits.</param>
    /// <param name="Bytes">Its length.</param>
    internal sealed record Entry(string File, string Command, string Source, string Licence, string Sha256, long Bytes);

    /// <summary>The SHA-256 of <paramref name="bytes"/> in lower-case hexadecimal digits.</summary>
    public static string Sha256Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The entries of the manifest in <paramref name="folder"/>, ordered by file; none if there is no manifest yet.</summary>
    public static IReadOnlyList<Entry> Read(string folder)
    {
        string path = Path.Combine(folder, "manifest.json");
        return File.Exists(path) ? JsonSerializer.Deserialize<List<Entry>>(File.ReadAllText(path), s_options) ?? [] : [];
    }

    /// <summary>Writes <paramref name="entry"/> in place of the one for the same file.</summary>
    public static void Record(string folder, Entry entry)
    {
        var entries = Read(folder).Where(e => e.File != entry.File).Append(entry).OrderBy(e => e.File, StringComparer.Ordinal);
        File.WriteAllText(Path.Combine(folder, "manifest.json"), JsonSerializer.Serialize(entries, s_options) + "\n");
    }
}
