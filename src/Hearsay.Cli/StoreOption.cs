using System.CommandLine;
using Hearsay.Storing;

namespace Hearsay.Cli;

/// <summary>The store a command works on.</summary>
internal sealed class StoreOption
{
    private readonly Option<string> _option = new("--store")
    {
        Description = "The store's file",
        DefaultValueFactory = _ => "hearsay.db",
        HelpName = "FILE",
    };

    public StoreOption(Command command) => command.Options.Add(_option);

    /// <summary>Opens the store that is there already.</summary>
    public Archive Open(ParseResult parsed) => Archive.Open(Path(parsed), create: false);

    /// <summary>Opens the store, and makes one where there is none.</summary>
    public Archive OpenOrCreate(ParseResult parsed) => Archive.Open(Path(parsed), create: true);

    /// <summary>The path given.</summary>
    public string Path(ParseResult parsed) =>
        parsed.GetValue(_option) is { Length: > 0 } path ? path : throw new FormatException("--store: name the store's file");
}
