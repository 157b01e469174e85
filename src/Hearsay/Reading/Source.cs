namespace Hearsay.Reading;

/// <summary>Something that can be opened, more than once, and read from its beginning.</summary>
/// <param name="Path">Where it is, as shown to people: a path, with <c>!entry</c> inside an archive.</param>
/// <param name="Name">The name that tells its format, without the ending of what packed it.</param>
/// <param name="Open">Opens a new stream at the beginning; the caller disposes of it.</param>
/// <param name="Length">Its length in bytes as it lies there, packed if it is.</param>
/// <param name="Depth">How many archives it lies in.</param>
internal sealed record Source(string Path, string Name, Func<Stream> Open, long Length, int Depth);
