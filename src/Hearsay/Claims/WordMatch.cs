namespace Hearsay.Claims;

/// <summary>Whether two propositions say the same in nearly the same words. Symmetric, pure.</summary>
internal static class WordMatch
{
    /// <summary>
    /// The shares of telling words (of both, and of the shorter) and the number of them from which on two propositions say the same. Set by reason, and
    /// kept because the twelve built events of <c>claims-fakes.json</c> gave no cause to change them: these score figures, and hardly test words.
    /// </summary>
    private const double ShareOfBoth = 0.5, ShareOfShorter = 0.8;

    /// <summary>News is repeated within so many days. By reason.</summary>
    private const int NewsDays = 4;

    private const int LeastShared = 4, LeastSharedOfShorter = 6;

    /// <summary>The share of telling words in common, 0 to 1; 0 if they do not say the same.</summary>
    public static double Share(Proposition a, Proposition b)
    {
        if (a.IsDenial != b.IsDenial || !MayAgree(a, b))
            return 0;
        if (a.Wording != 0 && a.Wording == b.Wording && AreNews(a.Published, b.Published))
            return 1;
        var shared = EventMatch.Shared(a.Words, b.Words) + EventMatch.Shared(a.Names, b.Names);
        var (one, other) = (a.Words.Length + a.Names.Length, b.Words.Length + b.Names.Length);
        var ofBoth = shared / (double)Math.Max(1, one + other - shared);
        var ofShorter = shared / (double)Math.Max(1, Math.Min(one, other));
        return (shared >= LeastShared && ofBoth >= ShareOfBoth) || (shared >= LeastSharedOfShorter && ofShorter >= ShareOfShorter) ? ofShorter : 0;
    }

    /// <summary>Whether two reports are so near in time that the same short sentence is of the same news; "The ministry declined to comment" is of many.</summary>
    private static bool AreNews(DateOnly? a, DateOnly? b) => a?.DayNumber is { } one && b?.DayNumber is { } other ? Math.Abs(one - other) <= NewsDays : a == b;

    private static bool MayAgree(Proposition a, Proposition b) =>
        !PlaceMatch.Conflicts(a, b) && !(a.Time.Basis == TimeBasis.Told && b.Time.Basis == TimeBasis.Told && TimeMatch.Conflicts(a, b))
        && !a.Figures.Any(one => b.Figures.Any(other => FigureMatch.AreComparable(one, other)) && !b.Figures.Any(other => FigureMatch.AreComparable(one, other) && one.SameNumber(other)));
}
