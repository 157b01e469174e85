namespace Hearsay.Statements;

/// <summary>Which attribution lies inside which: the smallest whose content holds the other's cue and content. Stateless.</summary>
internal static class Nesting
{
    /// <summary>So much of an inner content may stick out of the outer one: a trailing mark or word.</summary>
    private const double LeastShare = 0.8;

    /// <summary>Nobody looks further back than so many attributions for the one that holds another; keeps the time linear in the text.</summary>
    private const int MostLookedAt = 60;

    /// <summary>For each attribution the number of the one it lies in, or −1. The attributions are in text order, outer ones before those that they hold.</summary>
    public static int[] Of(IReadOnlyList<Attribution> attributions)
    {
        var outer = new int[attributions.Count];
        for (int i = 0; i < outer.Length; i++)
            outer[i] = Smallest(attributions, i);
        return outer;
    }

    private static int Smallest(IReadOnlyList<Attribution> attributions, int inner)
    {
        int best = -1;
        int size = int.MaxValue;
        for (int i = Math.Max(0, inner - MostLookedAt); i < Math.Min(attributions.Count, inner + MostLookedAt); i++)
            if (i != inner && Length(attributions[i].Content) is var length && length < size && Holds(attributions[i], attributions[inner], length))
                (best, size) = (i, length);
        return best;
    }

    private static bool Holds(Attribution outer, Attribution inner, int length)
    {
        if (inner.Cue is { } cue && !outer.Content.Any(c => c.Contains(cue)))
            return false;
        if (outer.Cue is { } outerCue && inner.Content.Any(c => c.Overlaps(outerCue)))
            return false;
        int own = Length(inner.Content);
        return own < length && Shared(outer.Content, inner.Content) >= LeastShare * own;
    }

    /// <summary>How many characters the spans cover together.</summary>
    public static int Length(IReadOnlyList<TextSpan> spans)
    {
        int length = 0;
        foreach (var span in spans)
            length += span.Length;
        return length;
    }

    /// <summary>How many characters two lists of spans have in common; the spans of a list do not overlap.</summary>
    public static int Shared(IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right)
    {
        int shared = 0;
        foreach (var a in left)
            foreach (var b in right)
                shared += Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
        return shared;
    }
}
