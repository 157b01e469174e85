namespace Hearsay.Web.Charts;

/// <summary>A figure and the one that revises it.</summary>
public sealed record ChartLink(ChartBar From, ChartBar To);
