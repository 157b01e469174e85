namespace Hearsay.Places;

/// <summary>What kind of place the words beside a name ask for.</summary>
internal enum AskedKind : byte
{
    Any,
    Division,
    County,
    Town,
}
