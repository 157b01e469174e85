namespace Hearsay.Storing;

/// <summary>A report as the store keeps it: one body, with every file it was found in.</summary>
/// <param name="Report">The report, as its first file shows it.</param>
/// <param name="LanguageSupported">Whether it is in a language that can be analysed.</param>
/// <param name="Files">Where it was found, the file that it is shown as first, then by day and path. Never empty.</param>
/// <param name="StatementCount">How many statements were found in it.</param>
public sealed record StoredReport(Report Report, bool LanguageSupported, IReadOnlyList<StoredFile> Files, int StatementCount)
{
    /// <summary>Where it stands in lists of reports: what to give as <see cref="ReportFilter.After"/> to go on behind it.</summary>
    public string Cursor => ListPosition.Of(Report).ToString();

    /// <summary>Who published it, each outlet once, in the order of the files.</summary>
    public IReadOnlyList<string> Outlets => [.. Files.Select(f => f.Outlet).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}
