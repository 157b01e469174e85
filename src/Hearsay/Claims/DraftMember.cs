namespace Hearsay.Claims;

/// <summary>A proposition, or one figure of it, as a member of a claim.</summary>
/// <param name="Number">The proposition's number.</param>
/// <param name="Proposition">The proposition.</param>
/// <param name="Figure">The figure; <c>null</c> if the claim is not about one.</param>
internal sealed record DraftMember(long Number, Proposition Proposition, PropositionFigure? Figure)
{
    /// <summary>The order of members: that of their propositions, then that of figures in the report.</summary>
    public static int Compare(DraftMember a, DraftMember b)
    {
        var order = Proposition.Compare(a.Proposition, b.Proposition);
        return order != 0 ? order : FigureNumber(a).CompareTo(FigureNumber(b));
    }

    private static int FigureNumber(DraftMember member) =>
        member.Figure is { Id: ['f', .. var digits] } && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1;
}
