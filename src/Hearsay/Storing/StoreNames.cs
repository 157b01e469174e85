using Hearsay.Reading;

namespace Hearsay.Storing;

/// <summary>
/// What files are called in a store: the same from whichever folder they are added. Relative to the store's folder if they lie below it,
/// so that both can be moved together, otherwise by their full path. Immutable.
/// </summary>
/// <param name="storePath">The store's file.</param>
internal sealed class StoreNames(string storePath)
{
    private readonly string _folder = Path.GetDirectoryName(Path.GetFullPath(storePath))!;

    /// <summary>A file with its name in the store and its full path.</summary>
    public FoundFile Of(FoundFile file) => file.Path == FolderWalk.StandardInput
        ? file
        : file with { Path = Path.GetFullPath(file.Path), Name = Of(file.Path) };

    /// <summary>The name of the file at a path, which may be relative to the current folder.</summary>
    public string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var relative = Path.GetRelativePath(_folder, full);
        var isBelow = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        return isBelow ? relative.Replace(Path.DirectorySeparatorChar, '/') : full;
    }
}
