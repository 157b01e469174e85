namespace Hearsay.Web.Maps;

/// <summary>A name on a map.</summary>
/// <param name="Text">The name.</param>
/// <param name="Kind">How it is written: <c>town</c>, <c>area</c>, <c>nation</c>.</param>
/// <param name="At">Where its foot begins, ends, or has its middle: see <see cref="Anchor"/>.</param>
/// <param name="Of">Where that stands which it names.</param>
public sealed record MapLabel(string Text, string Kind, MapPoint At, MapPoint Of)
{
    /// <summary>What stands at <see cref="At"/>, as SVG has it: <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    public string Anchor { get; init; } = "middle";
}
