namespace Hearsay.Copies;

/// <summary>What a copy does not tell any more of where it comes from, and how its headline differs. Pure.</summary>
internal static class HeaderChanges
{
    /// <summary>The changes of the header.</summary>
    public static IEnumerable<Change> Find(Report source, Report copy)
    {
        if (Headline(source.Title, copy.Title) is { } headline)
            yield return headline;
        if (source.Agency is { } agency && copy.Agency is null && !Same(agency, copy.Outlet))
            yield return Dropped(ChangeKind.AgencyDropped, agency);
        if (source.Byline is { } byline && copy.Byline is null)
            yield return Dropped(ChangeKind.BylineDropped, byline);
        if (source.Published is { } published && copy.Published is null)
            yield return Dropped(ChangeKind.DateDropped, published.Text ?? published.From.ToString("O", null));
        if (source.Outlet is { } outlet && copy.Outlet is null)
            yield return Dropped(ChangeKind.OutletDropped, outlet);
    }

    private static Change Dropped(ChangeKind kind, string was) => new(kind, default, default, was, "");

    private static Change? Headline(string? source, string? copy)
    {
        if (source is null || copy is null || WordFolding.Fold(source) == WordFolding.Fold(copy))
            return null;
        return new(IsSharper(source, copy) ? ChangeKind.HeadlineSharpened : ChangeKind.HeadlineChanged, default, default, source, copy);
    }

    private static bool IsSharper(string source, string copy)
    {
        var (before, after) = (WordScanner.Read(source), WordScanner.Read(copy));
        return (source.Contains('?', StringComparison.Ordinal) && !copy.Contains('?', StringComparison.Ordinal))
            || (Has(before, WordSet.Hedges) && !Has(after, WordSet.Hedges))
            || (Has(before, WordSet.Attributions) && !Has(after, WordSet.Attributions))
            || (!Has(before, WordSet.LoudWords) && Has(after, WordSet.LoudWords));
    }

    private static bool Has(ComparedText text, WordSet words)
    {
        foreach (var key in text.Keys)
            if (words.Contains(key))
                return true;
        return false;
    }

    private static bool Same(string a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
