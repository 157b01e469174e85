using System.CommandLine;
using Hearsay.Training;
using Hearsay.Training.Evaluation;
using Hearsay.Training.Language;

var root = new RootCommand("Builds Hearsay's models and data from named sets, and measures how good its answers are.")
{
    EvaluateCommand.Create(),
    TrainCommand.Create(),
    ShowLanguageCommand.Create(),
};

return root.Parse(args).Invoke();
