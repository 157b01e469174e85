using System.CommandLine;
using System.Globalization;
using Hearsay.Places;
using Hearsay.Reading;

namespace Hearsay.Training.Places;

/// <summary><c>hearsay-training places-list FILE…</c>: the places found in plain texts, for looking at.</summary>
internal static class PlacesListing
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files");
        var command = new Command("places-list", "Lists the places found in plain texts.") { files };
        command.SetAction(result =>
        {
            var finder = PlaceFinder.Load();
            foreach (string file in result.GetValue(files)!)
                List(finder, file);
        });
        return command;
    }

    private static void List(PlaceFinder finder, string file)
    {
        string text = MendedText.Of(TextDecoding.Decode(File.ReadAllBytes(file)).Text).Text;
        Console.WriteLine($"== {file}");
        foreach (var mention in finder.Find(text))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mention.Span} {mention.Text} → {mention.Name}, {mention.Admin1}, {mention.Country} {mention.Latitude:0.00},{mention.Longitude:0.00} {mention.Precision} {mention.GeonameId}"));
    }
}
