namespace Hearsay;

/// <summary>What kind of spot the coordinates of a <see cref="PlaceMention"/> stand for, and so how exact they can be.</summary>
public enum PlacePrecision
{
    /// <summary>A spot given by distance and direction: "30 km south of Bakhmut".</summary>
    Point,

    /// <summary>A city, town or village; the coordinates are its centre.</summary>
    City,

    /// <summary>A county, a second-level division, or a quarter of a city.</summary>
    District,

    /// <summary>A state, province or region; the coordinates are its middle.</summary>
    Region,

    /// <summary>A country or a territory with a country code of its own; the coordinates are its middle.</summary>
    Country,

    /// <summary>A sea, gulf, strait or ocean.</summary>
    Sea,

    /// <summary>A part of the world without sharp borders, a river, a range, or a part of a country: "northern Syria", "the Sahel".</summary>
    Area,

    /// <summary>Named as a place, but it cannot be told which; there are no coordinates.</summary>
    Unresolved,
}
