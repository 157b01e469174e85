namespace Hearsay;

/// <summary>What sort of time an expression speaks of, as TIMEX3 divides them.</summary>
public enum TimeType
{
    /// <summary>A calendar time of a day or longer: "Friday", "late January", "2014", "the nineties", "now".</summary>
    Date,

    /// <summary>A time within a day: "5 p.m.", "this morning", "Sunday night".</summary>
    Time,

    /// <summary>A length of time: "six months", "the last few days".</summary>
    Duration,

    /// <summary>Times that recur: "daily", "every Tuesday", "twice a week".</summary>
    Set,
}
