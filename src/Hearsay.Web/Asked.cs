using System.Globalization;
using System.Text;
using Hearsay.Storing;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web;

/// <summary>What an address asks for: the conditions, named as on the command line, and where in the list. The address holds the whole state of a page.</summary>
public sealed class Asked
{
    /// <summary>How many rows a page of a list has, unless told otherwise.</summary>
    public const int UsualLimit = 50;

    /// <summary>The most rows that may be asked for at once.</summary>
    public const int LargestLimit = 1000;

    /// <summary>How often a parameter may be given, so that no address asks for a day's work.</summary>
    public const int MostValues = 64;

    private readonly HttpRequest _request;
    private readonly int _rows;

    /// <summary>Reads the address of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="rows">How many rows a page has, unless the address says.</param>
    /// <exception cref="FormatException">A condition cannot be read; the message names it.</exception>
    public Asked(HttpRequest request, int rows = UsualLimit)
    {
        ArgumentNullException.ThrowIfNull(request);
        (_request, _rows) = (request, rows);
        LimitGiven = ReadLimit();
        Filter = new ReportFilter
        {
            By = this["by"],
            About = this["about"],
            Place = this["place"],
            Outlet = this["outlet"],
            Agency = this["agency"],
            Unit = this["unit"],
            Since = Day("since"),
            Until = Day("until"),
            Languages = All("language"),
            Standings = All<Standing>("standing"),
            Acts = All<StatementAct>("act"),
            Certainties = All<Certainty>("certainty"),
            Forms = All<StatementForm>("form"),
            Measures = All<FigureMeasure>("measure"),
            NotOutlets = All("not-outlet"),
            NotBy = All("not-by"),
            NotStandings = All<Standing>("not-standing"),
            NotActs = All<StatementAct>("not-act"),
            NotCertainties = All<Certainty>("not-certainty"),
        };
    }

    /// <summary>The conditions, without a limit.</summary>
    public ReportFilter Filter { get; }

    /// <summary>Whether a page's list begins with the last day: unless the address says <c>order=first</c>.</summary>
    public bool LastFirst => this["order"] != "first";

    /// <summary>How many rows the address asks for; <c>null</c> if it does not say.</summary>
    public int? LimitGiven { get; }

    /// <summary>How many rows a page has.</summary>
    /// <exception cref="FormatException">The address asks for more than a page may have.</exception>
    public int Limit => LimitGiven is > LargestLimit and var limit ? throw TooMany($"{limit}") : LimitGiven ?? _rows;

    /// <summary>The path of the address.</summary>
    public string Path => _request.Path;

    /// <summary>The value of a parameter; <c>null</c> if it is not given or blank.</summary>
    public string? this[string name] => _request.Query[name].LastOrDefault() is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>The conditions that are set, by name; one that has several values once for each.</summary>
    public IEnumerable<(string Name, string Value)> Conditions => Names.SelectMany(name => All(name).Select(value => (name, value)));

    /// <summary>The names of all conditions, those first that a person types.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "by", "about", "place", "outlet", "since", "until", "agency", "unit", "language", "standing", "act", "certainty", "form", "measure",
        "not-outlet", "not-by", "not-standing", "not-act", "not-certainty",
    ];

    // As on the command line: en,fr.
    private static readonly HashSet<string> Lists = ["language", "standing", "act", "certainty", "form", "measure", "not-standing", "not-act", "not-certainty"];

    /// <summary>All values of a parameter.</summary>
    /// <exception cref="FormatException">There are more than <see cref="MostValues"/>.</exception>
    public IReadOnlyList<string> All(string name)
    {
        var values = _request.Query[name].OfType<string>().SelectMany(value => Lists.Contains(name) ? value.Split(',') : [value])
            .Select(value => value.Trim()).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return values.Count <= MostValues ? values : throw new FormatException($"{name}: there are more than {MostValues} of them");
    }

    /// <summary>This address with parameters set, or taken away where the value is <c>null</c>; always back to the beginning of the list.</summary>
    public string With(params (string Name, string? Value)[] changes) => On(Path, changes);

    /// <summary>This address with one value more of a parameter that may have several.</summary>
    public string Plus(string name, string value) => On(Path, [.. All(name).Append(value).Distinct(StringComparer.Ordinal).Select(each => (name, (string?)each))]);

    /// <summary>This address with one value less of a parameter that may have several.</summary>
    public string Minus(string name, string value) => On(Path, [(name, null), .. All(name).Where(each => each != value).Select(each => (name, (string?)each))]);

    /// <summary>Another page with the same conditions.</summary>
    public string On(string path, params (string Name, string? Value)[] changes)
    {
        var address = new StringBuilder();
        var kept = _request.Query.Where(p => p.Key != "after" && !changes.Any(c => c.Name == p.Key)).SelectMany(p => p.Value.Select(value => (p.Key, value)));
        foreach (var (name, value) in kept.Concat(changes.Select(c => (c.Name, c.Value))))
            if (!string.IsNullOrEmpty(value))
                address.Append(address.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(Escaped(value));
        return path + address;
    }

    /// <summary>The same conditions, and nothing else, at an address for programs.</summary>
    public string Download(string path, string format, params (string Name, string? Value)[] more)
    {
        var parameters = Conditions.Select(condition => (condition.Name, (string?)condition.Value)).Concat(more).Append(("format", format)).Where(each => each.Item2 is not null);
        return path + '?' + string.Join('&', parameters.Select(each => $"{each.Item1}={Uri.EscapeDataString(each.Item2!)}"));
    }

    /// <summary>Commas and colons mean nothing in a query: boxes and places are shorter, and can be read.</summary>
    private static string Escaped(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);

    private int? ReadLimit() => this["limit"] is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is > 0 and < int.MaxValue ? limit
        : throw TooMany(text);

    private static FormatException TooMany(string limit) => new($"limit: '{limit}' is not a number from 1 to {LargestLimit}");

    private List<T> All<T>(string name)
        where T : struct, Enum
    {
        try
        {
            return [.. All(name).SelectMany(FilterWords.Parse<T>)];
        }
        catch (FormatException e)
        {
            throw new FormatException($"{name}: {e.Message}", e);
        }
    }

    private DateOnly? Day(string name)
    {
        if (this[name] is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"{name}: '{text}' is not a day such as 2022-12-03");
    }
}
