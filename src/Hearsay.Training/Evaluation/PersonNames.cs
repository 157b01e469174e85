namespace Hearsay.Training.Evaluation;

/// <summary>Names of people made comparable.</summary>
internal static class PersonNames
{
    /// <summary>Each name in lower case without punctuation; parts after a comma that are degrees (<c>MD</c>, <c>Ph.D.</c>) are dropped.</summary>
    public static HashSet<string> Of(string? byline)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in (byline ?? "").Replace(" and ", ",", StringComparison.Ordinal).Replace(" & ", ",", StringComparison.Ordinal).Split(',', ';', '|'))
        {
            if (!IsDegree(part.Trim()) && string.Join(' ', WordOverlap.Words(part)) is { Length: > 0 } name)
                names.Add(name);
        }
        return names;
    }

    private static bool IsDegree(string part) =>
        part.Length <= 12 && part.Any(char.IsUpper) && part.Count(char.IsLower) <= 1;
}
