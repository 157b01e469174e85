namespace Hearsay.Training.Places;

/// <summary>A text of a set of texts with places marked.</summary>
/// <param name="Id">Its number in the set.</param>
/// <param name="Text">Mended.</param>
/// <param name="Outlet">The address of its outlet, if the set says.</param>
/// <param name="Dateline">The place it is dated from, if the text says.</param>
/// <param name="Gold">The marked places, in the order of the set.</param>
internal sealed record PlacesDocument(string Id, string Text, string? Outlet, string? Dateline, IReadOnlyList<GoldPlace> Gold);

/// <summary>A marked place; without coordinates where the people who marked it found it in no gazetteer.</summary>
internal sealed record GoldPlace(TextSpan Span, string Phrase, double? Latitude, double? Longitude, bool IsCountry);
