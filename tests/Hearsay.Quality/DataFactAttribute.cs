using Hearsay.Training.Quality;

namespace Hearsay.Quality;

/// <summary>A test over development data, which are no part of the repository: skipped, with a plain message, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataFactAttribute : FactAttribute
{
    public DataFactAttribute(string task)
    {
        Task = task;
        var data = Floors.Load().FirstOrDefault(f => f.Task == task)?.Data;
        if (data is null || !Path.Exists(Path.Combine(Floors.Root, data)))
            Skip = $"The data of '{task}' are not here: {data ?? "no floor is set"}";
    }

    public string Task { get; }
}
