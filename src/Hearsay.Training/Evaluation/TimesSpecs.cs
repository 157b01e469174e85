using System.Globalization;
using System.Text.Json;
using Hearsay.Times;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// The share of Recognizers-Text's English test cases about dates and times that pass, by file, among those where its definitions agree with TIMEX3.
/// </summary>
/// <remarks>
/// <para>
/// A case is compared if each of its results is a date, a time, a length or a recurring time of one calendar unit. Left out are cases with results that
/// TIMEX3 has no single expression for: ranges of two ends (a <c>timex</c> in parentheses), what a preposition bounds (<c>Mod</c>: "before 2014" is one
/// expression there), alternatives, time zones alone, and the n-th weekday of a month (<c>#</c>); lengths of "few" or "several" (they give a number), days so far from another ("two days after
/// Easter", "in two weeks": two expressions, or a length, in TIMEX3), hours and minutes counted from a time of day that a date does not have, parts of the day without a day
/// ("in the morning"), "the week" alone, business and school years and units that ISO 8601 lacks, "the end of" as a second, and the thirtieth of February. Files of extractors (spans without values), and of other modes, are not compared.
/// </para>
/// <para>
/// It passes if there are as many expressions as results, and each has the same words, but for prepositions and articles before them, and the same value:
/// the <c>timex</c>, or one of the days it is resolved to (they give the one before and the one after the day of reference), or the same first and last day.
/// Of a time alone only what follows the T is compared; "8" and "8:00" are the same.
/// </para>
/// </remarks>
internal static class TimesSpecs
{
    private static readonly string[] s_files =
    [
        "DateTimeModel", "DateParser", "DatePeriodParser", "DateTimeParser", "DateTimePeriodParser", "DurationParser", "HolidayParser", "MergedParser", "SetParser", "TimeParser", "TimePeriodParser",
    ];

    private static readonly string[] s_leading =
        ["the", "in", "on", "at", "by", "for", "from", "of", "during", "within", "this"];

    private static readonly string[] s_types = ["date", "time", "datetime", "duration", "set", "daterange", "timerange", "datetimerange"];

    /// <summary>A result of a case.</summary>
    private sealed record Wanted(string Text, string Type, IReadOnlyList<string> Values, IReadOnlyList<(string From, string Before)> Days, bool Agrees);

    /// <summary>Scores each file of <paramref name="folder"/>.</summary>
    public static IEnumerable<Score> Run(string folder)
    {
        foreach (string file in s_files.Where(f => File.Exists(Path.Combine(folder, f + ".json"))))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, file + ".json")));
            var cases = json.RootElement.EnumerateArray().Where(c => !Text(c, "NotSupported").Contains("dotnet", StringComparison.OrdinalIgnoreCase)).ToList();
            var agreeing = cases.Where(c => Results(c).All(r => r.Agrees)).ToList();
            int passed = agreeing.Count(Passes);
            yield return new Score($"specs.{file}.passed", agreeing.Count == 0 ? 0 : (double)passed / agreeing.Count);
            yield return new Score($"specs.{file}.compared.cases", agreeing.Count, IsQuality: false);
            yield return new Score($"specs.{file}.cases", cases.Count, IsQuality: false);
        }
    }

    private static bool Passes(JsonElement one)
    {
        var wanted = Results(one);
        var found = Found(one);
        return wanted.Count == found.Count && wanted.Zip(found).All(p => Same(p.First, p.Second));
    }

    private static IReadOnlyList<TimeExpression> Found(JsonElement one)
    {
        string reference = one.TryGetProperty("Context", out var context) ? Text(context, "ReferenceDateTime") : "";
        var day = DateOnly.TryParseExact(reference.Length >= 10 ? reference[..10] : "", "yyyy-MM-dd", out var parsed)
            ? PublicationDate.Day(parsed) : null;
        return TimeFinder.Find(Text(one, "Input"), day);
    }

    private static bool Same(Wanted wanted, TimeExpression found) =>
        Core(wanted.Text) == Core(found.Text) && (wanted.Values.Any(v => SameValue(wanted.Type, v, found.Value))
            || wanted.Days.Any(d => found.From is { } from && found.To is { } to && Iso(from) == d.From && Iso(to.AddDays(1)) == d.Before));

    private static string Core(string text)
    {
        var words = text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && s_leading.Contains(words[0]))
            words.RemoveAt(0);
        return string.Join(' ', words).TrimEnd('.');
    }

    private static bool SameValue(string type, string wanted, string found)
    {
        int t = found.IndexOf('T', StringComparison.Ordinal);
        if (type is "time" or "timerange" && t > 0 && found[0] != 'P')
            return Hours(wanted[wanted.IndexOf('T', StringComparison.Ordinal)..]) == Hours(found[t..]);
        return Hours(wanted) == Hours(found);
    }

    /// <summary>Times with hours, minutes and seconds; those that are zero left out.</summary>
    private static string Hours(string value)
    {
        if (value.StartsWith('P'))
            return value;
        while (value.Contains('T', StringComparison.Ordinal) && value.EndsWith(":00", StringComparison.Ordinal))
            value = value[..^3];
        return value;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<Wanted> Results(JsonElement one) =>
        one.TryGetProperty("Results", out var results) ? [.. results.EnumerateArray().Select(Result)] : [];

    private static Wanted Result(JsonElement result)
    {
        string type = (Text(result, "TypeName") + Text(result, "Typename") + Text(result, "Type")).Split('.')[^1];
        var values = Values(result).ToList();
        var timexes = values.ConvertAll(v => Text(v, "timex") + Text(v, "Timex"));
        bool agrees = s_types.Contains(type) && values.Count > 0 && timexes.TrueForAll(t => t.Length > 0 && !t.StartsWith('(')
            && !t.Contains('#', StringComparison.Ordinal))
            && values.TrueForAll(v => Text(v, "Mod").Length == 0)
                && !IsElsewhere(Text(result, "Text").ToLowerInvariant().Split(' '), type, timexes[0]);
        var days = values.SelectMany(Days).ToList();
        return new Wanted(Text(result, "Text"), type, [.. timexes, .. values.SelectMany(Resolved)], days, agrees);
    }

    /// <summary>Whether TIMEX3, or we, divide or value such words otherwise; see the remarks.</summary>
    private static bool IsElsewhere(string[] words, string type, string timex)
    {
        bool vague = type == "duration" && words.Any(w => w is "few" or "several" or "some" or "couple");
        bool away = type is "date" or "datetime" && (words[0] == "in" || words.Any(w => w is "after" or "before" or "since")
            || words.Contains("from"));
        bool clockless = type == "datetime" && timex.Contains('T', StringComparison.Ordinal) && words[^1] is "later" or "now"
            && words.Length > 1 && timex != "PRESENT_REF";
        bool part = timex is ['T', >= 'A' and <= 'Z', ..];
        bool definite = words is ["the", "day" or "week" or "month" or "year" or "hour"];
        bool noUnit = timex.Contains("FY", StringComparison.Ordinal) || timex.Contains("SY", StringComparison.Ordinal)
            || timex.EndsWith("WE", StringComparison.Ordinal) && timex[0] == 'P' || timex.Contains("WD", StringComparison.Ordinal);
        return vague || away || clockless || part || definite || noUnit || timex.EndsWith("T23:59:59", StringComparison.Ordinal)
            || timex is "XXXX-02-30";
    }

    /// <summary>The readings: of the model and the merged parser a list, of the others one.</summary>
    private static IEnumerable<JsonElement> Values(JsonElement result)
    {
        foreach (string name in new[] { "Resolution", "Value" })
            if (result.TryGetProperty(name, out var resolution) && resolution.ValueKind == JsonValueKind.Object)
            {
                if (!resolution.TryGetProperty("values", out var values))
                    yield return resolution;
                else
                    foreach (var value in values.EnumerateArray())
                        yield return value;
            }
    }

    /// <summary>Days and times as TIMEX3 writes them.</summary>
    private static IEnumerable<string> Resolved(JsonElement value)
    {
        if (Text(value, "type") is "date" or "datetime")
            yield return Text(value, "value").Replace(' ', 'T');
        foreach (string name in new[] { "FutureResolution", "PastResolution" })
            if (value.TryGetProperty(name, out var resolution) && resolution.ValueKind == JsonValueKind.Object)
                foreach (string key in new[] { "date", "dateTime" })
                    if (Text(resolution, key) is { Length: > 0 } text)
                        yield return text.Replace(' ', 'T');
    }

    private static IEnumerable<(string From, string Before)> Days(JsonElement value)
    {
        if (Text(value, "type") is "daterange")
            yield return (Text(value, "start"), Text(value, "end"));
        foreach (string name in new[] { "FutureResolution", "PastResolution" })
            if (value.TryGetProperty(name, out var resolution) && resolution.ValueKind == JsonValueKind.Object
                && Text(resolution, "startDate") is { Length: > 0 } start)
                yield return (start, Text(resolution, "endDate"));
    }

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()! : "";
}
