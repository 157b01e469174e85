namespace Hearsay.Language.Networks;

/// <summary>
/// Makes a tree of the best heads of a sentence's words: exactly one word hangs from the root, and nothing hangs from itself. Cycles are
/// broken where it costs least, one after the other; unlike the maximum spanning tree that is not always the best tree, but a cycle is
/// rare and mostly small.
/// </summary>
internal static class TreeDecoder
{
    /// <summary>Writes the head of each word (−1 for the root's one child).</summary>
    /// <param name="scores">A row a word: the score of the root as its head, then of each word.</param>
    /// <param name="stride">Floats from row to row.</param>
    /// <param name="heads">Receives as many heads as there are words.</param>
    public static void Decode(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        int root = BestRoot(scores, stride, heads.Length);
        for (int word = 0; word < heads.Length; word++)
            heads[word] = word == root ? -1 : BestHead(scores.Slice(word * stride, heads.Length + 1), word);
        Span<int> marks = stackalloc int[heads.Length];
        for (int word = 0; word < heads.Length; word++)
            while (FindCycle(heads, word, marks) is var member and >= 0)
                Break(scores, stride, heads, member, marks);
    }

    private static int BestRoot(ReadOnlySpan<float> scores, int stride, int words)
    {
        int best = 0;
        float most = float.NegativeInfinity;
        for (int word = 0; word < words; word++)
        {
            var row = scores.Slice(word * stride, words + 1);
            float margin = words == 1 ? 0 : row[0] - row[BestHead(row, word) + 1];
            if (margin > most)
                (best, most) = (word, margin);
        }

        return best;
    }

    private static int BestHead(ReadOnlySpan<float> row, int word)
    {
        int best = word == 0 ? 1 : 0;
        for (int head = 0; head + 1 < row.Length; head++)
            if (head != word && row[head + 1] > row[best + 1])
                best = head;
        return best;
    }

    // A member of the cycle that a word leads into, or −1 if it leads to the root.
    private static int FindCycle(ReadOnlySpan<int> heads, int word, Span<int> marks)
    {
        int steps = 0;
        int at = word;
        for (; at >= 0 && steps <= heads.Length; steps++)
            at = heads[at];
        return at;
    }

    private static void Break(ReadOnlySpan<float> scores, int stride, Span<int> heads, int member, Span<int> marks)
    {
        MarkComponent(heads, member, marks);
        int from = -1;
        int to = -1;
        float least = float.PositiveInfinity;
        int at = member;
        do
        {
            var row = scores.Slice(at * stride, heads.Length + 1);
            for (int head = 0; head < heads.Length; head++)
            {
                float loss = row[heads[at] + 1] - row[head + 1];
                if (marks[head] == 0 && loss < least)
                    (from, to, least) = (at, head, loss);
            }

            at = heads[at];
        }
        while (at != member);
        heads[from] = to;
    }

    // Marks every word whose chain of heads runs into the cycle; a head among them would leave the cycle or make another.
    private static void MarkComponent(ReadOnlySpan<int> heads, int member, Span<int> marks)
    {
        marks.Clear();
        int at = member;
        do
        {
            marks[at] = 1;
            at = heads[at];
        }
        while (at != member);
        for (bool grew = true; grew;)
        {
            grew = false;
            for (int word = 0; word < heads.Length; word++)
            {
                if (marks[word] != 0 || heads[word] < 0 || marks[heads[word]] == 0)
                    continue;
                marks[word] = 1;
                grew = true;
            }
        }
    }
}
