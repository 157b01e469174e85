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

    private readonly HttpRequest _request;

    /// <summary>Reads the address of a request.</summary>
    /// <exception cref="FormatException">A condition cannot be read; the message names it.</exception>
    public Asked(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        _request = request;
        Limit = ReadLimit();
        Filter = new ReportFilter
        {
            By = this["by"],
            About = this["about"],
            Place = this["place"],
            Outlet = this["outlet"],
            Since = Day("since"),
            Until = Day("until"),
        };
    }

    /// <summary>The conditions, without a limit.</summary>
    public ReportFilter Filter { get; }

    /// <summary>How many rows.</summary>
    public int Limit { get; }

    /// <summary>The path of the address.</summary>
    public string Path => _request.Path;

    /// <summary>The value of a parameter; <c>null</c> if it is not given or blank.</summary>
    public string? this[string name] => _request.Query[name].LastOrDefault() is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>The conditions that are set, by name.</summary>
    public IEnumerable<(string Name, string Value)> Conditions =>
        Names.Select(name => (name, this[name])).Where(condition => condition.Item2 is not null).Select(condition => (condition.name, condition.Item2!));

    /// <summary>The names of all conditions.</summary>
    public static IReadOnlyList<string> Names { get; } = ["by", "about", "place", "outlet", "since", "until"];

    /// <summary>This address with parameters set, or taken away where the value is <c>null</c>; always back to the beginning of the list.</summary>
    public string With(params (string Name, string? Value)[] changes) => On(Path, changes);

    /// <summary>Another page with the same conditions.</summary>
    public string On(string path, params (string Name, string? Value)[] changes)
    {
        var address = new StringBuilder();
        var kept = _request.Query.Where(p => p.Key != "after" && !changes.Any(c => c.Name == p.Key)).SelectMany(p => p.Value.Select(value => (p.Key, value)));
        foreach (var (name, value) in kept.Concat(changes.Select(c => (c.Name, c.Value))))
            if (!string.IsNullOrEmpty(value))
                address.Append(address.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        return path + address;
    }

    private int ReadLimit()
    {
        if (this["limit"] is not { } text)
            return UsualLimit;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is > 0 and <= LargestLimit
            ? limit
            : throw new FormatException($"limit: '{text}' is not a number from 1 to {LargestLimit}");
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
