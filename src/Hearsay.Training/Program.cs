using System.CommandLine;
using Hearsay.Training;
using Hearsay.Training.Data;
using Hearsay.Training.Evaluation;
using Hearsay.Training.Language;
using Hearsay.Training.Places;
using Hearsay.Training.Prediction;
using Hearsay.Training.Quality;
using Hearsay.Training.Statements;

var root = new RootCommand("Builds Hearsay's models and data from named sets, and measures how good its answers are.")
{
    DataCommand.Create(),
    EvaluateCommand.Create(),
    PredictCommand.Create(),
    FloorsCommand.Create(TimeProvider.System),
    TrainCommand.Create(),
    ShowLanguageCommand.Create(),
    PlacesErrors.Create(),
    PlacesListing.Create(),
    ShowAttributionsCommand.Create(),
};

return root.Parse(args).Invoke();
