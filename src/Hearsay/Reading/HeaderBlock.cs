namespace Hearsay.Reading;

/// <summary>Takes a plain text apart into its header (headline, byline, date, outlet, agency, dateline), its body, and what stands below it.</summary>
internal static class HeaderBlock
{
    /// <summary>Reads <paramref name="text"/>.</summary>
    public static PlainReport Read(string text, KnownFields known, DateOnly latest)
    {
        var order = known.DateOrder ?? PublicationDates.OrderOf(known.Outlet, known.Language);
        var published = known.Published is null ? null : PublicationDates.Read(known.Published, order, latest);
        return new PlainReport
        {
            Title = known.Title, Byline = known.Byline, Outlet = known.Outlet, Agency = known.Agency, Published = published,
            Body = new TextSpan(0, text.Length),
        };
    }
}
