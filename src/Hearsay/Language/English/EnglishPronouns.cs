using Hearsay.Language.Entities;

namespace Hearsay.Language.English;

/// <summary>The pronouns of the third person.</summary>
internal static class EnglishPronouns
{
    /// <summary>What a pronoun tells of whom it means; <c>null</c> for other words.</summary>
    public static (Gender Gender, bool Plural)? Of(ReadOnlySpan<char> form)
    {
        if (form.Length is < 2 or > 10)
            return null;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return lower switch
        {
            "he" or "him" or "his" or "himself" => (Gender.Male, false),
            "she" or "her" or "hers" or "herself" => (Gender.Female, false),
            "it" or "its" or "itself" => (Gender.Neuter, false),
            "they" or "them" or "their" or "theirs" or "themselves" or "em" or "'em" => (Gender.Unknown, true),
            _ => null,
        };
    }

    /// <summary>Whether a pronoun points back within its own clause: "himself".</summary>
    public static bool IsReflexive(ReadOnlySpan<char> form) => form.EndsWith("self", StringComparison.OrdinalIgnoreCase) || form.EndsWith("selves", StringComparison.OrdinalIgnoreCase);
}
