namespace Hearsay.Claims;

/// <summary>One thing in which a member of a claim agrees with another: what a person can check.</summary>
/// <param name="Part">Which part agrees.</param>
/// <param name="Value">What both say there: "Idlib", "12 Mar 2024", "20–30", "market, strike".</param>
public sealed record Agreement(AgreementPart Part, string Value)
{
    /// <summary>As one reads it: <c>place Idlib</c>.</summary>
    public override string ToString() => $"{Part.ToString().ToLowerInvariant()} {Value}";
}
