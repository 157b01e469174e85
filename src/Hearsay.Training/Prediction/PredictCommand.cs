using System.CommandLine;
using System.Text.Json;
using Hearsay.Reading;
using Hearsay.Statements;
using Hearsay.Training.Evaluation;

namespace Hearsay.Training.Prediction;

/// <summary>
/// <c>hearsay-training predict reading OUT.json [DATA]</c>: writes the bodies read from the WCXB pages as the set's own scorer expects them,
/// one JSON object of text by page identifier. <c>predict statements OUT [DATA]</c>: the statements of the gold reports, as <c>score_gold.py</c> reads them.
/// </summary>
internal static class PredictCommand
{
    public static Command Create()
    {
        var output = new Argument<string>("out") { Description = "The file to write" };
        var data = new Argument<string>("data") { Description = "The folder of the data set", DefaultValueFactory = _ => ReadingEvaluation.Task.DefaultData };
        var reading = new Command("reading", "The bodies of the WCXB pages.") { output, data };
        reading.SetAction(result => Run(result.GetValue(output)!, result.GetValue(data)!));
        return new Command("predict", "Writes answers in the form that a data set's own scorer reads.") { reading, Statements() };
    }

    private static Command Statements()
    {
        var output = new Argument<string>("out") { Description = "The folder to write to" };
        var data = new Argument<string>("data") { Description = "The folder of the data set", DefaultValueFactory = _ => StatementsEvaluation.Task.DefaultData };
        var gold = new Option<bool>("--gold-spans") { Description = "Read the fields of the spans that people marked" };
        var command = new Command("statements", "The statements of the gold reports, a file each.") { output, data, gold };
        command.SetAction(result => Run(result.GetValue(output)!, result.GetValue(data)!, result.GetValue(gold)));
        return command;
    }

    private static int Run(string output, string data, bool goldSpans)
    {
        Directory.CreateDirectory(output);
        var finder = StatementFinder.Load();
        foreach (var report in StatementsEvaluation.Prepare(data))
        {
            var answer = new { statements = StatementsEvaluation.Answer(report, finder, goldSpans), figures = Array.Empty<object>() };
            File.WriteAllBytes(Path.Combine(output, report.Report.Name + ".gold.json"), JsonSerializer.SerializeToUtf8Bytes(answer));
        }

        return 0;
    }

    private static int Run(string output, string data)
    {
        var texts = ReadingData.Pages(data).ToDictionary(p => p.Id, p => HtmlReader.Read(p.Html, ReadingData.Latest).Text);
        File.WriteAllBytes(output, JsonSerializer.SerializeToUtf8Bytes(texts));
        return 0;
    }
}
