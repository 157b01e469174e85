namespace Hearsay;

/// <summary>What a time expression was resolved against.</summary>
/// <param name="Kind">The sort of anchor.</param>
/// <param name="Mention">Where the date spoken of before stands in the text; <c>null</c> for the other kinds.</param>
public readonly record struct TimeAnchor(TimeAnchorKind Kind, TextSpan? Mention = null);
