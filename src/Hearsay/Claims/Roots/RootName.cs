namespace Hearsay.Claims.Roots;

/// <summary>A name in a report, the fullest it uses for whom or what it means.</summary>
/// <param name="Text">The name.</param>
/// <param name="Type">What it is a name of.</param>
/// <param name="Role">What the report says it is, "spokesman of the ministry"; <c>null</c> where it does not.</param>
public sealed record RootName(string Text, NameType Type, string? Role = null);
