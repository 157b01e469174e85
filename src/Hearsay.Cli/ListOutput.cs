using System.CommandLine;
using Hearsay.Storing;

namespace Hearsay.Cli;

/// <summary>What the commands that list something share: the store, the filter, and whether the answer goes to a person, a program or a spreadsheet.</summary>
internal sealed class ListOutput
{
    private const string LastFirst = "last";

    private readonly StoreOption _store;
    private readonly JsonOption _json;
    private readonly Option<bool> _csv = new("--csv") { Description = "Print a table for spreadsheets" };
    private readonly Option<string?> _order = new("--order") { Description = "Which day comes first: the 'first', unless given, or the 'last'", HelpName = "END" };
    private readonly FilterOptions _filter;

    /// <summary>Gives a command these options.</summary>
    public ListOutput(Command command, bool hasTable = false, bool hasOrder = false)
    {
        _store = new StoreOption(command);
        _json = new JsonOption(command);
        if (hasTable)
            command.Options.Add(_csv);
        _order.AcceptOnlyFromAmong("first", LastFirst);
        if (hasOrder)
            command.Options.Add(_order);
        _filter = new FilterOptions(command, _json);
    }

    private ReportFilter Filter(ParseResult parsed) => _filter.Filter(parsed) with { LastFirst = parsed.GetValue(_order) == LastFirst };

    /// <summary>Opens the store, asks, and answers in the form that was asked for; gives the exit code.</summary>
    public int Run<T>(ParseResult parsed, Func<Archive, ReportFilter, IEnumerable<T>> ask, Func<T, string> json, Func<IEnumerable<T>, int?, int> print)
    {
        using var archive = _store.Open(parsed);
        var rows = ask(archive, Filter(parsed));
        return _json.IsSet(parsed) ? Listing.PrintJson(rows, json, _filter.Limit(parsed)) : print(rows, _filter.Limit(parsed));
    }

    /// <summary>The same for a command that has a table, too.</summary>
    public async Task<int> RunAsync<T>(
        ParseResult parsed, Func<Archive, ReportFilter, IEnumerable<T>> ask, Func<T, string> json, Func<Stream, IEnumerable<T>, Task> csv, Func<IEnumerable<T>, int?, int> print)
    {
        if (!parsed.GetValue(_csv))
            return Run(parsed, ask, json, print);
        using var archive = _store.Open(parsed);
        await using var output = Console.OpenStandardOutput();
        var shown = new Listing(_filter.AskedLimit(parsed));
        await csv(output, shown.Take(ask(archive, Filter(parsed) with { Limit = _filter.AskedLimit(parsed) })));
        return shown.Count == 0 ? ExitCodes.Incomplete : ExitCodes.Done;
    }
}
