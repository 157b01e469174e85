namespace Hearsay.Claims;

/// <summary>A claim that cannot hold together with another, as those who put them forward mean them.</summary>
/// <param name="Claim">The identifier of the other claim.</param>
/// <param name="Kind">How the two are opposed.</param>
/// <param name="Text">The words of the other claim.</param>
public sealed record ClaimOpposition(string Claim, OppositionKind Kind, string Text);
