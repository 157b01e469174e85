namespace Hearsay.Copies;

/// <summary>Who names whom as the author of a report. Pure.</summary>
internal static class Credit
{
    /// <summary>A shorter name is met by chance.</summary>
    private const int ShortestName = 3;

    /// <summary>Whether the outlet is itself the agency that wrote the report, by the agency's name or its initials.</summary>
    public static bool IsAgencyOwn(Report report) =>
        report is { Agency: { } agency, Outlet: { } outlet }
        && (outlet.Contains(agency, StringComparison.OrdinalIgnoreCase) || agency.Contains(outlet, StringComparison.OrdinalIgnoreCase)
            || string.Equals(Initials(outlet), agency, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether one report names another's agency or outlet, as whoever has it from there often does.</summary>
    public static bool Names(Report report, Report source) =>
        Names(report, source.Outlet) || (IsAgencyOwn(source) && Names(report, source.Agency));

    private static bool Names(Report report, string? name) =>
        name is { Length: >= ShortestName } && !string.Equals(report.Outlet, name, StringComparison.OrdinalIgnoreCase)
        && (string.Equals(report.Agency, name, StringComparison.OrdinalIgnoreCase) || report.Text.Contains(name, StringComparison.Ordinal));

    private static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
}
