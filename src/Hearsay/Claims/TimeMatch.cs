using System.Globalization;

namespace Hearsay.Claims;

/// <summary>Whether two propositions speak of the same time. Symmetric, pure.</summary>
internal static class TimeMatch
{
    private const double BothTold = 2, BothLoose = 1.2, OneTold = 1, NoneTold = 0.7, AnotherDay = -2.5, LateNews = -1.5, BothRecalled = 0, OneRecalled = -0.5, SameLong = 2, Unknown = -2, Undatable = 2, OpenAndClosed = -3;

    /// <summary>So many days an event is in the news. By reason.</summary>
    private const int LongestNews = 14;

    /// <summary>A told stretch longer than this says little about the day.</summary>
    private const int ShortStretch = 4;

    /// <summary>The points for time.</summary>
    public static double Points(Proposition a, Proposition b)
    {
        var (one, other) = (a.Time, b.Time);
        if (one.Basis == TimeBasis.Unknown || other.Basis == TimeBasis.Unknown)
            return IsUndated(one) && IsUndated(other) && AreTotals(a, b) ? Undatable : Unknown;
        if (one.Basis == TimeBasis.Recalled || other.Basis == TimeBasis.Recalled)
            return one.GapTo(other) > 0 ? AnotherDay : one.Basis == other.Basis ? BothRecalled : OneRecalled;
        if (one.IsOpen || other.IsOpen)
            return one.IsOpen && other.IsOpen && AreOfOneBeginning(a, b) ? SameLong : OpenAndClosed;
        var gap = one.GapTo(other);
        if (gap > 0)
            return IsLate(one, other, gap) || IsLate(other, one, gap) ? LateNews : AnotherDay;
        if (IsSharp(one) && IsSharp(other))
            return BothTold;
        if (one.Basis == TimeBasis.Assumed && other.Basis == TimeBasis.Assumed)
            return NoneTold;
        if (one.Basis == TimeBasis.Assumed || other.Basis == TimeBasis.Assumed)
            return OneTold;
        // A season holds many events, and only its number tells which is meant.
        return one.IsLong == other.IsLong ? BothLoose : FigureMatch.ShareNumber(a, b) ? NoneTold : OpenAndClosed;
    }

    /// <summary>Whether nothing tells an end: the toll of a war is as of the day on which it is told.</summary>
    private static bool IsUndated(EventTime time) => time.Basis == TimeBasis.Unknown || time.IsOpen;

    /// <summary>Whether two open stretches begin together; where one of two tolls of a war does not tell, it is that of the other.</summary>
    private static bool AreOfOneBeginning(Proposition a, Proposition b) =>
        a.Time.From?.Year == b.Time.From?.Year || ((a.Time.From is null || b.Time.From is null) && AreTotals(a, b));

    /// <summary>Whether the first is told and the second only supposed, not long after: what happened last week is told again without its date.</summary>
    private static bool IsLate(EventTime told, EventTime supposed, int gap) =>
        supposed.Basis == TimeBasis.Assumed && IsTold(told) && told.To < supposed.From && gap <= LongestNews;

    /// <summary>A night belongs to two days, and so does an event at the other end of the world.</summary>
    private const int NightsDays = 1;

    /// <summary>Whether both times, as told, cannot hold of one event.</summary>
    public static bool Conflicts(Proposition a, Proposition b)
    {
        var (one, other) = (a.Time, b.Time);
        if (!IsTold(one) || !IsTold(other))
            return false;
        var gap = one.GapTo(other);
        if (gap > NightsDays || one.IsOpen != other.IsOpen)
            return true;
        // A town is shelled day after day: that it was one night only the number shows.
        return gap > 0 && (AreBothTold(one, other) || (IsSmall(a) && IsSmall(b))) && !FigureMatch.ShareNumber(a, b);
    }

    private static bool AreBothTold(EventTime a, EventTime b) => a.Basis == TimeBasis.Told && b.Basis == TimeBasis.Told;

    /// <summary>Whether a proposition tells of an attack such as there is one each day, as far as it and its scene count.</summary>
    private static bool IsSmall(Proposition proposition) => !proposition.Figures.Concat(proposition.Companions).Any(figure => figure.Core >= LeastRare);

    /// <summary>A toll of so many is rare even in a war. By reason.</summary>
    private const int LeastRare = 20;

    /// <summary>Whether both tell their day, in their own words, and it is another.</summary>
    public static bool AreOtherDays(Proposition a, Proposition b) =>
        a.Time is { Basis: TimeBasis.Told, Length: 1 } && b.Time is { Basis: TimeBasis.Told, Length: 1 } && a.Time.GapTo(b.Time) > 0;

    /// <summary>The days that both speak of; <c>null</c> if there are none.</summary>
    public static string? Shared(Proposition a, Proposition b)
    {
        var (one, other) = (a.Time, b.Time);
        if (one.Basis == TimeBasis.Unknown || other.Basis == TimeBasis.Unknown)
            return null;
        var from = one.From > other.From || other.From is null ? one.From : other.From;
        var to = one.To < other.To || other.To is null ? one.To : other.To;
        return from is null && to is null || from > to ? null : from == to ? Day(from) : $"{Day(from)}–{Day(to)}";
    }

    private static bool IsTold(EventTime time) => time.Basis is TimeBasis.Told or TimeBasis.Inherited;

    private static bool IsSharp(EventTime time) =>
        IsTold(time) && time.Length <= ShortStretch;

    private static bool AreTotals(Proposition a, Proposition b) => a.Figures.Any(TimeReading.IsOfWar) && b.Figures.Any(TimeReading.IsOfWar);

    private static string Day(DateOnly? day) => day?.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? "…";
}
