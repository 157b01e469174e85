using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Hearsay.Language.English;
using Hearsay.Reading;
using Hearsay.Statements;

namespace Hearsay.Training.Statements;

/// <summary><c>hearsay-training show-attributions PATH…</c>: the attributions in plain texts, for reading errors by eye.</summary>
internal static class ShowAttributionsCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Plain texts" };
        var folder = new Option<string?>("--json") { Description = "A folder that receives NAME.gold.json for each NAME.txt, in the form of statements/gold" };
        var command = new Command("show-attributions", "Prints source, cue and content of each attribution.") { paths, folder };
        command.SetAction(result => Run(result.GetValue(paths)!, result.GetValue(folder)));
        return command;
    }

    private static int Run(string[] paths, string? folder)
    {
        var language = EnglishLanguage.Load();
        var finder = AttributionFinder.Load();
        foreach (string path in paths)
        {
            string text = File.ReadAllText(path);
            var mended = MendedText.Of(text);
            var found = finder.Find(language.Analyze(mended.Text));
            if (folder is not null)
                File.WriteAllText(Path.Combine(folder, Path.GetFileNameWithoutExtension(path) + ".gold.json"), Json(mended, found));
            else
                Print(path, text, mended, found);
        }

        return 0;
    }

    private static void Print(string path, string text, MendedText mended, IReadOnlyList<Attribution> found)
    {
        string Shown(TextSpan? span) => span is { } s ? mended.ToShown(s).Of(text).ReplaceLineEndings(" ") : "–";
        Console.WriteLine($"# {path}");
        foreach (var a in found)
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{a.Confidence:0.00}{(a.IsNested ? " in" : "")}\t{Shown(a.Source)} | {Shown(a.Cue)} | {string.Join(" … ", a.Content.Select(c => Shown(c)))}"));
    }

    private static string Json(MendedText mended, IReadOnlyList<Attribution> found)
    {
        int[]? Pair(TextSpan? span) => span is { } s && mended.ToShown(s) is var shown ? [shown.Start, shown.End] : null;
        return JsonSerializer.Serialize(new
        {
            statements = found.Select((a, i) => new { id = i, source = Pair(a.Source), cue = Pair(a.Cue), content = a.Content.Select(c => Pair(c)), confidence = a.Confidence, nested = a.IsNested }),
            figures = Array.Empty<object>(),
        });
    }
}
