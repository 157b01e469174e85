namespace Hearsay.Times;

/// <summary>
/// Finds expressions of time in English text and resolves them: TIMEX3 as HeidelTime (Strötgen and Gertz 2013), SUTime (Chang and Manning 2012)
/// and SynTime (Zhong, Sun and Cambria 2017) read them, by a grammar written out by hand over typed words.
/// Takes time linear in the text; safe to share between threads.
/// </summary>
internal static class TimeFinder
{
    /// <summary>No report is older than this; what is counted from its day stays within what <see cref="DateOnly"/> can hold.</summary>
    private const int FirstYear = 1000;

    /// <summary>No report is younger than this.</summary>
    private const int LastYear = 3000;

    /// <summary>
    /// The expressions of <paramref name="text"/> in text order; no two overlap. <paramref name="published"/> is the day that "yesterday" is counted
    /// from; without it values stay unresolved unless the text itself dates them.
    /// </summary>
    public static IReadOnlyList<TimeExpression> Find(string text, PublicationDate? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (published is { From.Year: < FirstYear } or { To.Year: > LastYear })
            published = null;
        var tokens = new TimeTokens(text);
        var phrases = PhraseFinder.Find(tokens);
        var resolver = new TimeResolver(tokens, published, Narrative.Is(phrases, published));
        var found = new List<TimeExpression>(phrases.Count);
        foreach (var phrase in phrases)
            found.Add(Expression(tokens, phrase, resolver.Resolve(phrase)));
        return found;
    }

    private static TimeExpression Expression(TimeTokens tokens, Phrase phrase, Resolution resolution)
    {
        var span = new TextSpan(tokens.Start(phrase.First), tokens.End(phrase.End - 1));
        var (from, to) = Bounds.Of(tokens, phrase, resolution);
        return new TimeExpression(span, span.Of(tokens.Text), resolution.Type, resolution.Value, from, to, resolution.Anchor, phrase.Modifier);
    }
}
