namespace Hearsay.Figures;

/// <summary>Words that say that one number has taken the place of another. Pure.</summary>
internal static class ChangeWords
{
    /// <summary>So far back such a word still speaks of a number.</summary>
    private const int Reach = 10;

    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "rose", "rise", "rises", "risen", "rising", "increased", "increase", "increases", "increasing", "climbed", "climb", "climbs", "climbing", "jumped", "jump", "jumps", "jumping", "grew", "grow", "grown",
        "growing", "grows", "fell", "fall", "falls", "fallen", "falling", "dropped", "drop", "drops", "dropping", "declined", "decline", "declining", "revised", "revise", "revising", "revision", "updated", "update", "updating",
        "raised", "raise", "raises", "raising", "lowered", "lowering", "lower", "reduced", "reduce", "reducing", "cut", "cutting", "cuts", "up", "down", "soared", "soaring", "surged", "surging", "doubled", "tripled", "swelled", "shrank", "corrected", "upped", "went", "gone",
        "expanded", "dwindled", "decreased", "decreasing", "changed", "slashed", "slashing", "boosted", "boosting", "boost",
    };

    /// <summary>Whether a word says that a number has grown.</summary>
    public static bool IsRise(ReadOnlySpan<char> word) => Is(word) && (word[0] is 'r' or 'i' or 'g' or 'j' or 's' || word is "climbed" or "climb" or "climbing" or "went") && word is not "slashed" and not "slashing" and not "shrank" and not "revised";

    /// <summary>Whether a word is one.</summary>
    public static bool Is(ReadOnlySpan<char> word) => s_words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether such a word stands not far before a piece, in the same sentence.</summary>
    public static bool Before(Pieces pieces, int at)
    {
        for (int i = at - 1; i >= 0 && i >= at - Reach && pieces.Form(i) is not "." and not ";"; i--)
            if (pieces.IsKind(i, PieceKind.Word) && Is(pieces.Form(i)))
                return true;
        return false;
    }
}
