using System.CommandLine;

namespace Hearsay.Training.Language;

/// <summary><c>hearsay-training train manifest</c>: scores the models that are there anew and writes their manifest.</summary>
internal static class TrainManifestCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder with the test data", DefaultValueFactory = _ => "../shared/data" };
        var model = new Option<string>("--model") { Description = "The folder with the models", DefaultValueFactory = _ => "models/english" };
        var command = new Command("manifest", "Scores the models that are there and writes models/manifest.json.") { data, model };
        command.SetAction(result => Run(result.GetValue(data)!, result.GetValue(model)!));
        return command;
    }

    private static int Run(string data, string model)
    {
        ModelManifest.Write(model, data);
        return 0;
    }
}
