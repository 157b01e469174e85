using Hearsay.Copies;
using Hearsay.Storing;

namespace Hearsay.Web.Text;

/// <summary>What the page of a report shows.</summary>
/// <param name="Stored">The report with its files.</param>
/// <param name="Analysis">What was found in it.</param>
/// <param name="Family">The files that are copies of it or that it is a copy of.</param>
/// <param name="Wanted">The words that the address points at, if it does.</param>
public sealed record ReportView(StoredReport Stored, Analysis Analysis, CopyFamily Family, TextSpan? Wanted)
{
    /// <summary>What is marked in the text unless the address says.</summary>
    public static IReadOnlyList<string> UsuallyShown { get; } = ["statements", "figures"];

    private IReadOnlyList<ReportParagraph>? _paragraphs;

    /// <summary>The claims that its statements put forward, by the statements' identifiers.</summary>
    public ILookup<string, StatementClaim> Claims { get; init; } = Array.Empty<StatementClaim>().ToLookup(claim => claim.Statement);

    /// <summary>What is marked in the text: <c>statements</c>, <c>figures</c>, <c>times</c>, <c>places</c>.</summary>
    public IReadOnlyList<string> Shown { get; init; } = UsuallyShown;

    public Report Report => Stored.Report;

    /// <summary>The text, paragraph by paragraph, each with what is said of it in the margin.</summary>
    public IReadOnlyList<ReportParagraph> Paragraphs => _paragraphs ??= ReportParagraph.Of(Analysis, Wanted);

    /// <summary>The report as a copy of another; <c>null</c> if it is the first of its family.</summary>
    public CopyMember? AsCopy => Family.Members.FirstOrDefault(member => member.Report.Id == Report.Id && member.Of is { } of && of != Report.Id);

    /// <summary>Whether there is any other file of this report or of a copy of it.</summary>
    public bool HasFamily => Family.Members.Count > 1;
}
