using Hearsay.Claims;

namespace Hearsay.Exporting;

/// <summary>A statement or sentence that puts a claim forward, in JSON.</summary>
internal sealed record ClaimMemberJson(
    string Report, string File, string? Title, IReadOnlyList<string> Outlets, DateJson? Published, string? Statement, int[][] Spans, string Text, ClaimFigureJson? Figure,
    string Family, ClaimRootJson Root, IReadOnlyList<AgreementJson> Reasons, double Confidence)
{
    public static ClaimMemberJson Of(ClaimMember member) => new(
        member.Report.Id, member.Report.File, member.Report.Title, member.Outlets, DateJson.Of(member.Report.Published), member.Statement?.Id,
        [.. member.Spans.Select(Exporting.Spans.Of)], member.Text, ClaimFigureJson.From(member.Figure), member.Family, ClaimRootJson.Of(member.Root),
        [.. member.Reasons.Select(reason => new AgreementJson(reason.Part.ToString().ToLowerInvariant(), reason.Value))], Math.Round(member.Confidence, 4));
}
