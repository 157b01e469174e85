namespace Hearsay.Places;

/// <summary>The kinds of places in the gazetteer, as they are numbered in the file.</summary>
internal enum PlaceKind : byte
{
    Country,
    Region,
    County,
    City,
    Quarter,
    Sea,
    Area,
}
