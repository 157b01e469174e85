using System.CommandLine;
using Hearsay.Training.Data;
using Hearsay.Training.Evaluation;

var root = new RootCommand("Builds Hearsay's models and data from named sets, and measures how good its answers are.")
{
    DataCommand.Create(),
    EvaluateCommand.Create(),
};

return root.Parse(args).Invoke();
