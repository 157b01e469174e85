using System.Globalization;

namespace Hearsay.Reading;

/// <summary>Finds the parts of a report among the columns of a table or the keys of an object.</summary>
/// <param name="map">What the columns are called.</param>
/// <param name="columns">The columns there are.</param>
internal sealed class FieldReader(FieldMap map, IReadOnlyList<string> columns)
{
    private readonly string? _text = map.Find("text", columns);
    private readonly string? _title = map.Find("title", columns);
    private readonly string? _byline = map.Find("byline", columns);
    private readonly string? _outlet = map.Find("outlet", columns);
    private readonly string? _agency = map.Find("agency", columns);
    private readonly string? _published = map.Find("published", columns);
    private readonly string? _url = map.Find("url", columns);
    private readonly string? _language = map.Find("language", columns);
    private readonly string? _id = map.Find("id", columns);

    /// <summary>Whether any column holds the text.</summary>
    public bool HasText => _text is not null;

    /// <summary>Why nothing can be read, with what there is and what can be done.</summary>
    public string NoTextReason(string one, string many) =>
        (map.Given("text") is { } given ? $"has no {one} '{given}'" : $"has no {one} that looks like the text")
        + $"; its {many} are {string.Join(", ", columns.Take(20))}; name the right one with --map text={one.ToUpperInvariant()}";

    /// <summary>The date of a record as it is written there.</summary>
    public string? Published(Func<string, string?> value) => _published is null ? null : Trimmed(value(_published));

    /// <summary>The document of one record.</summary>
    /// <param name="path">The table.</param>
    /// <param name="names">The names of the table's records so far.</param>
    /// <param name="number">The record's number, from 1.</param>
    /// <param name="hash">The hash of the whole record.</param>
    /// <param name="value">The value of a column.</param>
    /// <param name="order">Which number of a date is the month, if the table shows it.</param>
    public ReadOutcome Document(string path, RecordNames names, int number, string hash, Func<string, string?> value, DateOrder? order = null)
    {
        var file = $"{path}#{names.Of(number, Value(_id))}";
        var body = _text is null ? null : value(_text);
        if (string.IsNullOrWhiteSpace(body))
            return new ReadFailure(file, "the record has no text");
        if (body.Length > Limits.ReportBytes)
            return new ReadFailure(file, $"its text is longer than {Limits.ReportBytes} characters");
        return new RawDocument(file, hash) { Text = TextDecoding.Clean(body), Known = Known(Value) with { DateOrder = order } };

        string? Value(string? column) => column is null ? null : Trimmed(value(column));
    }

    private KnownFields Known(Func<string?, string?> value) => new()
    {
        Title = value(_title),
        Byline = value(_byline),
        Outlet = value(_outlet),
        Agency = value(_agency),
        Published = value(_published) is { } date ? DayOfUnixTime(date) ?? date : null,
        Url = value(_url),
        Language = value(_language),
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

    private static string? Trimmed(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
