using System.CommandLine;
using System.Globalization;
using Hearsay.Places;
using Hearsay.Training.Evaluation;

namespace Hearsay.Training.Places;

/// <summary><c>hearsay-training places-errors FILE</c>: what is wrong on the even reports of a set, for looking at.</summary>
internal static class PlacesErrors
{
    public static Command Create()
    {
        var file = new Argument<string>("file");
        var command = new Command("places-errors", "Lists wrong answers about places on the even reports of LGL or GeoVirus.") { file };
        command.SetAction(result => Run(result.GetValue(file)!));
        return command;
    }

    private static void Run(string file)
    {
        var finder = PlaceFinder.Load();
        var documents = PlacesCorpus.Read(file, _ => false);
        foreach (var document in documents.Where((_, i) => i % 2 == 0))
        {
            var given = finder.Find(document.Text, document.Outlet, document.Dateline, [.. document.Gold.Select(g => g.Span)]);
            var found = finder.Find(document.Text, document.Outlet, document.Dateline);
            for (int i = 0; i < document.Gold.Count; i++)
                if (document.Gold[i].Latitude is not null && !PlacesEvaluation.IsNear(document.Gold[i], given[i]))
                    Print("wrong", document, document.Gold[i].Span, $"{document.Gold[i].Latitude:0.0},{document.Gold[i].Longitude:0.0} not {given[i].Name} {given[i].Country} {given[i].Admin1} {given[i].Latitude:0.0},{given[i].Longitude:0.0}");
            foreach (var gold in document.Gold.Where(g => !found.Any(f => f.Span.Overlaps(g.Span))))
                Print("missed", document, gold.Span, gold.Latitude is null ? "unlocated" : "");
            foreach (var mention in found.Where(f => !document.Gold.Any(g => g.Span.Overlaps(f.Span))))
                Print("false", document, mention.Span, $"{mention.Name} {mention.Country}");
        }
    }

    private static void Print(string kind, PlacesDocument document, TextSpan span, string note)
    {
        int start = Math.Max(0, span.Start - 30), end = Math.Min(document.Text.Length, span.End + 25);
        string context = document.Text[start..span.Start] + "[" + span.Of(document.Text) + "]" + document.Text[span.End..end];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}\t{document.Outlet}\t{context.ReplaceLineEndings(" ")}\t{note}"));
    }
}
