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
    private readonly Option<string?> _place = new("--place") { Description = "Only what names this place or one in it: Kiev, 'Idlib province', geonames:703448", HelpName = "NAME" };
    private readonly Option<string?> _since = new("--since") { Description = "Published on this day (2022-12-03) or later", HelpName = "DAY" };
    private readonly Option<string?> _until = new("--until") { Description = "Published on this day or earlier", HelpName = "DAY" };
    private readonly Option<string?> _outlet = new("--outlet") { Description = "Published by this outlet (a part of its name will do)", HelpName = "NAME" };
    private readonly Option<string?> _agency = new("--agency") { Description = "Written by this agency (a part of its name will do)", HelpName = "NAME" };
    private readonly Option<string?> _language = new("--language") { Description = "In one of these languages (en,fr)", HelpName = "LIST" };
    private readonly Option<string?> _standing = Kinds<Standing>("--standing", "Only what such sources say");
    private readonly Option<string?> _act = Kinds<StatementAct>("--act", "Only where the source does this");
    private readonly Option<string?> _certainty = Kinds<Certainty>("--certainty", "Only what is put forward so");
    private readonly Option<string?> _form = Kinds<StatementForm>("--form", "Only what is quoted so");
    private readonly Option<string?> _measure = Kinds<FigureMeasure>("--measure", "Only figures of this");
    private readonly Option<string?> _unit = new("--unit") { Description = "Only figures that count this, in the singular: soldier", HelpName = "NOUN" };
    private readonly Option<string[]> _notOutlet = Names("--not-outlet", "Leave out this outlet");
    private readonly Option<string[]> _notBy = Names("--not-by", "Leave out what this speaker said");
    private readonly Option<string?> _notStanding = Kinds<Standing>("--not-standing", "Leave out what such sources say");
    private readonly Option<string?> _notAct = Kinds<StatementAct>("--not-act", "Leave out where the source does this");
    private readonly Option<string?> _notCertainty = Kinds<Certainty>("--not-certainty", "Leave out what is put forward so");
    private readonly Option<string?> _after = new("--after") { Description = "Go on behind the row with this cursor (see --json)", HelpName = "CURSOR" };
    private readonly Option<int?> _limit = new("--limit") { Description = $"So many rows at the most; 0 for all [default: {UsualLimit} for people, all with --json]", HelpName = "N" };
    private readonly JsonOption? _json;

    /// <summary>The conditions of a list; of one that only programs read if <paramref name="json"/> is <c>null</c>.</summary>
    public FilterOptions(Command command, JsonOption? json)
    {
        _json = json;
        foreach (var option in new Option[]
        {
            _by, _about, _place, _since, _until, _outlet, _agency, _language, _standing, _act, _certainty, _form, _measure, _unit,
            _notOutlet, _notBy, _notStanding, _notAct, _notCertainty, _after, _limit,
        })
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
        Agency = parsed.GetValue(_agency),
        Languages = FilterWords.Words(parsed.GetValue(_language) ?? string.Empty),
        Standings = Kinds<Standing>(parsed, _standing),
        Acts = Kinds<StatementAct>(parsed, _act),
        Certainties = Kinds<Certainty>(parsed, _certainty),
        Forms = Kinds<StatementForm>(parsed, _form),
        Measures = Kinds<FigureMeasure>(parsed, _measure),
        Unit = parsed.GetValue(_unit),
        NotOutlets = parsed.GetValue(_notOutlet) ?? [],
        NotBy = parsed.GetValue(_notBy) ?? [],
        NotStandings = Kinds<Standing>(parsed, _notStanding),
        NotActs = Kinds<StatementAct>(parsed, _notAct),
        NotCertainties = Kinds<Certainty>(parsed, _notCertainty),
        After = parsed.GetValue(_after),
        Limit = Limit(parsed) + 1,
    };

    private static Option<string[]> Names(string name, string description) =>
        new(name) { Description = description + "; may be given several times", HelpName = "NAME", AllowMultipleArgumentsPerToken = false };

    private static Option<string?> Kinds<T>(string name, string description)
        where T : struct, Enum =>
        new(name) { Description = $"{description}: {string.Join(", ", FilterWords.All<T>())}", HelpName = "LIST" };

    private static IReadOnlyList<T> Kinds<T>(ParseResult parsed, Option<string?> option)
        where T : struct, Enum
    {
        try
        {
            return FilterWords.Parse<T>(parsed.GetValue(option) ?? string.Empty);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{option.Name}: {e.Message}", e);
        }
    }

    private static DateOnly? Day(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"{option.Name}: '{text}' is not a day such as 2022-12-03");
    }
}
