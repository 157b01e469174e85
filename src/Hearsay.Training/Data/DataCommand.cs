using System.CommandLine;
using Hearsay.Training.Places;

namespace Hearsay.Training.Data;

/// <summary><c>hearsay-training data SET</c>: fetches or compiles a file of <c>data/</c> and notes in its manifest where it is from.</summary>
internal static class DataCommand
{
    public static Command Create() => new("data", "Makes the files of data/ from their named sources.")
    {
        LanguageData.Create(),
        EnglishListsData.Create(),
        PlacesData.Create(),
        PlacesTraining.Create(),
        OutlinesData.Create(),
    };
}
