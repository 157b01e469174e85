using Hearsay.Claims;
using Hearsay.Claims.Roots;
using Hearsay.Copies;
using Hearsay.Reading;

namespace Hearsay.Storing;

/// <summary>An analysed report with all that can be worked out before the store is touched, so that many threads can do it. Immutable.</summary>
/// <param name="Analysis">The analysis, with its report.</param>
/// <param name="Mended">The body as analysed and searched; <c>null</c> where it is as shown.</param>
/// <param name="Copy">The report made ready for comparison with others.</param>
/// <param name="Propositions">What it claims, made ready likewise.</param>
/// <param name="Roots">Who vouches for each of its statements, in their order.</param>
internal sealed record ReadyReport(Analysis Analysis, string? Mended, CopyText Copy, IReadOnlyList<Proposition> Propositions, IReadOnlyList<RootIdentity> Roots)
{
    /// <summary>The report.</summary>
    public Report Report => Analysis.Report;

    /// <summary>Makes an analysed report ready.</summary>
    public static ReadyReport Of(Analysis analysis) => Of(analysis, RootResolver.Load());

    /// <summary>Makes an analysed report ready, its roots told by a resolver.</summary>
    public static ReadyReport Of(Analysis analysis, RootResolver resolver)
    {
        var context = RootContext.Of(analysis);
        var mended = MendedText.Of(analysis.Report.Text).Text;
        return new(analysis, mended == analysis.Report.Text ? null : mended, CopyText.Of(analysis.Report), PropositionReader.Read(analysis, resolver),
            [.. analysis.Statements.Select(statement => resolver.Resolve(statement, context))]);
    }
}
