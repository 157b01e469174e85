using System.Runtime.InteropServices;

namespace Hearsay.Places;

/// <summary>A first-level division of a country, or a whole country, as it lies in the gazetteer file: 16 bytes, little-endian.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct DivisionRecord
{
    /// <summary>The place that is the country; -1 if none.</summary>
    public required int Country { get; init; }

    /// <summary>The place that is the division; -1 for the country as a whole.</summary>
    public required int Region { get; init; }

    /// <summary>Where the division's name begins in the file's texts; -1 if it has none.</summary>
    public required int Name { get; init; }

    /// <summary>The two letters of the country's code, the first in the low byte; 0 if none.</summary>
    public required int Code { get; init; }
}
