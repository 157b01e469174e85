namespace Hearsay.Web.Api;

/// <summary>The media types in which something can be sent to an address, as the description tells them.</summary>
internal sealed record Sent(IReadOnlyList<string> Types);
