namespace Hearsay.Storing;

/// <summary>A claim that a statement puts forward.</summary>
/// <param name="Statement">The identifier of the statement within its report.</param>
/// <param name="Claim">The identifier of the claim.</param>
/// <param name="Families">How many copy families stand behind the claim.</param>
public sealed record StatementClaim(string Statement, string Claim, int Families);
