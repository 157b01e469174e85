namespace Hearsay.Figures;

/// <summary>The approximators of English, before and after a number. Pure.</summary>
internal static class Hedges
{
    private static readonly string[] s_atLeast =
    [
        "at least", "more than", "over", "above", "no fewer than", "no less than", "not less than", "not fewer than", "well over", "just over", "slightly over", "slightly more than",
        "a little over", "a little more than", "far more than", "many more than", "well above", "just above", "upwards of", "upward of", "in excess of", "a minimum of", "minimum of", "greater than", "larger than",
        "higher than", "bigger than", "exceeding", "exceeded", "exceeds", "exceed", "surpassed", "surpassing", "surpasses", "topped", "topping", "beyond", "as few as", "as little as", "better than",
        "at the very least", "at the least", "even more than", "much more than", "way over", "easily over", "equal to or more than", "equal or more than", "equal or greater than",
    ];

    private static readonly string[] s_atMost =
    [
        "up to", "as many as", "as much as", "as high as", "no more than", "not more than", "at most", "at the most", "fewer than", "less than", "under", "below", "just under", "just below", "well under",
        "a maximum of", "maximum of", "not exceeding", "lower than", "smaller than", "slightly less than", "slightly fewer than", "slightly under", "slightly below", "a little less than", "a little under", "as large as", "not over", "far fewer than", "far less than", "well below",
    ];

    private static readonly string[] s_about =
    [
        "about", "around", "approximately", "approx", "approx.", "roughly", "some", "nearly", "almost", "close to", "near to", "an estimated", "estimated", "estimated at", "circa", "c.", "perhaps", "possibly", "maybe",
        "in the region of", "in the order of", "on the order of", "something like", "virtually", "practically", "somewhere around", "nearing", "approaching", "or so", "just about", "very nearly", "just shy of", "just short of",
    ];

    private static readonly string[] s_fillers = ["another", "additional", "further", "other", "a total of", "total of", "the", "an additional", "a further", "yet another", "also", "still", "even", "only", "just"];

    private static readonly Dictionary<string, List<(string[] Words, HedgeKind Kind)>> s_before = Table();

    /// <summary>The approximator that ends right before a piece; fillers may stand between ("at least another 20").</summary>
    /// <returns>The first piece of the approximator, what it does, and the piece after its last.</returns>
    public static (int First, HedgeKind Kind, int End)? Before(Pieces pieces, int at)
    {
        if (Match(pieces, at, s_before) is { } found)
            return (found.First, found.Kind, at);
        foreach (string filler in s_fillers)
        {
            var words = filler.Split(' ');
            if (Ends(pieces, at, words) && Match(pieces, at - words.Length, s_before) is { } further)
                return (further.First, further.Kind, at - words.Length);
        }
        return null;
    }

    /// <summary>The approximator that begins at a piece: "or more", "-odd", "plus"; the piece after its last.</summary>
    public static (int End, HedgeKind Kind)? After(Pieces pieces, int at)
    {
        if (pieces.Is(at, "+"))
            return (at + 1, HedgeKind.AtLeast);
        bool dash = pieces.IsDash(at) && pieces.IsGlued(at);
        int word = dash ? at + 1 : at;
        if (pieces.Is(word, "odd"))
            return (word + 1, HedgeKind.About);
        if (pieces.Is(word, "plus") && dash)
            return (word + 1, HedgeKind.AtLeast);
        if (pieces.Is(at, "at") && pieces.Is(at + 1, "least"))
            return (at + 2, HedgeKind.AtLeast);
        if (!pieces.Is(at, "or") && !pieces.Is(at, "and"))
            return null;
        if (pieces.Is(at + 1, "more") || (pieces.Is(at + 1, "greater") || pieces.Is(at + 1, "above") || pieces.Is(at + 1, "over")))
            return (at + 2, HedgeKind.AtLeast);
        if (pieces.Is(at + 1, "less") || pieces.Is(at + 1, "fewer") || pieces.Is(at + 1, "under"))
            return (at + 2, HedgeKind.AtMost);
        return pieces.Is(at, "or") && (pieces.Is(at + 1, "so") || pieces.Is(at + 1, "thereabouts")) ? (at + 2, HedgeKind.About) : null;
    }

    private static (int First, HedgeKind Kind)? Match(Pieces pieces, int at, Dictionary<string, List<(string[] Words, HedgeKind Kind)>> table)
    {
        if (at <= 0)
            return null;
        if (pieces.Form(at - 1) is "~" or "≈" or "±")
            return (at - 1, HedgeKind.About);
        if (pieces.Form(at - 1) is ">" or "≥")
            return (at - 1, HedgeKind.AtLeast);
        if (pieces.Form(at - 1) is "<" or "≤")
            return (at - 1, HedgeKind.AtMost);
        int last = pieces.Is(at - 1, ".") ? at - 2 : at - 1;
        if (!pieces.IsKind(last, PieceKind.Word) || !table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Lower(pieces.Form(last), stackalloc char[16]), out var phrases))
            return null;
        foreach (var (words, kind) in phrases)
            if (Ends(pieces, at, words))
                return (at - words.Length, kind);
        return null;
    }

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> lower) =>
        word.Length > lower.Length ? [] : lower[..word.ToLowerInvariant(lower)];

    private static bool Ends(Pieces pieces, int at, string[] words)
    {
        for (int i = 1; i <= words.Length; i++)
            if (!pieces.Is(at - i, words[^i]))
                return false;
        return true;
    }

    // By last word, the longest phrase first.
    private static Dictionary<string, List<(string[] Words, HedgeKind Kind)>> Table()
    {
        var table = new Dictionary<string, List<(string[] Words, HedgeKind Kind)>>(StringComparer.Ordinal);
        foreach (var (phrases, kind) in new[] { (s_atLeast, HedgeKind.AtLeast), (s_atMost, HedgeKind.AtMost), (s_about, HedgeKind.About) })
            foreach (string phrase in phrases)
            {
                var words = phrase.Replace(".", " .", StringComparison.Ordinal).Split(' ');
                string last = words[^1] == "." ? words[^2] : words[^1];
                if (!table.TryGetValue(last, out var list))
                    table[last] = list = [];
                list.Add((words, kind));
            }
        foreach (var list in table.Values)
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        return table;
    }
}
