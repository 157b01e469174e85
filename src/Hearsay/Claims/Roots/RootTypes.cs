namespace Hearsay.Claims.Roots;

/// <summary>The types of roots in words.</summary>
internal static class RootTypes
{
    /// <summary>All of them, for messages.</summary>
    public static string All { get; } = string.Join(", ", Enum.GetValues<RootType>().Select(Word));

    /// <summary>A type in a word.</summary>
    public static string Word(RootType type) => type.ToString().ToLowerInvariant();
}
