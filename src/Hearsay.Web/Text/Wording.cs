using System.Globalization;
using Hearsay.Claims.Roots;
using Hearsay.Exporting;
using Hearsay.Storing;

namespace Hearsay.Web.Text;

/// <summary>How things are said on pages. What comes from a report goes through <see cref="Safe"/>; the pages escape everything themselves.</summary>
internal static class Wording
{
    /// <summary>How much of a body stands in for a missing headline.</summary>
    private const int LeadLength = 110;

    /// <summary>
    /// The text with each control character, and each that turns the direction of writing, as U+FFFD: they could make a text read otherwise
    /// than it stands. Positions stay as they are.
    /// </summary>
    public static string Safe(string text) => UnseenCharacters.Marked(text);

    /// <summary>On one line, runs of white space as one space.</summary>
    public static string Line(string text) => string.Join(' ', Safe(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>At most so many characters, with an ellipsis where something was cut.</summary>
    public static string Shortened(string text, int length)
    {
        // A body may be megabytes long, and only its beginning is wanted.
        var line = Line(text.Length > 4 * length ? text[..(4 * length)] : text);
        if (line.Length <= length)
            return line;
        var end = length - 1;
        if (end > 0 && char.IsHighSurrogate(line[end - 1]))
            end--;
        return line[..end].TrimEnd() + "…";
    }

    /// <summary>The headline, or the beginning of the body in its place.</summary>
    public static string Headline(Report report) => report.Title is { } title ? Line(title) : $"“{Shortened(report.Text, LeadLength)}”";

    /// <summary>With a capital, as headings begin.</summary>
    public static string Heading(string text) => text is [var first, .. var rest] && char.IsAsciiLetterLower(first) ? char.ToUpperInvariant(first) + rest : text;

    /// <summary>
    /// Words in quotation marks, those that they bring themselves taken off: a quotation cut out of a sentence has often one mark, and a comma behind it.
    /// </summary>
    public static string Quoted(string text, int length)
    {
        const string Marks = "\"“”";
        var words = Shortened(text, length);
        var isCutOut = words.Length > 2 && words.AsSpan(1, words.Length - 2).IndexOfAny(Marks) < 0;
        return $"“{(isCutOut ? words.Trim([.. Marks]).TrimEnd(',') : words)}”";
    }

    /// <summary>The outlet, or that it is not known.</summary>
    public static string Outlet(string? outlet) => outlet is null ? "outlet unknown" : Line(outlet);

    /// <summary>A day: 3 December 2022.</summary>
    public static string Date(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date as people write it: 3 Dec 2022, Dec 2022 for a month, both ends of any other stretch.</summary>
    public static string Date(PublicationDate? date) => date is null ? "undated" : Stretch(date.From, date.To);

    /// <summary>An interval with its open ends: since 3 Dec 2022, until 5 Dec 2022.</summary>
    public static string Date(DateInterval interval) => (interval.From, interval.To) switch
    {
        ({ } from, { } to) => Stretch(from, to),
        ({ } from, null) => $"since {Date(from)}",
        (null, { } to) => $"until {Date(to)}",
        _ => interval.Text is { } text ? $"“{Line(text)}”" : "at some time",
    };

    /// <summary>A stretch of days: 3 Dec 2022, Dec 2022 for a whole month, else both ends.</summary>
    public static string Stretch(DateOnly from, DateOnly to)
    {
        if (from == to)
            return Date(from);
        var form = from is { Day: 1, Month: 1 } && to is { Day: 31, Month: 12 } ? "yyyy" : from.Day == 1 && to.Day == DateTime.DaysInMonth(to.Year, to.Month) ? "MMM yyyy" : "d MMM yyyy";
        var (first, last) = (from.ToString(form, CultureInfo.InvariantCulture), to.ToString(form, CultureInfo.InvariantCulture));
        return first == last ? first : $"{first} – {last}";
    }

    /// <summary>A number with its thousands marked.</summary>
    public static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A number and its noun: 1 report, 2,310 reports.</summary>
    public static string Count(long number, string noun) => Count(number, noun, noun + "s");

    /// <summary>The same for a noun with a plural of its own.</summary>
    public static string Count(long number, string noun, string plural) => $"{Number(number)} {(number == 1 ? noun : plural)}";

    /// <summary>A share as a percentage.</summary>
    public static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share)} %");

    /// <summary>A name in lower case, its words parted by blanks: <c>killed or injured</c>.</summary>
    public static string Words<T>(T value)
        where T : struct, Enum => FilterWords.Of(value).Replace('-', ' ');

    /// <summary>What kind of source it is.</summary>
    public static string Of(Standing standing) => standing switch
    {
        Standing.Named => "named person",
        Standing.Role => "by office, no name",
        Standing.Group => "group or body",
        Standing.Anonymous => "anonymous",
        _ => "nobody named",
    };

    /// <summary>How a report gives what was said.</summary>
    public static string Of(StatementForm form) => form switch
    {
        StatementForm.Direct => "quoted",
        StatementForm.Mixed => "partly quoted",
        _ => "retold",
    };

    /// <summary>What a source is; <c>null</c> where that is not known.</summary>
    public static string? Of(RootType type) => type switch
    {
        RootType.Unknown or RootType.Other => null,
        RootType.Armed => "armed group",
        RootType.Politics => "political body",
        RootType.International => "international body",
        RootType.Monitor => "monitoring group",
        RootType.Relief => "rescue or aid body",
        RootType.Activist => "activists",
        RootType.Medical => "medical staff",
        _ => Words(type),
    };

    /// <summary>A place told with the code of its country ("Idlib, SY"), with the country's name instead.</summary>
    public static string InCountry(string label) =>
        label is [.., ',', ' ', var first, var second] && char.IsAsciiLetterUpper(first) && char.IsAsciiLetterUpper(second) ? $"{label[..^2]}{CountryNames.Of(label[^2..])}" : label;

    /// <summary>The division and the country that a place lies in, without the place itself.</summary>
    public static IEnumerable<string> Containers(string place, string? admin1, string? country, PlacePrecision precision) =>
        new[] { admin1 == place ? null : admin1, country is null || precision == PlacePrecision.Country ? null : CountryNames.Of(country) }.OfType<string>();

    /// <summary>How closely a place is told.</summary>
    public static string Of(PlacePrecision precision) => precision switch
    {
        PlacePrecision.Point => "spot",
        PlacePrecision.City => "town",
        PlacePrecision.Region => "province",
        PlacePrecision.Unresolved => "not known which",
        _ => Words(precision),
    };
}
