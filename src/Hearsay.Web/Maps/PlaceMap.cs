using Hearsay.Storing;
using Hearsay.Web.Text;

namespace Hearsay.Web.Maps;

/// <summary>
/// The drawing of places: outlines of countries, and on them each place with a sign for how closely it is told. A town is a dot, a spot beside one a
/// diamond, a province or country its own outline, a district (or a province without a known outline) a ring as wide as such an area, a sea or a vague area a dotted ring.
/// Spots that would cover one another share a sign.
/// </summary>
public sealed class PlaceMap
{
    /// <summary>How many spots are drawn for each unit of width: more would hide one another, and weigh more than a page may.</summary>
    private const double Drawn = 0.18;

    /// <summary>How many seas and vague areas are: they lie over all else.</summary>
    private const int Vague = 6;

    /// <summary>The share of all mentions, at either end, that may lie outside of the view that is taken unless one is asked for.</summary>
    private const double Outlying = 0.1;

    /// <summary>Outlines of provinces smaller than so many units are not seen, or on a map of the world not hit; on a closer map they are.</summary>
    private const double Smallest = 6, SmallestOfWorld = 14;

    /// <summary>Provinces smaller than so many units have no name written on them: it would lie over their neighbours, and seem to be theirs. Chosen by eye.</summary>
    private const double WideEnough = 30;

    /// <summary>How far outlines are drawn beyond the edges at least, so that the line along which they are cut is not seen.</summary>
    private const double Edge = 10;

    private readonly Projection _projection;

    private PlaceMap(MapBox box, Projection projection) => (Box, _projection) = (box, projection);

    public MapBox Box { get; }

    public double Width => _projection.Width;

    public double Height => _projection.Height;

    /// <summary>How many units a degree of longitude is.</summary>
    public double Scale => _projection.Scale;

    /// <summary>How many times as long a degree of latitude is.</summary>
    public double Stretch => _projection.Stretch;

    /// <summary>The outlines of all countries that are not among <see cref="Countries"/>.</summary>
    public string Land { get; private init; } = string.Empty;

    /// <summary>Countries that are spoken of as such.</summary>
    public IReadOnlyList<MapArea> Countries { get; private init; } = [];

    /// <summary>Provinces that are.</summary>
    public IReadOnlyList<MapArea> Provinces { get; private init; } = [];

    /// <summary>The other places, the widest first.</summary>
    public IReadOnlyList<MapSign> Signs { get; private init; } = [];

    /// <summary>The names written on it.</summary>
    public IReadOnlyList<MapLabel> Labels { get; private init; } = [];

    /// <summary>Draws places, so many units wide.</summary>
    /// <param name="places">The places.</param>
    /// <param name="box">What to show; <c>null</c> for what holds nearly all of them.</param>
    /// <param name="width">How wide the drawing is.</param>
    /// <param name="chosen">Whether a place is chosen: it keeps a sign of its own.</param>
    /// <param name="beyond">How far outlines are drawn beyond the edges, in units.</param>
    public static PlaceMap Of(IReadOnlyList<StoredPlace> places, MapBox? box, double width, Predicate<StoredPlace>? chosen = null, double beyond = Edge)
    {
        ArgumentNullException.ThrowIfNull(places);
        var located = places.Where(place => place is { Latitude: not null, Longitude: not null }).ToList();
        var view = box ?? View(located);
        // Beyond the edges of half the earth comes only the earth again.
        var projection = new Projection(view, width, view.Width < 120 ? beyond : Edge);
        var drawn = new HashSet<Outline>();
        var countries = Areas(located.Where(place => place.Precision == PlacePrecision.Country), place => Country(place) is { } country && drawn.Add(country) ? country : null, projection);
        var provinces = located.Where(place => place.Precision == PlacePrecision.Region).Select(place => (Place: place, Outline: Maps.Provinces.World.Of(place))).Where(province => province.Outline is not null).ToDictionary(province => province.Place, province => province.Outline!);
        var areas = Areas(provinces.Keys.Where(place => projection.Extent(provinces[place]) >= (projection.IsOfWorld ? SmallestOfWorld : Smallest)), place => provinces[place], projection);
        var others = located.Where(place => place.Precision != PlacePrecision.Country && !provinces.ContainsKey(place) && Shows(projection, place));
        var signs = SignsOf(others, projection, chosen ?? (_ => false));
        return new PlaceMap(view, projection)
        {
            Land = string.Concat(Outlines.World.Countries.Where(country => !drawn.Contains(country)).Select(projection.Path)),
            Countries = countries,
            Provinces = areas,
            Signs = [.. signs.OrderByDescending(sign => sign.Radius)],
            Labels = Named(countries, areas, signs, projection),
        };
    }

    /// <summary>Whether a place lies on the drawing.</summary>
    public bool Shows(StoredPlace place) => Shows(_projection, place);

    /// <summary>What to show to tell apart the places of a sign.</summary>
    public MapBox Closer(MapSign sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        return MapBox.Around([.. sign.Others.Append(sign.Place).Select(place => new MapPoint(place.Longitude!.Value, place.Latitude!.Value))], leastWidth: Math.Min(Box.Width / 4, 3));
    }

    private static bool Shows(Projection projection, StoredPlace place) => place is { Latitude: { } latitude, Longitude: { } longitude } && projection.Shows(longitude, latitude);

    private static Outline? Country(StoredPlace place) => Outlines.World.Countries.FirstOrDefault(country => country.Contains(place.Longitude!.Value, place.Latitude!.Value));

    private static List<MapArea> Areas(IEnumerable<StoredPlace> places, Func<StoredPlace, Outline?> outline, Projection projection) =>
        [.. places.Select(place => new MapArea(place, outline(place) is { } found ? projection.Path(found) : string.Empty, projection.Of(place.Longitude!.Value, place.Latitude!.Value))).Where(area => area.Path.Length > 0)];

    /// <summary>What holds nearly all of some places.</summary>
    public static MapBox View(IReadOnlyList<StoredPlace> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        places = [.. places.Where(place => place is { Latitude: not null, Longitude: not null })];
        IReadOnlyList<StoredPlace> near = [.. places.Where(place => place.Precision is not (PlacePrecision.Country or PlacePrecision.Sea or PlacePrecision.Area))];
        if (near.Count == 0)
            near = places;
        var (west, east) = Middle(near, place => place.Longitude!.Value);
        var (south, north) = Middle(near, place => place.Latitude!.Value);
        return MapBox.Around(near.Count == 0 ? [] : [new MapPoint(west, south), new MapPoint(east, north)], leastWidth: 3);
    }

    private static (double Low, double High) Middle(IReadOnlyList<StoredPlace> places, Func<StoredPlace, double> coordinate)
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

    private static IReadOnlyList<MapSign> SignsOf(IEnumerable<StoredPlace> places, Projection projection, Predicate<StoredPlace> chosen)
    {
        var byWeight = places.OrderByDescending(Weight).ThenByDescending(place => place.Mentions).ThenBy(place => place.GeonameId).ThenBy(place => place.Name, StringComparer.Ordinal).ToList();
        var spots = byWeight.Where(IsSpot).Take((int)(Drawn * projection.Width)).ToList();
        var most = spots.Select(Weight).DefaultIfEmpty(1).Max();
        var gathered = SignGathering.Gathered(spots.Select(place => Sign(place, projection, most)), sign => chosen(sign.Place));
        return [.. gathered, .. byWeight.Where(place => !IsSpot(place) && !IsVague(place)).Concat(byWeight.Where(place => IsVague(place) && place.Statements > 0).Take(Vague)).Select(place => Sign(place, projection, most))];
    }

    private static bool IsSpot(StoredPlace place) => place.Precision is PlacePrecision.City or PlacePrecision.Point;

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

    /// <summary>Names: of the towns most spoken of first, then of provinces and countries, those most spoken of first, then of the rest.</summary>
    private static IReadOnlyList<MapLabel> Named(List<MapArea> countries, List<MapArea> provinces, IReadOnlyList<MapSign> signs, Projection projection)
    {
        const int TownsFirst = 8;
        var labels = new MapLabels(projection.Width, projection.Height);
        var spots = signs.Where(sign => !sign.IsArea).ToList();
        foreach (var sign in spots.Take(TownsFirst))
            labels.AddBeside(Label(sign), sign.At, sign.Radius);
        foreach (var sign in spots)
            labels.Keep(sign.At, Math.Min(sign.Radius, 6));
        var ofAreas = provinces.Where(area => projection.Extent(Maps.Provinces.World.Of(area.Place)!) >= WideEnough).Select(area => (area.Place, area.At, Kind: "area"))
            .Concat(countries.Select(area => (area.Place, area.At, Kind: "nation")));
        foreach (var (place, at, kind) in ofAreas.OrderByDescending(area => Weight(area.Place)))
            labels.AddWithin(Label(place), kind, at);
        foreach (var sign in spots.Skip(TownsFirst))
            labels.AddBeside(Label(sign), sign.At, sign.Radius);
        foreach (var sign in signs.Where(sign => sign.IsArea))
            labels.AddWithin(Label(sign.Place), "area", new MapPoint(sign.At.X, sign.At.Y - sign.Radius + 10));
        return labels.Labels;
    }

    private static string Label(MapSign sign) => sign.Others.Count == 0 ? Label(sign.Place) : $"{Label(sign.Place)} +{Wording.Number(sign.Others.Count)}";

    private static string Label(StoredPlace place) => Wording.Shortened(place.Name, 24);
}
