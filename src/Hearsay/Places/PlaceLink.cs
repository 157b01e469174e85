namespace Hearsay.Places;

/// <summary>One reading of a name: which place, and how the name belongs to it. Packed as in the gazetteer file.</summary>
/// <param name="Packed">Bits 0–23 the index of the place, bits 24–27 the <see cref="NameUse"/>; the highest bit is not looked at.</param>
internal readonly record struct PlaceLink(uint Packed)
{
    private const int UseShift = 24;

    public static PlaceLink Of(int place, NameUse use) => new((uint)place | (uint)use << UseShift);

    public int Place => (int)(Packed & 0xFFFFFF);

    public NameUse Use => (NameUse)(Packed >> UseShift & 0xF);
}
