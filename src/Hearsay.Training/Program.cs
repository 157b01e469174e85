using System.CommandLine;
using Hearsay.Training.Evaluation;
using Hearsay.Training.Prediction;

var root = new RootCommand("Builds Hearsay's models and data from named sets, and measures how good its answers are.")
{
    EvaluateCommand.Create(),
    PredictCommand.Create(),
};

return root.Parse(args).Invoke();
