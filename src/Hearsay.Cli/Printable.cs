using System.Globalization;
using Hearsay.Exporting;

namespace Hearsay.Cli;

/// <summary>Makes text from reports safe for a terminal: what would move the cursor or change colours is shown as a mark, not done.</summary>
internal static class Printable
{
    /// <summary>On one line, runs of white space as one space.</summary>
    public static string Line(string text) => string.Join(' ', Block(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>With its line breaks; other control characters, and those that turn the direction of writing, become U+FFFD.</summary>
    public static string Block(string text) => UnseenCharacters.Marked(text).Replace('\r', '\uFFFD');

    /// <summary>At most so many characters, with an ellipsis where something was cut.</summary>
    public static string Shortened(string text, int length)
    {
        var line = Line(text);
        if (line.Length <= length)
            return line;
        var end = length - 1;
        if (end > 0 && char.IsHighSurrogate(line[end - 1]))
            end--;
        return line[..end].TrimEnd() + "…";
    }

    /// <summary>A date as people write it: 3 December 2022, December 2022 for a month, both ends of any other stretch.</summary>
    public static string Date(PublicationDate? date)
    {
        if (date is null)
            return "undated";
        if (date.IsDay)
            return date.From.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        var isMonth = date.From.Day == 1 && date.To == date.From.AddMonths(1).AddDays(-1);
        return isMonth
            ? date.From.ToString("MMM yyyy", CultureInfo.InvariantCulture)
            : FormattableString.Invariant($"{date.From:d MMM yyyy} – {date.To:d MMM yyyy}");
    }

    /// <summary>A number with its thousands marked.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number and its noun: 1 report, 2,310 reports.</summary>
    public static string Count(long number, string noun) => $"{Number(number)} {noun}{(number == 1 ? string.Empty : "s")}";
}
