using System.CommandLine;
using Hearsay.Exporting;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay export</c>: lists for other programs, as they come out of the store.</summary>
internal static class Export
{
    private static readonly Dictionary<string, ExportFormat> s_formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["csv"] = ExportFormat.Csv,
        ["jsonl"] = ExportFormat.JsonLines,
        ["geojson"] = ExportFormat.GeoJson,
    };

    public static Command Create()
    {
        var command = new Command("export", "Write a whole list for other programs: a table (csv), a JSON object a line (jsonl), or a map layer (geojson).");
        var rows = new Argument<string>("rows") { Description = "What: statements, figures, claims, places, reports or sources" };
        rows.AcceptOnlyFromAmong([.. Enum.GetNames<ExportedRows>().Select(name => name.ToLowerInvariant())]);
        var format = new Option<string?>("--format") { Description = "How: csv, jsonl or geojson [default: as --out ends, otherwise csv]", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong([.. s_formats.Keys]);
        var target = new Option<string?>("--out") { Description = "The file to write [default: standard output]", HelpName = "FILE" };
        command.Arguments.Add(rows);
        command.Options.Add(format);
        command.Options.Add(target);
        var store = new StoreOption(command);
        var filter = new FilterOptions(command, json: null);
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed, store, filter, Enum.Parse<ExportedRows>(parsed.GetValue(rows)!, ignoreCase: true), parsed.GetValue(format), parsed.GetValue(target), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed, StoreOption store, FilterOptions filter, ExportedRows rows, string? format, string? target, CancellationToken cancellation)
    {
        using var archive = store.Open(parsed);
        var asked = filter.Filter(parsed) with { Limit = filter.Limit(parsed) };
        var written = format ?? Path.GetExtension(target)?.TrimStart('.');
        var how = written is { Length: > 0 } ? Format(written, target!) : ExportFormat.Csv;
        var count = target is null
            ? await WriteOut(stream => Exports.WriteAsync(archive, rows, how, stream, asked, cancellation))
            : await WriteFile(target, stream => Exports.WriteAsync(archive, rows, how, stream, asked, cancellation));
        Console.Error.WriteLine(count == 0 ? $"No {Noun(rows)} found." : $"{Printable.Number((int)Math.Min(count, int.MaxValue))} {(how == ExportFormat.GeoJson ? "features" : Noun(rows))}.");
        return count == 0 ? ExitCodes.Incomplete : ExitCodes.Done;
    }

    private static ExportFormat Format(string name, string target) => s_formats.TryGetValue(name, out var format)
        ? format
        : throw new FormatException($"--out: '{target}' does not end in csv, jsonl or geojson; name the format with --format");

    private static async Task<long> WriteOut(Func<Stream, Task<long>> write)
    {
        await using var output = Console.OpenStandardOutput();
        return await write(output);
    }

    /// <summary>Writes beside the file and puts it in its place when it is complete, so that nobody ever finds half of one.</summary>
    private static async Task<long> WriteFile(string path, Func<Stream, Task<long>> write)
    {
        var unfinished = path + ".part";
        try
        {
            long count;
            await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1, useAsync: true))
                count = await write(file);
            File.Move(unfinished, path, overwrite: true);
            return count;
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    private static string Noun(ExportedRows rows) => rows.ToString().ToLowerInvariant();
}
