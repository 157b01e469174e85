namespace Hearsay.Places;

/// <summary>One place that a name may stand for, with what is needed to weigh it again and again.</summary>
internal sealed class PlaceCandidate
{
    private const double Radian = Math.PI / 180;

    public PlaceCandidate(Gazetteer gazetteer, PlaceLink link)
    {
        ref readonly var record = ref gazetteer.Place(link.Place);
        var division = gazetteer.Division(record.Division);
        Place = link.Place;
        Use = link.Use;
        Kind = record.Kind;
        IsCapital = record.Rank == PlaceRecord.CapitalRank;
        Importance = record.Importance / 10.0;
        Country = division.Country;
        Division = division.Region;
        (double latitude, double longitude) = (record.Latitude * 1e-5 * Radian, record.Longitude * 1e-5 * Radian);
        (X, Y, Z) = (Math.Cos(latitude) * Math.Cos(longitude), Math.Cos(latitude) * Math.Sin(longitude), Math.Sin(latitude));
    }

    public int Place { get; }
    public NameUse Use { get; }
    public PlaceKind Kind { get; }

    /// <summary>Whether it is the capital of its country.</summary>
    public bool IsCapital { get; }

    /// <summary>The decimal logarithm of its people.</summary>
    public double Importance { get; }

    /// <summary>The place that is its country; -1 if none.</summary>
    public int Country { get; }

    /// <summary>The place that is its first-level division; -1 if none.</summary>
    public int Division { get; }

    /// <summary>Whether what is named behind it holds it.</summary>
    public bool Paired { get; set; }

    /// <summary>Whether it is so somewhere else in the report.</summary>
    public bool PairedElsewhere { get; set; }

    /// <summary>How likely it is the one that is meant, given that one is.</summary>
    public double Probability { get; set; }

    private double X { get; }
    private double Y { get; }
    private double Z { get; }

    /// <summary>Whether it is small enough that being near it says something.</summary>
    public bool IsLocal => Kind is PlaceKind.City or PlaceKind.County or PlaceKind.Quarter or PlaceKind.Region;

    /// <summary>Kilometres to <paramref name="other"/> straight through the Earth; near what it is on the ground for all that is near.</summary>
    public double KilometresTo(PlaceCandidate other) => 6371.0 * Math.Sqrt(Math.Max(0, 2 - 2 * (X * other.X + Y * other.Y + Z * other.Z)));
}
