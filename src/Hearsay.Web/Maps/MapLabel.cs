namespace Hearsay.Web.Maps;

/// <summary>A name on a map.</summary>
/// <param name="Text">The name.</param>
/// <param name="Kind">How it is written: <c>town</c>, <c>area</c>, <c>nation</c>.</param>
/// <param name="At">The middle of its foot.</param>
/// <param name="Of">Where that stands which it names.</param>
public sealed record MapLabel(string Text, string Kind, MapPoint At, MapPoint Of);
