using System.CommandLine;
using System.Globalization;
using Hearsay.Training.Evaluation;

namespace Hearsay.Training.Quality;

/// <summary>
/// <c>hearsay-training floors TASK [DATA] [--lower --reason WHY]</c>: measures a task and raises its floors to what it reaches now. A score
/// below its floor stops the command, unless lowering is asked for with a reason, which is kept beside the floor.
/// </summary>
internal static class FloorsCommand
{
    public static Command Create(TimeProvider clock)
    {
        var task = new Argument<string>("task") { Description = "The task" };
        var data = new Argument<string?>("data") { Description = "The data set, relative to the repository's root", Arity = ArgumentArity.ZeroOrOne };
        var lower = new Option<bool>("--lower") { Description = "Let floors sink to the scores of now" };
        var reason = new Option<string?>("--reason") { Description = "Why they sink" };
        var command = new Command("floors", "Raises the floors of a task to its scores of now.") { task, data, lower, reason };
        command.SetAction(r => Run(r.GetValue(task)!, r.GetValue(data), r.GetValue(lower), r.GetValue(reason), clock));
        return command;
    }

    private static int Run(string name, string? data, bool lower, string? reason, TimeProvider clock)
    {
        var task = EvaluationTasks.All.FirstOrDefault(t => t.Name == name);
        if (task is null)
            return Fail($"there is no task '{name}'");
        if (lower && string.IsNullOrWhiteSpace(reason))
            return Fail("--lower needs --reason");
        var floors = Floors.Load().ToList();
        var set = data ?? task.DefaultData;
        var old = floors.Find(f => f.Task == name && f.Data == set) ?? new Floor(name, set, string.Empty, [], []);
        if (Raise(old, lower, reason, clock) is not { } raised)
            return 1;
        floors.Remove(old);
        Floors.Save(floors.Append(raised));
        return 0;
    }

    private static Floor? Raise(Floor floor, bool lower, string? reason, TimeProvider clock)
    {
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var sunk = new List<string>();
        foreach (var score in Floors.Measure(floor.Task, floor.Data).Where(score => score.IsQuality))
        {
            var reached = Math.Round(Math.Max(0, score.Value - Floors.Slack), 4);
            var before = floor.Scores.GetValueOrDefault(score.Name, 0);
            if (score.Value < before)
                sunk.Add(string.Create(CultureInfo.InvariantCulture, $"{score.Name} {before} → {reached}"));
            scores[score.Name] = lower ? reached : Math.Max(before, reached);
        }
        if (sunk.Count > 0 && !lower)
        {
            Fail($"below the floor: {string.Join(", ", sunk)}; nothing was changed");
            return null;
        }
        var day = clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        IReadOnlyList<string> lowered = sunk.Count == 0 ? floor.Lowered : [.. floor.Lowered, $"{day}: {string.Join(", ", sunk)}: {reason}"];
        return floor with { Sha256 = Floors.HashOf(floor.Data), Scores = scores, Lowered = lowered };
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"hearsay-training: {message}");
        return 2;
    }
}
