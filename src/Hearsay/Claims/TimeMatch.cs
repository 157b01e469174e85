using System.Globalization;

namespace Hearsay.Claims;

/// <summary>Whether two propositions speak of the same time. Symmetric, pure.</summary>
internal static class TimeMatch
{
    private const double BothTold = 2, OneTold = 1, NoneTold = 0.7, NextDay = -0.5, SameLong = 2, Unknown = -2, Undatable = 1, LongAndShort = -3;

    /// <summary>A told stretch longer than this says little about the day.</summary>
    private const int ShortStretch = 4;

    /// <summary>The points for time.</summary>
    public static double Points(Proposition a, Proposition b)
    {
        var (one, other) = (a.Time, b.Time);
        if (one.Basis == TimeBasis.Unknown && other.Basis == TimeBasis.Unknown && IsTotal(a) && IsTotal(b))
            return Undatable;
        if (one.Basis == TimeBasis.Unknown || other.Basis == TimeBasis.Unknown)
            return Unknown;
        if (one.IsLong || other.IsLong)
            return one.IsLong && other.IsLong ? one.From is not null && one.From?.Year == other.From?.Year ? SameLong : 0 : LongAndShort;
        var points = (IsSharp(one), IsSharp(other)) switch
        {
            (true, true) => BothTold,
            (false, false) => NoneTold,
            _ => OneTold,
        };
        return one.GapTo(other) == 0 ? points : NextDay;
    }

    /// <summary>Whether both times cannot hold of one event.</summary>
    public static bool Conflicts(Proposition a, Proposition b)
    {
        var (one, other) = (a.Time, b.Time);
        if (one.Basis == TimeBasis.Unknown || other.Basis == TimeBasis.Unknown)
            return false;
        // A night belongs to two days, and so does an event at the other end of the world.
        var allowed = one.Basis == TimeBasis.Told && other.Basis == TimeBasis.Told ? 1 : 2;
        return one.GapTo(other) > allowed || (one.IsLong != other.IsLong && one.IsClosed && other.IsClosed);
    }

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

    private static bool IsSharp(EventTime time) =>
        time.Basis is TimeBasis.Told or TimeBasis.Inherited && time.IsClosed && time.To!.Value.DayNumber - time.From!.Value.DayNumber < ShortStretch;

    private static bool IsTotal(Proposition proposition) => proposition.Figures.Any(f => f.Core >= TimeReading.WarToll);

    private static string Day(DateOnly? day) => day?.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? "…";
}
