namespace Hearsay.Claims;

/// <summary>How the entries of a series stand to earlier ones. Pure.</summary>
internal static class SeriesRelations
{
    /// <summary>The entries, in their order, each related to the latest earlier one of every claimant.</summary>
    public static IReadOnlyList<SeriesEntry> Of(IReadOnlyList<SeriesEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var related = new List<SeriesEntry>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
            related.Add(entries[i] with { Relations = [.. Relations(entries, i)] });
        return related;
    }

    private static IEnumerable<SeriesRelation> Relations(IReadOnlyList<SeriesEntry> entries, int at)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var before = at - 1; before >= 0; before--)
            if (seen.Add(entries[before].Claimant.Key) && Kind(entries[before], entries[at]) is { } kind)
                yield return new SeriesRelation(kind, before);
    }

    private static SeriesRelationKind? Kind(SeriesEntry before, SeriesEntry now)
    {
        var (was, figure) = (before.Figure, now.Figure);
        var same = was.Min == figure.Min && was.Max == figure.Max;
        if (before.Claimant.Key == now.Claimant.Key)
            return same || Vaguely(was, figure) ? null : Narrows(was, figure) ? SeriesRelationKind.Narrowing : SeriesRelationKind.Revision;
        return same ? SeriesRelationKind.Agreement
            : Overlap(was, figure) ? Narrows(was, figure) ? SeriesRelationKind.Narrowing : null
            : SeriesRelationKind.Divergence;
    }

    private static bool Overlap(ClaimFigure a, ClaimFigure b) =>
        (a.Min ?? decimal.MinValue) <= (b.Max ?? decimal.MaxValue) && (b.Min ?? decimal.MinValue) <= (a.Max ?? decimal.MaxValue);

    /// <summary>Whether the same is only said with less precision: nine, then "several".</summary>
    private static bool Vaguely(ClaimFigure was, ClaimFigure now) => IsWord(now) && was.Min >= now.Min;

    /// <summary>Whether a word for an unknown number ("dozens") or a range is followed by a number within its bounds.</summary>
    private static bool Narrows(ClaimFigure was, ClaimFigure now) =>
        now.Min is { } min && min == now.Max && Overlap(was, now)
        && (IsWord(was) || (was.Min is { } least && was.Max is { } most && least < most));

    // "Several", "dozens": an open number that no figures tell.
    private static bool IsWord(ClaimFigure figure) => figure.Max is null && !figure.Text.Any(char.IsAsciiDigit);
}
