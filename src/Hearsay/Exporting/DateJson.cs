namespace Hearsay.Exporting;

/// <summary>A date of publication in JSON: the first and last day it may mean, the words it was read from, and why it was read so.</summary>
internal sealed record DateJson(string? From, string? To, string? Text, string? Note)
{
    public static DateJson? Of(PublicationDate? date) =>
        date is null ? null : new DateJson(IntervalJson.Iso(date.From), IntervalJson.Iso(date.To), date.Text, date.Note);
}
