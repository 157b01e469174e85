namespace Hearsay.Web.Api;

/// <summary>The formats in which an address can be had, as the description tells them.</summary>
internal sealed record Formats(IReadOnlyList<string> Names);
