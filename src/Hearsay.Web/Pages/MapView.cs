using Hearsay.Storing;
using Hearsay.Web.Maps;

namespace Hearsay.Web.Pages;

/// <summary>What the page of the map shows.</summary>
/// <param name="Asked">What is asked for.</param>
/// <param name="Places">The places, those most spoken of first.</param>
/// <param name="Statements">The statements there.</param>
public sealed record MapView(Asked Asked, IReadOnlyList<StoredPlace> Places, ListPage<StoredStatement> Statements)
{
    /// <summary>The places that are drawn: those asked for, and where one is chosen, those around it that else would be asked for.</summary>
    public IReadOnlyList<StoredPlace> Around { get; init; } = Places;

    /// <summary>What to show of the earth, if the address says.</summary>
    public MapBox? Box { get; } = Asked["box"] is { } box ? MapBox.Parse(box) : null;

    /// <summary>The condition that asks for a place.</summary>
    public static string Condition(StoredPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.GeonameId is { } id ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"geonames:{id}") : place.Name;
    }

    /// <summary>Whether a place is the one that is asked for.</summary>
    public bool IsChosen(StoredPlace place) => Asked["place"] is { } asked && asked == Condition(place);

    /// <summary>The name of the place that is asked for, if one is.</summary>
    public string? PlaceName => Asked["place"] is { } asked ? Places.FirstOrDefault(place => Condition(place) == asked)?.Name ?? asked : null;
}
