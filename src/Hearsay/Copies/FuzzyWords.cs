namespace Hearsay.Copies;

/// <summary>
/// Whether two words are the same word in another spelling: a name in another transliteration (Hasakah, Hassakeh; Daesh, Daish) or a word
/// in another house's spelling (neighbourhood, neighborhood). Pure.
/// </summary>
internal static class FuzzyWords
{
    private const int LongestCompared = 24;

    /// <summary>Names whose consonants differ in one place count as one from this many consonants on; shorter ones would meet by chance.</summary>
    private const int ConsonantsToDiffer = 4;

    /// <summary>Ordinary words differ by spelling only from this length on ("centre", "center").</summary>
    private const int ShortestSpelling = 5;

    /// <summary>Whether the words at two places are one word, spelled alike or not.</summary>
    public static bool Same(ComparedText a, int i, ComparedText b, int j) =>
        a.Keys[i] == b.Keys[j] || SameSpelledOtherwise(a, i, b, j);

    private static bool SameSpelledOtherwise(ComparedText a, int i, ComparedText b, int j)
    {
        if (((a.Kinds[i] | b.Kinds[j]) & WordKinds.Digits) != 0)
            return false;
        var names = (a.Kinds[i] & b.Kinds[j] & WordKinds.Capital) != 0;
        return names ? SameName(a.Word(i), b.Word(j)) : SameSpelling(a.Word(i), b.Word(j));
    }

    private static bool SameName(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<char> left = stackalloc char[LongestCompared];
        Span<char> right = stackalloc char[LongestCompared];
        left = left[..Consonants(a, left)];
        right = right[..Consonants(b, right)];
        if (left.Length < 2 || Math.Abs(left.Length - right.Length) > 1)
            return SameSpelling(a, b);
        return left.SequenceEqual(right) || (Math.Min(left.Length, right.Length) >= ConsonantsToDiffer && OneApart(left, right));
    }

    /// <summary>The consonants, doubled ones once, without the <c>h</c> that transliterations add and drop; <c>q</c> and <c>g</c> as <c>k</c>, <c>z</c> as <c>s</c>.</summary>
    private static int Consonants(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        foreach (var c in word)
        {
            var folded = WordFolding.Fold(c) switch { 'q' or 'c' or 'g' => 'k', 'z' => 's', var other => other };
            if (folded is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'w' || !WordFolding.IsWord(c))
                continue;
            if (length > 0 && into[length - 1] == folded)
                continue;
            if (length == into.Length)
                break;
            into[length++] = folded;
        }
        return length;
    }

    /// <summary>British and American spelling: "our" and "or", "re" and "er", "is" and "iz", a doubled consonant or none.</summary>
    private static bool SameSpelling(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length < ShortestSpelling || b.Length < ShortestSpelling || Math.Abs(a.Length - b.Length) > 1)
            return false;
        Span<char> left = stackalloc char[LongestCompared];
        Span<char> right = stackalloc char[LongestCompared];
        return left[..American(a, left)].SequenceEqual(right[..American(b, right)]);
    }

    private static int American(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        for (var i = 0; i < word.Length && length < into.Length; i++)
        {
            var c = WordFolding.Fold(word[i]);
            var dropped = (c == 'u' && i > 0 && i + 1 < word.Length && WordFolding.Fold(word[i - 1]) == 'o' && WordFolding.Fold(word[i + 1]) == 'r')
                || (c == 'l' && length > 0 && into[length - 1] == 'l') || !WordFolding.IsWord(word[i]);
            if (!dropped)
                into[length++] = c == 'z' ? 's' : c;
        }
        if (length > 2 && into[length - 1] == 'e' && into[length - 2] == 'r')
            (into[length - 2], into[length - 1]) = ('e', 'r');
        return length;
    }

    private static bool OneApart(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var head = a.CommonPrefixLength(b);
        var shorter = Math.Min(a.Length, b.Length);
        var tail = 0;
        while (tail < shorter - head && a[^(tail + 1)] == b[^(tail + 1)])
            tail++;
        return Math.Max(a.Length, b.Length) - head - tail <= 1;
    }
}
