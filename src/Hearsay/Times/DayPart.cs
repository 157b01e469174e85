namespace Hearsay.Times;

/// <summary>Parts of a day, as TIMEX3 names them (MO, MI, AF, EV, NI, DT).</summary>
internal enum DayPart
{
    None,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,
}
