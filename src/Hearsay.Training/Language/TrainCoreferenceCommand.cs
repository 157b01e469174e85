using System.CommandLine;
using Hearsay.Language.English;

namespace Hearsay.Training.Language;

/// <summary><c>hearsay-training train coreference</c>: trains the model that links pronouns, with the language model that is there.</summary>
internal static class TrainCoreferenceCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder with the training data", DefaultValueFactory = _ => "../shared/data" };
        var model = new Option<string>("--model") { Description = "The folder with the language model, which receives the new one", DefaultValueFactory = _ => "models/english" };
        var command = new Command("coreference", "Trains the links of pronouns for English.") { data, model };
        command.SetAction(result => Run(result.GetValue(data)!, result.GetValue(model)!));
        return command;
    }

    private static int Run(string data, string model)
    {
        var language = EnglishLanguage.Load(Path.Combine(model, "language.bin"));
        var documents = CoreferenceDocument.Read(Path.Combine(data, "coreference/gum"), Path.Combine(data, "language/ud-english-gum"), "train");
        var file = CoreferenceTrainer.Train(documents, language, NameLists.DefaultNounsPath);
        File.WriteAllBytes(Path.Combine(model, EnglishLanguage.CoreferenceFile), file.ToBytes());
        ModelManifest.Write(model, data);
        return 0;
    }
}
