using Hearsay.Claims.Roots;

namespace Hearsay.Claims;

/// <summary>Who vouches for a claim, the same across reports. Immutable.</summary>
/// <param name="Key">The same for all names of one root, and for no other root.</param>
/// <param name="Name">The fullest name by which the members call it.</param>
/// <param name="IsKnown">Whether it is somebody: false for anonymous and impersonal sources, which never add an independent source.</param>
/// <param name="IsOutlet">Whether it is an outlet or agency that says so in its own voice.</param>
/// <param name="Type">What it is.</param>
/// <param name="Party">The party to a conflict that it stands for; <c>null</c> if it cannot be told.</param>
/// <param name="Country">The country that it belongs to, ISO 3166; <c>null</c> if it cannot be told.</param>
public sealed record ClaimRoot(
    string Key, string Name, bool IsKnown, bool IsOutlet = false, RootType Type = RootType.Unknown, string? Party = null, string? Country = null);
