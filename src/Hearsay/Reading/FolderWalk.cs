namespace Hearsay.Reading;

/// <summary>Finds the files to read: those named, and those in the folders named, in an order that does not depend on the file system.</summary>
internal static class FolderWalk
{
    /// <summary>Standard input, as it is named on the command line and in answers.</summary>
    public const string StandardInput = "-";

    /// <summary>
    /// The files behind <paramref name="paths"/>. A folder is read with all below it, sorted by name; a link back to a folder on the way
    /// down is reported and not followed; hidden files and those that only lie beside reports (pictures, styles) are passed over.
    /// </summary>
    public static IEnumerable<FoundFile> Find(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (path == StandardInput)
                yield return new FoundFile(path, 0, null);
            else if (Directory.Exists(path))
                foreach (var file in InFolder(path))
                    yield return file;
            else
                yield return Named(path);
        }
    }

    private static FoundFile Named(string path)
    {
        var info = new FileInfo(path);
        return info.Exists ? new FoundFile(path, info.Length, null) : new FoundFile(path, 0, "no such file or folder");
    }

    private static IEnumerable<FoundFile> InFolder(string root)
    {
        var pending = new Stack<Entry>();
        pending.Push(new Entry(root, [RealPath(root)]));
        while (pending.TryPop(out var entry))
        {
            if (!Directory.Exists(entry.Path))
            {
                yield return Named(entry.Path);
                continue;
            }
            var (children, problem) = Children(entry);
            if (problem is not null)
                yield return new FoundFile(entry.Path, 0, problem);
            foreach (var child in children)
                pending.Push(child);
        }
    }

    /// <summary>What lies in a folder, last name first (the stack turns it round).</summary>
    private static (IEnumerable<Entry> Children, string? Problem) Children(Entry folder)
    {
        if (folder.RealPaths.Count > Limits.FolderDepth)
            return ([], $"lies more than {Limits.FolderDepth} folders deep; not read");
        if (folder.RealPaths.Take(folder.RealPaths.Count - 1).Contains(folder.RealPaths[^1]))
            return ([], "is a link back to a folder that it lies in; not followed");
        try
        {
            var names = Directory.EnumerateFileSystemEntries(folder.Path)
                .Where(path => !InputFormats.IsBesidesReports(Path.GetFileName(path)))
                .OrderByDescending(path => path, StringComparer.Ordinal);
            return ([.. names.Select(path => new Entry(path, Directory.Exists(path) ? [.. folder.RealPaths, RealPath(path)] : folder.RealPaths))], null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], InputErrors.Describe(e));
        }
    }

    private static string RealPath(string folder)
    {
        var info = new DirectoryInfo(Path.GetFullPath(folder));
        return info.ResolveLinkTarget(returnFinalTarget: true)?.FullName.TrimEnd(Path.DirectorySeparatorChar) ?? info.FullName.TrimEnd(Path.DirectorySeparatorChar);
    }

    /// <summary>Something to look at, with the real paths of the folders on the way to it, its own last if it is a folder.</summary>
    private readonly record struct Entry(string Path, IReadOnlyList<string> RealPaths);
}
