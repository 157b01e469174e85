namespace Hearsay.Places;

/// <summary>Looks up names whose places in the text are given, as by a name recogniser.</summary>
internal sealed class GivenNames(NameScanner scanner)
{
    private const WordClass BesidePoint = WordClass.The | WordClass.Direction | WordClass.Division | WordClass.County | WordClass.Town | WordClass.Of | WordClass.Locative | WordClass.Motion
        | WordClass.Settlement | WordClass.Kilometres | WordClass.Miles | WordClass.Civic | WordClass.Article;

    /// <summary>The names of the text with the given ones in place of what they overlap, and for each given one its index there, or -1.</summary>
    public (List<NameMatch> Matches, int[] Indices) Align(List<PlaceWord> words, IReadOnlyList<TextSpan> names)
    {
        var given = names.Select((span, i) => (Span: span, Index: i, Match: MatchOf(words, span))).OrderBy(g => g.Span).ToList();
        var all = new List<(NameMatch Match, int Index)>();
        foreach (var (_, index, match) in given)
            if (match is { } found && (all.Count == 0 || all[^1].Match.End <= found.First))
                all.Add((found, index));
        int next = 0;
        foreach (var match in scanner.Scan(words))
        {
            var span = new TextSpan(words[match.First].Start, words[match.End - 1].End);
            while (next < given.Count && given[next].Span.End <= span.Start)
                next++;
            if (next == given.Count || !given[next].Span.Overlaps(span))
                all.Add((match, -1));
        }
        all.Sort((a, b) => a.Match.First.CompareTo(b.Match.First));
        int[] indices = new int[names.Count];
        Array.Fill(indices, -1);
        for (int i = 0; i < all.Count; i++)
            if (all[i].Index >= 0)
                indices[all[i].Index] = i;
        return ([.. all.Select(a => a.Match)], indices);
    }

    private NameMatch? MatchOf(List<PlaceWord> words, TextSpan span)
    {
        int first = FirstIn(words, span);
        int end = first;
        while (end < words.Count && words[end].Start < span.End)
            end++;
        for (int length = end - first; length > 0; length--)
            for (int start = first; start + length <= end; start++)
                if (IsBesidePoint(words, first, start) && IsBesidePoint(words, start + length, end) && scanner.MatchExactly(words, start, start + length) is { } match)
                    return match;
        return null;
    }

    /// <summary>Whether the words from <paramref name="from"/> up to <paramref name="to"/> say which part or what kind is meant, but are no part of the name.</summary>
    private static bool IsBesidePoint(List<PlaceWord> words, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (!words[i].Is(BesidePoint) && !words[i].Is(WordShape.Number))
                return false;
        return true;
    }

    private static int FirstIn(List<PlaceWord> words, TextSpan span)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (words[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
