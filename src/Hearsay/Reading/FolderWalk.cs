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

    private static FoundFile Named(string path) => path.Length > 0 && Target(path) is { Exists: true } file
        ? new FoundFile(path, file.Length, null)
        : new FoundFile(path, 0, "no such file or folder");

    private static IEnumerable<FoundFile> InFolder(string root)
    {
        var pending = new Stack<Entry>();
        pending.Push(new Entry(root, [RealPath(root)]));
        while (pending.TryPop(out var entry))
        {
            if (!Directory.Exists(entry.Path))
            {
                yield return Found(entry.Path);
                continue;
            }
            var (children, problem) = Children(entry);
            if (problem is not null)
                yield return new FoundFile(entry.Path, 0, problem);
            foreach (var child in children)
                pending.Push(child);
        }
    }

    /// <summary>
    /// A file found in a folder. Nothing without a length is opened: it holds nothing, or it is a pipe, a socket or a device, and opening
    /// that might wait for ever.
    /// </summary>
    private static FoundFile Found(string path)
    {
        var file = Named(path);
        if (file.Problem is not null)
            return file with { Problem = ReasonForNothing(path) };
        return file.Length > 0 ? file : file with { Problem = "is empty, or a pipe or device and no file" };
    }

    private static string ReasonForNothing(string path)
    {
        if (path.Contains('\uFFFD', StringComparison.Ordinal))
            return "its name is not UTF-8, and so it cannot be opened; rename it";
        return new FileInfo(path).LinkTarget is null ? "no such file or folder" : "is a link to something that is not there";
    }

    /// <summary>The file at a path, at the end of all links; <c>null</c> if they lead nowhere.</summary>
    private static FileInfo? Target(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
        }
        catch (IOException)
        {
            return null;
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
            return ([.. names.Select(path => new Entry(path, Directory.Exists(path) ? [.. folder.RealPaths, RealPath(path, folder.RealPaths[^1])] : folder.RealPaths))], null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], InputErrors.Describe(e));
        }
    }

    /// <summary>The path of a folder with every link on the way resolved.</summary>
    private static string RealPath(string folder)
    {
        var full = Path.GetFullPath(folder);
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
            real = RealPath(Path.Combine(real, name), real);
        return real;
    }

    /// <summary>The real path of a folder in a folder whose real path is known.</summary>
    private static string RealPath(string folder, string realParent)
    {
        var target = new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true);
        return target is null ? Path.Combine(realParent, Path.GetFileName(folder)) : RealPath(target.FullName);
    }

    /// <summary>Something to look at, with the real paths of the folders on the way to it, its own last if it is a folder.</summary>
    private readonly record struct Entry(string Path, IReadOnlyList<string> RealPaths);
}
