using System.Collections.Frozen;

namespace Hearsay;

/// <summary>What is put forward, as lists show it to people. Pure, and safe to share between threads.</summary>
public static class ShownContent
{
    private const string That = "that ";

    // Behind a pronoun stands a verb: "that was wrong".
    private static readonly FrozenSet<string> s_verbs = FrozenSet.ToFrozenSet(
        ["is", "was", "are", "were", "has", "had", "does", "did", "will", "would", "could", "should", "may", "might", "must", "can", "cannot", "isn't", "wasn't", "doesn't", "didn't", "won't", "wouldn't"],
        StringComparer.Ordinal);

    /// <summary>The pieces, an ellipsis between them, without the "that" of "said that", which belongs to the content where it is marked (PARC 3.0, PolNeAR).</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The pieces in its order, as UTF-16 positions.</param>
    public static string Of(string text, IReadOnlyList<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        var words = string.Join(" … ", spans.Select(span => span.Of(text)));
        return IsClause(words) ? words[That.Length..] : words;
    }

    private static bool IsClause(string words)
    {
        if (words.Length <= That.Length || !words.StartsWith(That, StringComparison.Ordinal))
            return false;
        var end = words.IndexOf(' ', That.Length);
        return !s_verbs.Contains(words[That.Length..(end < 0 ? words.Length : end)]);
    }
}
