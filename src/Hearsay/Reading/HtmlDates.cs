using System.Globalization;

namespace Hearsay.Reading;

/// <summary>Finds the day of publication in what a page says of itself and in its address. Thread-safe, linear; looks only at the beginning of long texts.</summary>
internal static class HtmlDates
{
    /// <summary>Dates further on than this are not found.</summary>
    private const int MaxLength = 400;

    /// <summary>Web pages are not older.</summary>
    private const int FirstYear = 1990;

    /// <summary>The first day that can be one of publication, or what the seconds since 1970 mean.</summary>
    /// <param name="text">The text.</param>
    /// <param name="latest">Later days are refused, as if the date were not there.</param>
    /// <param name="monthFirst">Whether <c>3/4/2022</c> is the fourth of March.</param>
    public static PublicationDate? Find(string? text, DateOnly latest, bool monthFirst) =>
        string.IsNullOrEmpty(text) ? null : Days(text, Order(monthFirst), latest).FirstOrDefault().Day ?? Believable(PublicationDates.OfUnixTime(text.Trim(), latest));

    /// <summary>The day that an address carries in its path: <c>/2022/12/03/</c>, <c>-20221203</c>.</summary>
    public static PublicationDate? InUrl(string? url, DateOnly latest) =>
        Path(url) is { Length: > 0 } path ? Days(path, Order(monthFirst: true), latest).FirstOrDefault(found => LeadsWithYear(path, found.Written)).Day : null;

    private static bool LeadsWithYear(string text, WrittenDate written) =>
        text.AsSpan(written.Start).StartsWith(written.Year.ToString("D4", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static DateOrder Order(bool monthFirst) => new(monthFirst, monthFirst ? "the page is American" : "nothing says that the page is American");

    private static IEnumerable<(WrittenDate Written, PublicationDate? Day)> Days(string text, DateOrder order, DateOnly latest)
    {
        var end = Math.Min(text.Length, MaxLength);
        for (var from = 0; WrittenDate.Find(text, from, end) is { } written; from = written.End)
            if (written.HasDay && Believable(PublicationDates.Resolve(written, text, order, latest)) is { } day)
                yield return (written, day);
    }

    private static PublicationDate? Believable(PublicationDate? day) => day?.From.Year >= FirstYear ? day : null;

    private static string Path(string? url)
    {
        var host = url?.IndexOf("://", StringComparison.Ordinal) ?? -1;
        var slash = host < 0 ? -1 : url!.IndexOf('/', host + 3);
        return slash < 0 ? "" : url![slash..];
    }
}
