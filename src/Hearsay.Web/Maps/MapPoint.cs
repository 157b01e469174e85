namespace Hearsay.Web.Maps;

/// <summary>A spot on the earth, or on a map of it.</summary>
/// <param name="X">Degrees east, or units to the right.</param>
/// <param name="Y">Degrees north, or units downwards.</param>
public readonly record struct MapPoint(double X, double Y);
