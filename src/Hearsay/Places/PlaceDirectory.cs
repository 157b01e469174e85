using System.Globalization;

namespace Hearsay.Places;

/// <summary>
/// Answers what place a person who asks for a name means, and what a place lies in. Safe to share between threads.
/// </summary>
internal sealed class PlaceDirectory(PlaceFinder finder)
{
    /// <summary>"uk", "uae": letters that stand for a name.</summary>
    private const int LongestLetters = 4;

    private static readonly Lazy<PlaceDirectory> s_shared = new(() => new PlaceDirectory(PlaceFinder.Shared));

    /// <summary>The directory over <see cref="PlaceFinder.Shared"/>.</summary>
    public static PlaceDirectory Shared => s_shared.Value;

    /// <summary>
    /// The place asked for by any of its names, whatever the case: <c>Kiev</c>, <c>idlib province</c>, <c>Paris, Texas</c>; <c>null</c> if there
    /// is none of that name. Of several, the one that a report without other places would mean.
    /// </summary>
    public PlaceMention? Find(string asked)
    {
        var name = asked.Trim();
        if (name.Length == 0)
            return null;
        var titled = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name);
        return (name.Any(char.IsUpper) ? FindAsWritten(name) : null) ?? FindAsWritten(titled) ?? (name.Length <= LongestLetters ? FindAsWritten(name.ToUpperInvariant()) : null);
    }

    /// <summary>The first-level division and the country that a place lies in or is, the narrower first.</summary>
    public IReadOnlyList<PlaceMention> Around(PlaceMention place)
    {
        if (place.Country is not { } code)
            return [];
        var division = place.Admin1 is { } name ? finder.DivisionPlace(code, name) : null;
        return [.. new[] { division, finder.CountryPlace(code) }.OfType<PlaceMention>()];
    }

    private PlaceMention? FindAsWritten(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var found = finder.Find(name, names: [new TextSpan(0, comma < 0 ? name.Length : comma)])[0];
        return found.Precision == PlacePrecision.Unresolved ? null : found;
    }
}
