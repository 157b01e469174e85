using System.CommandLine;

namespace Hearsay.Cli;

/// <summary>What an analysis looks for.</summary>
internal sealed class PartsOptions
{
    private static readonly Dictionary<string, AnalysisParts> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["statements"] = AnalysisParts.Statements,
        ["figures"] = AnalysisParts.Figures,
        ["times"] = AnalysisParts.Times,
        ["places"] = AnalysisParts.Places,
        ["names"] = AnalysisParts.Names,
        ["tokens"] = AnalysisParts.Tokens,
    };

    private readonly Option<string?> _only = new("--only") { Description = "With --json, only some of " + string.Join(",", Names.Keys), HelpName = "LIST" };
    private readonly Option<bool> _tokens = new("--tokens") { Description = "With --json, the words with their tags and trees too" };

    public PartsOptions(Command command)
    {
        command.Options.Add(_only);
        command.Options.Add(_tokens);
    }

    /// <exception cref="FormatException">The list names something that is not looked for.</exception>
    public AnalysisParts Parts(ParseResult parsed)
    {
        var parts = parsed.GetValue(_only) is { } list ? Read(list) : AnalysisParts.Usual;
        return parsed.GetValue(_tokens) ? parts | AnalysisParts.Tokens : parts;
    }

    private static AnalysisParts Read(string list)
    {
        var parts = AnalysisParts.None;
        foreach (var name in list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            parts |= Names.TryGetValue(name, out var part)
                ? part
                : throw new FormatException($"--only: '{name}' is not one of {string.Join(", ", Names.Keys)}");
        return parts == AnalysisParts.None ? throw new FormatException("--only: name at least one part") : parts;
    }
}
