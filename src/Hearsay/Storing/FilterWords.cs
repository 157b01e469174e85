namespace Hearsay.Storing;

/// <summary>The words by which filters and answers call the values of enumerations: <c>named</c>, <c>killed-or-injured</c>. Stateless.</summary>
public static class FilterWords
{
    /// <summary>The word for a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
    }

    /// <summary>The words for all values, in their order.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    /// <summary>Reads words with commas between them, whatever their case.</summary>
    /// <exception cref="FormatException">One of them means nothing; the message names those that would.</exception>
    public static IReadOnlyList<T> Parse<T>(string list)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(list);
        var values = Enum.GetValues<T>();
        return [.. Words(list).Select(word => values.Where(value => Of(value).Equals(word, StringComparison.OrdinalIgnoreCase)).Cast<T?>().FirstOrDefault()
            ?? throw new FormatException($"'{word}' is not one of {string.Join(", ", All<T>())}"))];
    }

    /// <summary>The words between the commas.</summary>
    public static IReadOnlyList<string> Words(string list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
