namespace Hearsay.Web.Charts;

/// <summary>A bar of a chart of time: how many claims begin to speak of a day, a month or a year.</summary>
/// <param name="Value">The time, as an address has it: <c>2024-03</c>; <c>..2010-12-31</c> for all before.</param>
/// <param name="Label">As people read it.</param>
/// <param name="Count">How many.</param>
/// <param name="X">Where it begins.</param>
/// <param name="Width">How wide it is, with the gap behind it.</param>
/// <param name="Height">How tall it is.</param>
public sealed record TimeBar(string Value, string Label, int Count, double X, double Width, double Height)
{
    /// <summary>What is written under it; <c>null</c> where there is no room.</summary>
    public string? Tick { get; init; }

    /// <summary>Whether it lies in the time that is asked for, while the chart shows more than that.</summary>
    public bool IsChosen { get; init; }
}
