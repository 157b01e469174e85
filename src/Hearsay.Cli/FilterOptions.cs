using System.CommandLine;
using System.Globalization;
using Hearsay.Storing;

namespace Hearsay.Cli;

/// <summary>The conditions that every list takes.</summary>
internal sealed class FilterOptions
{
    /// <summary>How many rows a person is shown unless told otherwise.</summary>
    private const int UsualLimit = 200;

    private readonly Option<string?> _by = new("--by") { Description = "Only what this speaker said, or passed on", HelpName = "NAME" };
    private readonly Option<string?> _about = new("--about") { Description = "Only what has these words; \"a phrase\" as it stands, bomb* any ending", HelpName = "WORDS" };
    private readonly Option<string?> _place = new("--place") { Description = "Only what names this place", HelpName = "NAME" };
    private readonly Option<string?> _since = new("--since") { Description = "Published on this day (2022-12-03) or later", HelpName = "DAY" };
    private readonly Option<string?> _until = new("--until") { Description = "Published on this day or earlier", HelpName = "DAY" };
    private readonly Option<string?> _outlet = new("--outlet") { Description = "Published by this outlet (a part of its name will do)", HelpName = "NAME" };
    private readonly Option<int?> _limit = new("--limit") { Description = $"So many rows at the most; 0 for all [default: {UsualLimit} for people, all with --json]", HelpName = "N" };
    private readonly JsonOption? _json;

    /// <summary>The conditions of a list; of one that only programs read if <paramref name="json"/> is <c>null</c>.</summary>
    public FilterOptions(Command command, JsonOption? json)
    {
        _json = json;
        foreach (var option in new Option[] { _by, _about, _place, _since, _until, _outlet, _limit })
            command.Options.Add(option);
    }

    /// <summary>How many rows to show; <c>null</c> for all.</summary>
    public int? Limit(ParseResult parsed) => parsed.GetValue(_limit) switch
    {
        null => _json?.IsSet(parsed) == false ? UsualLimit : null,
        0 or int.MaxValue => null,
        < 0 => throw new FormatException("--limit: give a number of rows, 0 for all"),
        var limit => limit,
    };

    /// <summary>How many rows were asked for; <c>null</c> for all.</summary>
    public int? AskedLimit(ParseResult parsed) => parsed.GetValue(_limit) is null ? null : Limit(parsed);

    /// <summary>The filter, asking for one row more than will be shown, so that it can be told whether there are more.</summary>
    public ReportFilter Filter(ParseResult parsed) => new()
    {
        By = parsed.GetValue(_by),
        About = parsed.GetValue(_about),
        Place = parsed.GetValue(_place),
        Since = Day(parsed, _since),
        Until = Day(parsed, _until),
        Outlet = parsed.GetValue(_outlet),
        Limit = Limit(parsed) + 1,
    };

    private static DateOnly? Day(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"{option.Name}: '{text}' is not a day such as 2022-12-03");
    }
}
