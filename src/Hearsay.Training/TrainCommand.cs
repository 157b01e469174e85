using System.CommandLine;
using Hearsay.Training.Language;
using Hearsay.Training.Statements;

namespace Hearsay.Training;

/// <summary><c>hearsay-training train MODEL</c>: learns a model from named sets.</summary>
internal static class TrainCommand
{
    public static Command Create() => new("train", "Learns a model and writes it.")
    {
        TrainLanguageCommand.Create(),
        TrainCoreferenceCommand.Create(),
        TrainAttributionsCommand.Create(),
        TrainManifestCommand.Create(),
    };
}
