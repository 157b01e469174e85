namespace Hearsay.Times;

/// <summary>What a phrase came to mean.</summary>
/// <param name="Type">The sort of time.</param>
/// <param name="Value">The TIMEX3 value.</param>
/// <param name="Anchor">What it was resolved against.</param>
/// <param name="Moment">The place in the calendar, if it is one; later phrases may count from it.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
internal sealed record Resolution(TimeType Type, string Value, TimeAnchor Anchor, Moment? Moment = null, DateOnly? From = null, DateOnly? To = null);
