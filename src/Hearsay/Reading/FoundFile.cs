namespace Hearsay.Reading;

/// <summary>A file to read, or a reason why something named or found is none.</summary>
/// <param name="Path">Its path as named, or as found below a folder that was named.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Problem">Why it cannot be read; <c>null</c> if nothing is known against it.</param>
internal readonly record struct FoundFile(string Path, long Length, string? Problem)
{
    /// <summary>What it is called in answers, where that is not the path it is opened by.</summary>
    public string Name { get; init; } = Path;
}
