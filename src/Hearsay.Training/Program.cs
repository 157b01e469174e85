using System.CommandLine;
using Hearsay.Training;
using Hearsay.Training.Evaluation;

var root = new RootCommand("Builds Hearsay's models and data from named sets, and measures how good its answers are.")
{
    EvaluateCommand.Create(),
    TrainCommand.Create(),
};

return root.Parse(args).Invoke();
