using Hearsay.Storing;

namespace Hearsay.Web.Maps;

/// <summary>
/// The drawing of places: outlines of countries, and on them each place with a sign for how closely it is told. A town is a dot, a spot beside one a
/// diamond, a district or a province a ring as wide as such an area, a country its own outline, a sea or a vague area a dotted ring.
/// </summary>
public sealed class PlaceMap
{
    /// <summary>How many places are drawn; more would hide one another.</summary>
    private const int Drawn = 120;

    /// <summary>How many seas and vague areas are: they lie over all else.</summary>
    private const int Vague = 9;

    /// <summary>How many names are written at the most.</summary>
    private const int Named = 28;

    /// <summary>The share of all mentions, at either end, that may lie outside of the view that is taken unless one is asked for.</summary>
    private const double Outlying = 0.06;

    private PlaceMap(MapBox box, double width, double height) => (Box, Width, Height) = (box, width, height);

    public MapBox Box { get; }

    public double Width { get; }

    public double Height { get; }

    /// <summary>The outlines of countries.</summary>
    public IReadOnlyList<string> Land { get; private init; } = [];

    /// <summary>Countries that are spoken of as such, with their outlines.</summary>
    public IReadOnlyList<(StoredPlace Place, string Path, MapPoint At)> Countries { get; private init; } = [];

    /// <summary>The other places, the widest first.</summary>
    public IReadOnlyList<MapSign> Signs { get; private init; } = [];

    /// <summary>Draws places, so many units wide.</summary>
    /// <param name="places">The places.</param>
    /// <param name="box">What to show; <c>null</c> for what holds nearly all of them.</param>
    /// <param name="width">How wide the drawing is.</param>
    public static PlaceMap Of(IReadOnlyList<StoredPlace> places, MapBox? box, double width)
    {
        ArgumentNullException.ThrowIfNull(places);
        var located = places.Where(place => place is { Latitude: not null, Longitude: not null }).ToList();
        var view = box ?? View(located);
        var projection = new Projection(view, width);
        var countries = located.Where(place => place.Precision == PlacePrecision.Country)
            .Select(place => (place, Path: Outlines.World.Countries.Where(country => country.Contains(place.Longitude!.Value, place.Latitude!.Value)).Select(projection.Path).FirstOrDefault(string.Empty)))
            .Where(country => country.Path.Length > 0).ToList();
        return new PlaceMap(view, width, projection.Height)
        {
            Land = [.. Outlines.World.Countries.Select(projection.Path).Where(path => path.Length > 0)],
            Countries = [.. countries.Select(country => (country.place, country.Path, projection.Of(country.place.Longitude!.Value, country.place.Latitude!.Value)))],
            Signs = SignsOf(located.Where(place => place.Precision != PlacePrecision.Country && projection.Shows(place.Longitude!.Value, place.Latitude!.Value)), projection),
        };
    }

    private static MapBox View(List<StoredPlace> places)
    {
        var near = places.Where(place => place.Precision is not (PlacePrecision.Country or PlacePrecision.Sea or PlacePrecision.Area)).ToList();
        if (near.Count == 0)
            near = places;
        var (west, east) = Middle(near, place => place.Longitude!.Value);
        var (south, north) = Middle(near, place => place.Latitude!.Value);
        return MapBox.Around(near.Count == 0 ? [] : [new MapPoint(west, south), new MapPoint(east, north)], leastWidth: 3);
    }

    private static (double Low, double High) Middle(List<StoredPlace> places, Func<StoredPlace, double> coordinate)
    {
        if (places.Count == 0)
            return (0, 0);
        var sorted = places.OrderBy(coordinate).ToList();
        var least = places.Sum(place => (double)place.Statements) * Outlying;
        return (First(sorted), First(sorted.AsEnumerable().Reverse()));

        double First(IEnumerable<StoredPlace> from)
        {
            var passed = 0.0;
            return coordinate(from.First(place => (passed += place.Statements) >= least));
        }
    }

    private static List<MapSign> SignsOf(IEnumerable<StoredPlace> places, Projection projection)
    {
        var byWeight = places.OrderByDescending(place => place.Statements).ThenByDescending(place => place.Mentions).ToList();
        var shown = byWeight.Where(place => !IsVague(place)).Take(Drawn).Concat(byWeight.Where(IsVague).Take(Vague)).ToList();
        var most = Math.Max(1, shown.Where(place => place.Precision is PlacePrecision.City or PlacePrecision.Point).Select(Weight).DefaultIfEmpty(1).Max());
        var signs = shown.Select(place => Sign(place, projection, most)).ToList();
        return [.. Name(signs).OrderByDescending(sign => sign.Radius)];
    }

    private static bool IsVague(StoredPlace place) => place.Precision is PlacePrecision.Sea or PlacePrecision.Area;

    private static double Weight(StoredPlace place) => Math.Max(place.Statements, 1);

    private static MapSign Sign(StoredPlace place, Projection projection, double most)
    {
        var at = projection.Of(place.Longitude!.Value, place.Latitude!.Value);
        var dot = 3.5 + 12 * Math.Sqrt(Math.Min(1, Weight(place) / most));
        return place.Precision switch
        {
            PlacePrecision.City or PlacePrecision.Point => new MapSign(place, at, dot),
            PlacePrecision.District => new MapSign(place, at, Math.Clamp(projection.Kilometres(15), 10, 40)),
            PlacePrecision.Region => new MapSign(place, at, Math.Clamp(projection.Kilometres(50), 18, 110)),
            _ => new MapSign(place, at, Math.Clamp(projection.Kilometres(90), 24, 150)),
        };
    }

    /// <summary>Writes names beside the weightiest signs, where they hide no other name.</summary>
    private static List<MapSign> Name(List<MapSign> signs)
    {
        const double Letter = 6.6, Line = 14;
        var taken = new List<(double Left, double Top, double Right, double Bottom)>();
        var named = new List<MapSign>();
        foreach (var sign in signs)
        {
            var x = sign.At.X + (sign.IsArea ? -Letter * sign.Label.Length / 2 : sign.Radius + 3);
            var y = sign.At.Y + (sign.IsArea ? -sign.Radius + 10 : 4);
            var room = (x, y - Line, x + Letter * sign.Label.Length, y);
            var isFree = taken.Count < Named && taken.TrueForAll(other => other.Right < room.x || other.Left > room.Item3 || other.Bottom < room.Item2 || other.Top > room.y);
            if (isFree)
                taken.Add(room);
            named.Add(isFree ? sign with { LabelAt = new MapPoint(x, y) } : sign);
        }
        return named;
    }
}
