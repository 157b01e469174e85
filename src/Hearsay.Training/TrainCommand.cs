using System.CommandLine;
using Hearsay.Training.Language;

namespace Hearsay.Training;

/// <summary><c>hearsay-training train MODEL</c>: learns a model from named sets.</summary>
internal static class TrainCommand
{
    public static Command Create() => new("train", "Learns a model and writes it.")
    {
        TrainLanguageCommand.Create(),
        TrainCoreferenceCommand.Create(),
        TrainManifestCommand.Create(),
    };
}
