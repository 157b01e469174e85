namespace Hearsay.Claims.Roots;

/// <summary>Finds what abbreviations stand for where a report says so: "the Syrian Observatory for Human Rights (SOHR)".</summary>
internal static class Abbreviations
{
    private const int Shortest = 2, Longest = 8;

    /// <summary>How far before the bracket the name may begin.</summary>
    private const int MostBefore = 120;

    /// <summary>The abbreviations in a text; one that is explained in two ways is left out.</summary>
    public static IReadOnlyDictionary<string, string> Find(string text)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            if (Abbreviation(text, open) is not { } letters || Name(text, open, letters) is not { } name)
                continue;
            if (!found.TryAdd(letters, name) && RootWords.Key(found[letters]) != RootWords.Key(name))
                twice.Add(letters);
        }
        foreach (var letters in twice)
            found.Remove(letters);
        return found;
    }

    /// <summary>The capitals in the brackets that open here; <c>null</c> for anything else.</summary>
    private static string? Abbreviation(string text, int open)
    {
        var end = open + 1;
        while (end < text.Length && end - open <= Longest + 1 && (char.IsUpper(text[end]) || text[end] is '.' or '-'))
            end++;
        var letters = text[(open + 1)..end].Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return end < text.Length && text[end] == ')' && letters.Length is >= Shortest and <= Longest ? letters : null;
    }

    /// <summary>The words before the bracket whose first letters are those of the abbreviation, small words passed over.</summary>
    private static string? Name(string text, int open, string letters)
    {
        var from = Math.Max(0, open - MostBefore);
        var words = text[from..open].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var next = letters.Length - 1;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (words[i][^1] is '.' or ',' or ';' or ':')
                return null;
            foreach (var part in words[i].Split('-').Reverse())
                if (next >= 0 && part.Length > 0 && char.ToUpperInvariant(part[0]) == letters[next])
                    next--;
                else if (part.Length > 0 && char.IsUpper(part[0]))
                    return null;
            if (next < 0)
                return char.IsUpper(words[i][0]) ? string.Join(' ', words[i..]) : null;
        }
        return null;
    }
}
