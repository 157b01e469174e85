using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace Hearsay.Training.Evaluation;

/// <summary><c>hearsay-training evaluate TASK [DATA] [--json]</c>: prints the scores of a task on a data set.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var task = new Argument<string>("task") { Description = "One of: " + string.Join(", ", EvaluationTasks.All.Select(t => t.Name)) };
        var data = new Argument<string?>("data") { Description = "The folder or file of the data set", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Print the scores as one JSON object" };
        var command = new Command("evaluate", "Scores a task on a data set.") { task, data, json };
        command.SetAction(result => Run(result.GetValue(task)!, result.GetValue(data), result.GetValue(json)));
        return command;
    }

    private static int Run(string name, string? data, bool json)
    {
        var task = EvaluationTasks.All.FirstOrDefault(t => t.Name == name);
        if (task is null)
            return Fail($"there is no task '{name}'; there are: {string.Join(", ", EvaluationTasks.All.Select(t => t.Name))}");
        var path = data ?? task.DefaultData;
        if (!Path.Exists(path))
            return Fail($"{path}: no such file or folder");
        Print(task, task.Run(path), json);
        return 0;
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"hearsay-training: {message}");
        return 2;
    }

    private static void Print(EvaluationTask task, IReadOnlyList<Score> scores, bool json)
    {
        if (json)
            Console.WriteLine(JsonSerializer.Serialize(scores.ToDictionary(s => s.Name, s => s.Value)));
        else
            foreach (var score in scores)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{task.Name,-10} {score.Name,-36} {score.Value,12:0.####}"));
    }
}
