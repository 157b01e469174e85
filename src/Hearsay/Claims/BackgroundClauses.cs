namespace Hearsay.Claims;

/// <summary>
/// Cuts off what a sentence says only to recall another event ("19 were killed near …, hours after an attack on … left dozens dead"), and tells
/// which sentences sum up a long time and no event ("seven days of air strikes", "in recent weeks"). English; by general phrases. Pure, linear.
/// </summary>
internal static class BackgroundClauses
{
    private static readonly string[] Recalls =
        ["hours after", "day after", "days after", "week after", "weeks after", "month after", "months after", "year after", "years after", "in a separate", "in separate", "in revenge for", "in retaliation for", "to avenge"];

    private static readonly string[] Sums =
        ["days of ", "weeks of ", "months of ", "years of ", "in recent days", "in recent weeks", "in recent months", "in recent years", "over the past ", "over the last ", "in the past ", "in the last ",
            "during the past ", "this year", "so far in ", "since then", "since the ", "since its ", "since fighting", "since peace", "since war", "since violence", "since protests"];

    /// <summary>Less before or behind a cut, in characters, and nothing is cut.</summary>
    private const int LeastClause = 24;

    /// <summary>The unit, or what it tells and what it recalls.</summary>
    public static IEnumerable<Unit> Cut(string text, Unit unit)
    {
        if (IsRecall(text, unit.Spans[0]))
            return [unit with { IsBackground = true }];
        var at = unit.Spans.Count == 1 ? CutAt(text, unit.Spans[0]) : -1;
        if (at < 0)
            return [unit];
        return [unit with { Spans = [new TextSpan(unit.Spans[0].Start, at)] }, unit with { Spans = [new TextSpan(at, unit.Spans[0].End)], IsBackground = true }];
    }

    /// <summary>Whether a unit sums up a long time.</summary>
    public static bool IsSum(string text, Unit unit) =>
        unit.Spans.Any(span => Array.Exists(Sums, phrase => text.AsSpan(span.Start, span.Length).Contains(phrase, StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// Where the clause begins in which a unit names an event by those whom it killed, while it tells something else: "… blamed the army for the attack that killed 72"; -1 if there is none. What stands
    /// before the event's name does not date it.
    /// </summary>
    public static int RecallsFrom(string text, Unit unit)
    {
        foreach (var span in unit.Spans)
        {
            var words = TellingWords.All(text, span).ToList();
            for (var i = 1; i < words.Count; i++)
                if (IsRelative(words, i, text))
                    for (var j = i - 1; j >= Math.Max(0, i - FarthestName); j--)
                        if (EventLexicon.ActionOf(words[j].Stem) == ClaimAction.Attack)
                            return words[j].Span.Start;
        }
        return -1;
    }

    /// <summary>So many words before "that killed" the event is named, at the most.</summary>
    private const int FarthestName = 8;

    private static bool IsRelative(List<TellingWords.Telling> words, int at, string text) =>
        words[at].Span.Of(text) is "that" or "which" && words.Skip(at + 1).Take(2).Any(word => EventLexicon.ActionOf(word.Stem) == ClaimAction.Attack || word.Stem is "left" or "claim");

    /// <summary>Whether a unit is such a clause as a whole: "days after a bombing killed 40" of a sentence whose beginning is somebody's words.</summary>
    private static bool IsRecall(string text, TextSpan span) =>
        Array.Exists(Recalls, phrase => phrase.EndsWith("after", StringComparison.Ordinal) && text.AsSpan(span.Start, span.Length).StartsWith(phrase, StringComparison.OrdinalIgnoreCase));

    private static int CutAt(string text, TextSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length);
        var first = -1;
        foreach (var phrase in Recalls)
            if (words.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) is >= LeastClause and var at && (first < 0 || at < first) && words[at - 1] == ' ' && words.Length - at >= LeastClause)
                first = at;
        return first < 0 ? -1 : span.Start + first;
    }
}
