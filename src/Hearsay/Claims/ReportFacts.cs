namespace Hearsay.Claims;

/// <summary>What has to be known of a report to show what it claims.</summary>
/// <param name="Report">The report.</param>
/// <param name="Outlets">Everybody who published it.</param>
/// <param name="Family">The identifier of the first report of its copy family.</param>
/// <param name="Statement">Its statement with an identifier; <c>null</c> if it has none such.</param>
/// <param name="Figure">Its figure, likewise.</param>
internal sealed record ReportFacts(Report Report, IReadOnlyList<string> Outlets, string Family, Func<string, Statement?> Statement, Func<string, Figure?> Figure);
