using System.Globalization;

namespace Hearsay.Reading;

/// <summary>Finds the parts of a report among the columns of a table or the keys of an object.</summary>
/// <param name="map">What the columns are called.</param>
/// <param name="columns">The columns there are.</param>
internal sealed class FieldReader(FieldMap map, IReadOnlyList<string> columns)
{
    /// <summary>Identifiers longer than this, or with spaces, are texts; the record's number stands in for them.</summary>
    private const int LongestId = 64;

    private readonly string? text = map.Find("text", columns);
    private readonly string? title = map.Find("title", columns);
    private readonly string? byline = map.Find("byline", columns);
    private readonly string? outlet = map.Find("outlet", columns);
    private readonly string? agency = map.Find("agency", columns);
    private readonly string? published = map.Find("published", columns);
    private readonly string? url = map.Find("url", columns);
    private readonly string? language = map.Find("language", columns);
    private readonly string? id = map.Find("id", columns);

    /// <summary>Whether any column holds the text.</summary>
    public bool HasText => text is not null;

    /// <summary>Why nothing can be read, with what there is and what can be done.</summary>
    public string NoTextReason(string one, string many) =>
        (map.Given("text") is { } given ? $"has no {one} '{given}'" : $"has no {one} that looks like the text")
        + $"; its {many} are {string.Join(", ", columns.Take(20))}; name the right one with --map text={one.ToUpperInvariant()}";

    /// <summary>The document of one record.</summary>
    /// <param name="path">The table.</param>
    /// <param name="number">The record's number, from 1, which names it where it has no identifier.</param>
    /// <param name="hash">The hash of the whole record.</param>
    /// <param name="value">The value of a column.</param>
    public ReadOutcome Document(string path, int number, string hash, Func<string, string?> value)
    {
        var file = $"{path}#{Name(number, Value(id))}";
        var body = text is null ? null : value(text);
        if (string.IsNullOrWhiteSpace(body))
            return new ReadFailure(file, "the record has no text");
        if (body.Length > Limits.ReportBytes)
            return new ReadFailure(file, $"its text is longer than {Limits.ReportBytes} characters");
        return new RawDocument(file, hash) { Text = body, Known = Known(Value) };

        string? Value(string? column) => column is null ? null : Trimmed(value(column));
    }

    private KnownFields Known(Func<string?, string?> value) => new()
    {
        Title = value(title),
        Byline = value(byline),
        Outlet = value(outlet),
        Agency = value(agency),
        Published = value(published) is { } date ? DayOfUnixTime(date) ?? date : null,
        Url = value(url),
        Language = value(language),
    };

    /// <summary>The day of a Unix time in seconds or milliseconds between 1990 and 2100; <c>null</c> for anything else.</summary>
    private static string? DayOfUnixTime(string value)
    {
        const long Year1990 = 631_152_000, Year2100 = 4_102_444_800;
        if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var seconds = number >= Year1990 * 1000 ? number / 1000 : number;
        return seconds is >= Year1990 and < Year2100
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private static string Name(int number, string? id) =>
        id is { Length: > 0 and <= LongestId } && !id.Any(char.IsWhiteSpace)
            ? id
            : number.ToString(CultureInfo.InvariantCulture);

    private static string? Trimmed(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
