namespace Hearsay.Times;

/// <summary>The seasons, as TIMEX3 names them.</summary>
internal enum Season
{
    None,
    Spring,
    Summer,
    Fall,
    Winter,
}
