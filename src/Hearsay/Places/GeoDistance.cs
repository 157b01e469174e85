namespace Hearsay.Places;

/// <summary>Distances on a sphere of the Earth's mean radius; within half a percent of those on the ground.</summary>
internal static class GeoDistance
{
    private const double Radius = 6371.0;
    private const double Radian = Math.PI / 180;

    /// <summary>Kilometres along the great circle between two points in degrees (haversine formula).</summary>
    public static double Kilometres(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        double north = Math.Sin((latitude2 - latitude1) * Radian / 2);
        double east = Math.Sin((longitude2 - longitude1) * Radian / 2);
        double square = north * north + Math.Cos(latitude1 * Radian) * Math.Cos(latitude2 * Radian) * east * east;
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(square)));
    }
}
