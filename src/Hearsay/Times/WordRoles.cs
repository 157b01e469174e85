namespace Hearsay.Times;

/// <summary>What a word may do in an expression of time.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,
    Month = 1,
    Weekday = 2,
    Unit = 4,
    Number = 8,
    Ordinal = 16,
    Season = 32,
    DayPart = 64,
    Direction = 128,
    Reference = 256,
    Adverb = 512,
    Vague = 1024,
    Part = 2048,
    Decade = 4096,
    Holiday = 8192,
    Approximator = 16384,

    /// <summary>No expression begins without such a word or a figure.</summary>
    Starts = 32768,

    /// <summary>A shortened name, which a full stop may follow.</summary>
    Short = 65536,

    /// <summary>Also a common word of another meaning: needs company to be a time.</summary>
    Ambiguous = 131072,
    Zone = 262144,
}
