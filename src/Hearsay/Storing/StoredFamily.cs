namespace Hearsay.Storing;

/// <summary>A copy family as the store keeps it: one report, with those that were copied from it.</summary>
/// <param name="First">The report that the others were copied from.</param>
/// <param name="Copies">The others, each after the one it was copied from; empty if there are none.</param>
public sealed record StoredFamily(StoredReport First, IReadOnlyList<StoredReport> Copies)
{
    /// <summary>Where it stands in lists of families: what to give as <see cref="ReportFilter.After"/> to go on behind it.</summary>
    public string Cursor => First.Cursor;

    /// <summary>Every file of every report.</summary>
    public IReadOnlyList<StoredFile> Files => [.. First.Files, .. Copies.SelectMany(copy => copy.Files)];

    /// <summary>Who published it, each outlet once, in the order of the files.</summary>
    public IReadOnlyList<string> Outlets => [.. Files.Select(f => f.Outlet).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}
