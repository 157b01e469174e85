using System.CommandLine;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>What to read and how.</summary>
internal sealed class ReadingArguments
{
    private readonly Argument<string[]> _paths = new("path")
    {
        Description = "Files (text, HTML, CSV, JSON Lines, .zip, .gz), folders, or - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _map = new("--map")
    {
        Description = "Which column or key holds what: text=article_content,outlet=source,published=date,title=article_title",
        HelpName = "FIELD=COLUMN,…",
    };

    private readonly Option<string?> _published = new("--published") { Description = "The publication date, whatever the files say", HelpName = "DATE" };
    private readonly Option<string?> _outlet = new("--outlet") { Description = "The outlet, whatever the files say", HelpName = "NAME" };
    private readonly Option<int?> _threads = new("--threads") { Description = "How many reports are worked on at once; the answer is always the same", HelpName = "N" };
    private readonly Option<bool> _plain = new("--plain") { Description = "The whole file is the body: no header detection, no clean-up, offsets are the file's own" };
    private readonly TimeProvider _clock;

    public ReadingArguments(Command command, TimeProvider clock, bool plain = false)
    {
        _clock = clock;
        command.Arguments.Add(_paths);
        command.Options.Add(_map);
        command.Options.Add(_published);
        command.Options.Add(_outlet);
        command.Options.Add(_threads);
        if (plain)
            command.Options.Add(_plain);
    }

    /// <summary>What to read; standard input if nothing is named and something is piped in.</summary>
    public IReadOnlyList<string> Paths(ParseResult parsed) => parsed.GetValue(_paths) switch
    {
        { Length: > 0 } paths => paths,
        _ when Console.IsInputRedirected => ["-"],
        _ => throw new FormatException("name files or folders to read, or - for standard input"),
    };

    public ReadingOptions Options(ParseResult parsed)
    {
        // Reports may be dated tomorrow where they were written, never later.
        var latest = DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime).AddDays(1);
        var options = new ReadingOptions
        {
            Plain = parsed.GetValue(_plain),
            Outlet = parsed.GetValue(_outlet),
            Published = parsed.GetValue(_published),
            Map = parsed.GetValue(_map) is { } map ? Map(map) : FieldMap.Usual,
            Latest = latest,
            Threads = parsed.GetValue(_threads) switch
            {
                null => Environment.ProcessorCount,
                < 1 => throw new FormatException("--threads: give a number from 1"),
                var threads => threads.Value,
            },
        };
        return options;
    }

    private static FieldMap Map(string list)
    {
        try
        {
            return FieldMap.Parse(list);
        }
        catch (FormatException e)
        {
            throw new FormatException($"--map: {e.Message}", e);
        }
    }
}
