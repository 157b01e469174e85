namespace Hearsay.Exporting;

/// <summary>Something in which a member agrees with the rest of its claim, in JSON.</summary>
internal sealed record AgreementJson(string Part, string Value);
