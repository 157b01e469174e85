namespace Hearsay.Web.Charts;

/// <summary>A number along an axis.</summary>
public sealed record ChartTick(double X, string Label);
