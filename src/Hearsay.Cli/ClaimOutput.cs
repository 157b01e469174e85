using System.CommandLine;
using Hearsay.Storing;

namespace Hearsay.Cli;

/// <summary>What the commands about claims share: the store, the filter, and whether the answer goes to a person, a program or a spreadsheet.</summary>
internal sealed class ClaimOutput
{
    private readonly StoreOption _store;
    private readonly JsonOption _json;
    private readonly FilterOptions _filter;
    private readonly Option<bool> _csv = new("--csv") { Description = "Print a table for spreadsheets" };

    public ClaimOutput(Command command)
    {
        _store = new StoreOption(command);
        _json = new JsonOption(command);
        command.Options.Add(_csv);
        _filter = new FilterOptions(command, _json);
    }

    /// <summary>Opens the store, asks, and answers in the form that was asked for; gives the exit code.</summary>
    public async Task<int> RunAsync<T>(
        ParseResult parsed, Func<Archive, ReportFilter, IEnumerable<T>> ask, Func<T, string> json, Func<Stream, IEnumerable<T>, Task> csv, Func<IEnumerable<T>, int?, int> print)
    {
        using var archive = _store.Open(parsed);
        var rows = ask(archive, _filter.Filter(parsed));
        if (_json.IsSet(parsed))
            return Listing.PrintJson(rows, json, _filter.Limit(parsed));
        if (!parsed.GetValue(_csv))
            return print(rows, _filter.Limit(parsed));
        await using var output = Console.OpenStandardOutput();
        var shown = new Listing(_filter.AskedLimit(parsed));
        await csv(output, shown.Take(ask(archive, _filter.Filter(parsed) with { Limit = _filter.AskedLimit(parsed) })));
        return shown.Count == 0 ? ExitCodes.Incomplete : ExitCodes.Done;
    }
}
