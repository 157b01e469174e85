namespace Hearsay.Reading;

/// <summary>
/// Takes a plain text apart into its header (headline, byline, date, outlet, agency, dateline), its body, and what stands below it. Nothing is
/// invented: what no evidence names stays <c>null</c>, and what is not known to be header or foot is body. Pure, in time linear in the text, and
/// safe to call from many threads.
/// </summary>
internal static class HeaderBlock
{
    private static readonly string[] s_titleMarks = [" | ", " - ", " – ", " — ", " :: ", "- "];

    /// <summary>Sections that pages put between headline and outlet.</summary>
    private static readonly string[] s_sections =
    [
        "News", "World", "World News", "Region", "Regional", "International", "Politics", "Middle East", "Europe", "Asia", "Africa", "Americas", "Business", "Economy", "Opinion", "Culture", "Sport", "Sports",
        "Local", "National", "Home", "Latest", "Top Stories", "Headlines",
    ];

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">A report as decoded; the body is given as a span of it.</param>
    /// <param name="known">What is known from beside the text, which comes before what its header says, but for a date in the header.</param>
    /// <param name="latest">The last day the report can be of, usually today.</param>
    public static PlainReport Read(string text, KnownFields known, DateOnly latest)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(known);
        string? title = TitleOf(known);
        var match = title is null ? null : new TitleMatch(title);
        var findings = new HeaderFindings();
        int start = HeaderLines.Read(text, known, match, findings);
        start = RunInHeader.Read(text, start, known, match, findings);
        start = SkipDateline(text, start, findings);
        int end = FooterReader.Read(text, start, findings);
        string? outlet = Given(known.Outlet) ?? findings.Outlet;
        var (published, updated) = PublicationChoice.Of(text, findings, known, outlet, latest);
        return new PlainReport
        {
            Title = title ?? Mended(findings.Title),
            Byline = BylineOf(known) ?? Mended(findings.Byline),
            Outlet = Mended(outlet),
            Agency = Given(known.Agency) ?? findings.Agency,
            Published = published,
            Updated = updated,
            Dateline = Mended(findings.Dateline),
            Body = new TextSpan(start, Math.Max(start, end)),
        };
    }

    private static int SkipDateline(string text, int start, HeaderFindings findings)
    {
        int length = DatelineReader.Read(text, start, out string? place, out string? agency);
        if (length == 0)
            return start;
        findings.Dateline ??= place;
        findings.Agency ??= agency;
        return start + length;
    }

    /// <summary>The headline given, without the outlet's name that pages put before or behind it.</summary>
    private static string? TitleOf(KnownFields known)
    {
        string? title = Mended(Given(known.Title));
        if (title is null || Given(known.Outlet) is not { } outlet)
            return title;
        foreach (string mark in s_titleMarks)
        {
            int last = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (last > 0 && OutletNames.Names(title[(last + mark.Length)..], outlet))
                return WithoutSections(title[..last].TrimEnd(), mark);
            int first = title.IndexOf(mark, StringComparison.Ordinal);
            if (first > 0 && OutletNames.Names(title[..first], outlet))
                return title[(first + mark.Length)..].TrimStart();
        }
        return title;
    }

    private static string WithoutSections(string title, string mark)
    {
        while (title.LastIndexOf(mark, StringComparison.Ordinal) is > 0 and int last && s_sections.AsSpan().Contains(title[(last + mark.Length)..]))
            title = title[..last].TrimEnd();
        return title;
    }

    private static string? BylineOf(KnownFields known)
    {
        if (Mended(Given(known.Byline)) is not { } byline)
            return null;
        var findings = new HeaderFindings();
        return BylineReader.Read(byline, findings, known.Outlet) && findings.Byline is not null ? findings.Byline : PersonNames.InUsualCase(byline);
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string? Mended(string? value) => value is null ? null : MendedText.Of(value).Text.Trim();
}
