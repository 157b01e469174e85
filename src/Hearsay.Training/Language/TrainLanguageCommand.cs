using System.CommandLine;

namespace Hearsay.Training.Language;

/// <summary><c>hearsay-training train language</c>: trains the English model and writes it.</summary>
internal static class TrainLanguageCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder with the training data", DefaultValueFactory = _ => "../shared/data" };
        var lists = new Option<string>("--lists") { Description = "The lists of names", DefaultValueFactory = _ => NameLists.DefaultPath };
        var output = new Option<string>("--out") { Description = "The folder for the model", DefaultValueFactory = _ => "models/english" };
        var epochs = new Option<int>("--epochs") { Description = "How often all sentences are gone through", DefaultValueFactory = _ => 18 };
        var all = new Option<bool>("--all") { Description = "Train on the development parts too; their scores mean nothing then" };
        var command = new Command("language", "Trains sentence splitter, tagger, parser and finder of names for English.") { data, lists, output, epochs, all };
        command.SetAction(result => Run(result.GetValue(data)!, result.GetValue(lists)!, result.GetValue(output)!, result.GetValue(epochs), result.GetValue(all)));
        return command;
    }

    private static int Run(string data, string lists, string output, int epochs, bool all)
    {
        var file = LanguageTrainer.Train(data, lists, epochs, all, Console.Error.WriteLine);
        Directory.CreateDirectory(output);
        File.WriteAllBytes(Path.Combine(output, "language.bin"), file.ToBytes());
        ModelManifest.Write(output, data);
        return 0;
    }
}
