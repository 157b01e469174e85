using Hearsay.Training.Quality;

namespace Hearsay.Quality;

/// <summary>A test over one file of the development data that sets no floor: skipped, with a plain message, where the file is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute(string path)
    {
        Path = path;
        if (!File.Exists(System.IO.Path.Combine(Floors.Root, path)))
            Skip = $"The data are not here: {path}";
    }

    public string Path { get; }
}
