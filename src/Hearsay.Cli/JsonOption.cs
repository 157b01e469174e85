using System.CommandLine;

namespace Hearsay.Cli;

/// <summary>Whether the answer is for a program.</summary>
internal sealed class JsonOption
{
    private readonly Option<bool> _option = new("--json") { Description = "Print one JSON object a line, for programs" };

    public JsonOption(Command command) => command.Options.Add(_option);

    public bool IsSet(ParseResult parsed) => parsed.GetValue(_option);
}
