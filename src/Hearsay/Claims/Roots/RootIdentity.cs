namespace Hearsay.Claims.Roots;

/// <summary>
/// Who a root is, the same in every report that means the same source, whatever it calls it. Two roots are one exactly if both
/// <see cref="IsKnown"/> and their keys are equal. Immutable, and safe to share between threads.
/// </summary>
/// <param name="Key">
/// Stable across reports, runs and the order of reports; not meant for people. Changes only with the tables or their rules
/// (<see cref="RootResolver.Version"/>). All unknown roots have the key <c>unknown</c>, which never makes two of them one.
/// </param>
/// <param name="Name">Its usual name; for somebody on no table, as the report calls them in full.</param>
/// <param name="Type">What kind of source it is.</param>
public sealed record RootIdentity(string Key, string Name, RootType Type)
{
    /// <summary>The <see cref="Key"/> of every root that is nobody in particular.</summary>
    public const string UnknownKey = "unknown";

    /// <summary>The side it belongs to or speaks for, "Russia", "Syrian opposition"; <c>null</c> where neither the text nor general knowledge tells.</summary>
    public string? Party { get; init; }

    /// <summary>The ISO 3166-1 code of the country it belongs to; <c>null</c> where that is not known.</summary>
    public string? Country { get; init; }

    /// <summary>
    /// Whether it is a kind of people ("activists", "residents") rather than a body or a person: in two reports they may be others. Their keys
    /// hold the country spoken of.
    /// </summary>
    public bool IsGeneric { get; init; }

    /// <summary>Whether it is somebody; false for anonymous and impersonal roots, which never count as an independent source.</summary>
    public bool IsKnown => Key != UnknownKey;

    /// <summary>A root that is nobody in particular, with the words for it, if any.</summary>
    internal static RootIdentity Unknown(string? words) => new(UnknownKey, words ?? "", RootType.Unknown);
}
