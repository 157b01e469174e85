namespace Hearsay.Reading;

/// <summary>Decides between the date beside a report (a table's column) and the date in its header, and says why.</summary>
internal static class PublicationChoice
{
    /// <summary>The dates of publication and of the last change.</summary>
    /// <param name="text">The text the findings point into.</param>
    /// <param name="findings">What the header says.</param>
    /// <param name="known">What is known from beside the text.</param>
    /// <param name="outlet">The outlet, as far as known.</param>
    /// <param name="latest">The last day either can be.</param>
    public static (PublicationDate? Published, PublicationDate? Updated) Of(
        string text, HeaderFindings findings, KnownFields known, string? outlet, DateOnly latest)
    {
        var order = PublicationDates.OrderOf(outlet, known.Language);
        var updated = findings.Updated is null ? null : PublicationDates.Resolve(findings.Updated, text, order, latest);
        var header = findings.Published is null ? null : PublicationDates.Resolve(findings.Published, text, order, latest);
        var beside = known.Published is null ? null : PublicationDates.Read(known.Published, known.DateOrder ?? order, latest);
        if (header is null && updated is not null && !IsShortlyBefore(beside, updated))
            header = updated with { Note = Join(updated.Note, "only the day of the last update is given") };
        if (header is null || beside is null)
            return (header ?? beside, updated);
        if (findings.Published is { First: > 0 } numbers && Settled(numbers, text, beside, known, latest) is { } settled)
            return (settled, updated);
        return (Choose(header, beside, known, latest), updated);
    }

    /// <summary>The reading of an ambiguous date in the header that the date beside the report agrees with.</summary>
    private static PublicationDate? Settled(WrittenDate header, string text, PublicationDate beside, KnownFields known, DateOnly latest)
    {
        foreach (bool monthFirst in (bool[])[false, true])
            if (PublicationDates.Resolve(header with { Separator = '/' }, text, new DateOrder(monthFirst, $"so it agrees with the date given with the report, {known.Published!.Trim()}"), latest) is { } read
                && read.From == beside.From && beside.IsDay)
                return read;
        return null;
    }

    /// <summary>Whether a report of that day may well have been changed on the other: then both stand.</summary>
    private static bool IsShortlyBefore(PublicationDate? published, PublicationDate updated) =>
        published is { IsDay: true } && updated.From.DayNumber - published.From.DayNumber is >= 0 and <= 2;

    private static PublicationDate Choose(PublicationDate header, PublicationDate beside, KnownFields known, DateOnly latest)
    {
        if (Overlap(header, beside))
            return header.IsDay ? header : beside;
        if (FitsOtherReading(header, known.Published!, latest))
            return header with { Note = Join(header.Note, $"the date given with the report, {known.Published!.Trim()}, agrees if its numbers are read in that order") };
        return header.IsDay
            ? header with { Note = Join(header.Note, $"the text's own header says {PublicationDates.Name(header.From)}, the date given with the report {NameOf(beside)}; the header was taken") }
            : beside with { Note = Join(beside.Note, $"the text's header says {header.Text}") };
    }

    /// <summary>Whether the date beside the report is the header's day if its two numbers are taken the other way round.</summary>
    private static bool FitsOtherReading(PublicationDate header, string beside, DateOnly latest)
    {
        foreach (bool monthFirst in (bool[])[true, false])
            if (PublicationDates.Read(beside, new DateOrder(monthFirst, ""), latest) is { IsDay: true } read && read.From == header.From && header.IsDay)
                return true;
        return false;
    }

    private static bool Overlap(PublicationDate one, PublicationDate other) => one.From <= other.To && other.From <= one.To;

    private static string NameOf(PublicationDate date) => date.IsDay ? PublicationDates.Name(date.From) : date.Text ?? "";

    private static string Join(string? note, string more) => note is null ? more : $"{note}; {more}";
}
