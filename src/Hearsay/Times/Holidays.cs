using System.Collections.Frozen;

namespace Hearsay.Times;

/// <summary>
/// The holidays whose day can be computed. Those of the Muslim and the Chinese calendar are left out, because their days are observed, not computed; likewise
/// names that mean another day in each country, such as Independence Day.
/// </summary>
internal static class Holidays
{
    private static readonly Holiday[] s_all =
    [
        new("new year's day", 1, 1), new("new year", 1, 1), new("new year's", 1, 1), new("new year's eve", 12, 31), new("christmas", 12, 25),
        new("christmas day", 12, 25),
        new("christmas eve", 12, 24), new("boxing day", 12, 26), new("xmas", 12, 25), new("halloween", 10, 31), new("all saints' day", 11, 1),
        new("all souls' day", 11, 2),
        new("valentine's day", 2, 14), new("st patrick's day", 3, 17), new("april fools' day", 4, 1), new("april fool's day", 4, 1),
        new("earth day", 4, 22), new("may day", 5, 1), new("cinco de mayo", 5, 5),
        new("juneteenth", 6, 19), new("bastille day", 7, 14), new("veterans day", 11, 11),
        new("armistice day", 11, 11), new("remembrance day", 11, 11), new("groundhog day", 2, 2), new("epiphany", 1, 6),
        new("international women's day", 3, 8), new("guy fawkes night", 11, 5),
        new("easter", 0, 0), new("easter sunday", 0, 0), new("easter monday", 0, 1), new("good friday", 0, -2), new("palm sunday", 0, -7),
        new("ash wednesday", 0, -46),
        new("maundy thursday", 0, -3), new("holy thursday", 0, -3), new("holy saturday", 0, -1), new("ascension day", 0, 39),
        new("pentecost", 0, 49), new("whit monday", 0, 50), new("mardi gras", 0, -47), new("corpus christi", 0, 60),
        new("thanksgiving", 11, 0, DayOfWeek.Thursday, 4), new("thanksgiving day", 11, 0, DayOfWeek.Thursday, 4),
        new("black friday", 11, 1, DayOfWeek.Thursday, 4),
        new("memorial day", 5, 0, DayOfWeek.Monday, -1), new("labor day", 9, 0, DayOfWeek.Monday, 1), new("columbus day", 10, 0, DayOfWeek.Monday, 2),
        new("martin luther king day", 1, 0, DayOfWeek.Monday, 3), new("presidents day", 2, 0, DayOfWeek.Monday, 3),
        new("presidents' day", 2, 0, DayOfWeek.Monday, 3),
        new("mother's day", 5, 0, DayOfWeek.Sunday, 2), new("father's day", 6, 0, DayOfWeek.Sunday, 3),
        new("election day", 11, 1, DayOfWeek.Monday, 1),
    ];

    /// <summary>Names that need no capital letter to be known.</summary>
    private static readonly FrozenSet<string> s_plain = new[]
    {
        "christmas", "christmas day", "christmas eve", "halloween", "thanksgiving", "thanksgiving day", "easter", "easter sunday", "easter monday", "new year's day",
        "new year's eve", "valentine's day", "labor day", "memorial day", "veterans day", "columbus day", "boxing day", "juneteenth", "black friday", "earth day", "xmas", "mother's day", "father's day", "good friday",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Holiday[]> s_byFirst = s_all
        .GroupBy(h => h.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(h => h.Name.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The words that begin a holiday's name.</summary>
    public static IEnumerable<string> FirstWords => s_byFirst.Keys;

    /// <summary>The other words of the names.</summary>
    public static IEnumerable<string> LaterWords => s_all.SelectMany(h => h.Words.Skip(1)).Where(w => w != "'").Distinct(StringComparer.Ordinal);

    /// <summary>The longest holiday name at token <paramref name="i"/>, and the token after it; <c>null</c> if there is none.</summary>
    public static (Holiday Holiday, int End)? At(TimeTokens tokens, int i)
    {
        if (IsOfOthers(tokens.Of(i - 1)) || tokens.Word(i) is not { } word || !word.Has(WordRoles.Holiday)
            || !s_byFirst.TryGetValue(word.Text, out var candidates))
            return null;
        foreach (var holiday in candidates)
            if (Capitals(tokens, i, holiday) && EndOf(tokens, i, holiday.Words) is > 0 and var end)
                return (holiday, end);
        return null;
    }

    /// <summary>New Years and Easters of other calendars, whose days are others.</summary>
    private static bool IsOfOthers(ReadOnlySpan<char> before) => before is
        "Orthodox" or "Chinese" or "Lunar" or "lunar" or "Iranian" or "Persian" or "Islamic" or "Jewish" or "Muslim" or "Hijri" or "Coptic"
            or "Julian" or "Thai" or "Ethiopian" or "Kurdish";

    private static bool Capitals(TimeTokens tokens, int i, Holiday holiday) =>
        s_plain.Contains(holiday.Name) || tokens.Capital(i) && (!holiday.Name.EndsWith("day", StringComparison.Ordinal)
            || !holiday.Name.Contains(' ', StringComparison.Ordinal) || tokens.Capital(i + 1));

    private static int EndOf(TimeTokens tokens, int i, string[] words)
    {
        foreach (string word in words)
        {
            if (word == "'" ? !tokens.IsMark(i, '\'') && !tokens.IsMark(i, '’') : !tokens.Is(i, word))
                return 0;
            i++;
        }
        return i;
    }
}
