using System.Runtime.CompilerServices;

namespace Hearsay.Tests.Conventions;

/// <summary>The program's own source files.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find();

    /// <summary>Every source file under a folder of the repository, without what the compiler made.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    /// <summary>A file without the lines that are comments.</summary>
    public static string Code(string file) =>
        string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    /// <summary>The folder of the library that a file lies in; empty for the root.</summary>
    public static string RoomOf(string file)
    {
        var parts = Path.GetRelativePath(Path.Combine(Root, "src", "Hearsay"), file).Split(Path.DirectorySeparatorChar);
        return parts.Length > 1 ? parts[0] : string.Empty;
    }

    private static string Find([CallerFilePath] string path = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(path)!);
        while (!File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
