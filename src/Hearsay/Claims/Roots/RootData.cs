namespace Hearsay.Claims.Roots;

/// <summary>The tables that come with the library: lines of fields parted by tabs; a line that begins with # is a remark.</summary>
internal static class RootData
{
    /// <summary>The rows of a table of <c>data/roots</c>.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(RootData).Assembly.GetManifestResourceStream("Hearsay.roots." + file)
            ?? throw new InvalidOperationException($"The library was built without data/roots/{file}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }

    /// <summary>The names in a field, which bars part; none if the row ends before it.</summary>
    public static IReadOnlyList<string> List(string[] fields, int index) =>
        index < fields.Length ? fields[index].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];

    /// <summary>The field, or <c>null</c> if it is empty or missing.</summary>
    public static string? Field(string[] fields, int index) => index < fields.Length && fields[index].Length > 0 ? fields[index] : null;
}
