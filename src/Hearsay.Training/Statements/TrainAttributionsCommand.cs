using System.CommandLine;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Statements;
using Hearsay.Statements.Spans;
using Hearsay.Training.Language;

namespace Hearsay.Training.Statements;

/// <summary><c>hearsay-training train attributions</c>: trains the finder of attributions, with the language model that is there.</summary>
internal static class TrainAttributionsCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder with the training data", DefaultValueFactory = _ => "../shared/data" };
        var model = new Option<string>("--model") { Description = "The folder with the language model, which receives the new one", DefaultValueFactory = _ => "models/english" };
        var epochs = new Option<int>("--epochs") { Description = "How often all reports are gone through", DefaultValueFactory = _ => 7 };
        var keep = new Option<bool>("--keep-network") { Description = "Keep the network that is there, and train only what builds on it" };
        var command = new Command("attributions", "Trains the finder of attributions for English.") { data, model, epochs, keep };
        command.SetAction(result => Run(result.GetValue(data)!, result.GetValue(model)!, result.GetValue(epochs), result.GetValue(keep)));
        return command;
    }

    private static int Run(string data, string model, int epochs, bool keep)
    {
        var language = EnglishLanguage.Load(Path.Combine(model, "language.bin"));
        string path = Path.Combine(model, AttributionFinder.ModelFileName);
        var network = keep ? SpanWeights.Read(ModelFile.Load(path)) : null;
        var file = AttributionTrainer.Train(Path.Combine(data, "statements/polnear"), language, epochs, network, Console.Error.WriteLine);
        File.WriteAllBytes(path, file.ToBytes());
        ModelManifest.Write(model, data);
        return 0;
    }
}
