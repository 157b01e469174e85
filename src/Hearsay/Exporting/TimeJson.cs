namespace Hearsay.Exporting;

/// <summary>An expression of time in JSON: its TIMEX3 type, value and modifier, the days it may mean, and what it was anchored on.</summary>
internal sealed record TimeJson(int[] Span, string Text, string Type, string Value, string? Mod, string? From, string? To, string Anchor, int[]? AnchorSpan)
{
    public static TimeJson Of(TimeExpression time) => new(
        Spans.Of(time.Span), time.Text, time.Type.ToString().ToUpperInvariant(), time.Value, Modifier(time.Modifier),
        IntervalJson.Iso(time.From), IntervalJson.Iso(time.To), time.Anchor.Kind.ToString().ToLowerInvariant(), Spans.Of(time.Anchor.Mention));

    /// <summary>The word that TIMEX3 has for it.</summary>
    private static string? Modifier(TimeModifier modifier) => modifier switch
    {
        TimeModifier.None => null,
        TimeModifier.LessThan => "LESS_THAN",
        TimeModifier.MoreThan => "MORE_THAN",
        TimeModifier.EqualOrLess => "EQUAL_OR_LESS",
        TimeModifier.EqualOrMore => "EQUAL_OR_MORE",
        _ => modifier.ToString().ToUpperInvariant(),
    };
}
