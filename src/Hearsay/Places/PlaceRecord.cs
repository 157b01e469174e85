using System.Runtime.InteropServices;

namespace Hearsay.Places;

/// <summary>A place as it lies in the gazetteer file: 24 bytes, little-endian.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct PlaceRecord
{
    /// <summary>Hundred-thousandths of a degree north.</summary>
    public required int Latitude { get; init; }

    /// <summary>Hundred-thousandths of a degree east.</summary>
    public required int Longitude { get; init; }

    /// <summary>The GeoNames identifier; 0 if there is none.</summary>
    public required int GeonameId { get; init; }

    /// <summary>Where its name begins in the file's texts.</summary>
    public required int Name { get; init; }

    /// <summary>The index of its division.</summary>
    public required ushort Division { get; init; }

    /// <summary>About how far it reaches from its middle, in kilometres; 0 for towns.</summary>
    public required ushort Reach { get; init; }

    public required PlaceKind Kind { get; init; }

    /// <summary>Ten times the decimal logarithm of the number of people; 0 where it is unknown.</summary>
    public required byte Importance { get; init; }

    /// <summary><see cref="CapitalRank"/> for the capital of a country, else 0.</summary>
    public short Rank { get; init; }

    public const short CapitalRank = 1;
}
