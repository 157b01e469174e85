using System.CommandLine;
using System.Text.Json;
using Hearsay.Reading;
using Hearsay.Training.Evaluation;

namespace Hearsay.Training.Prediction;

/// <summary>
/// <c>hearsay-training predict reading OUT.json [DATA]</c>: writes the bodies read from the WCXB pages as the set's own scorer expects them,
/// one JSON object of text by page identifier.
/// </summary>
internal static class PredictCommand
{
    public static Command Create()
    {
        var output = new Argument<string>("out") { Description = "The file to write" };
        var data = new Argument<string>("data") { Description = "The folder of the data set", DefaultValueFactory = _ => ReadingEvaluation.Task.DefaultData };
        var reading = new Command("reading", "The bodies of the WCXB pages.") { output, data };
        reading.SetAction(result => Run(result.GetValue(output)!, result.GetValue(data)!));
        return new Command("predict", "Writes answers in the form that a data set's own scorer reads.") { reading };
    }

    private static int Run(string output, string data)
    {
        var texts = ReadingData.Pages(data).ToDictionary(p => p.Id, p => HtmlReader.Read(p.Html, ReadingData.Latest).Text);
        File.WriteAllBytes(output, JsonSerializer.SerializeToUtf8Bytes(texts));
        return 0;
    }
}
