namespace Hearsay.Figures;

/// <summary>Nouns in the singular. Pure.</summary>
internal static class Singulars
{
    private static readonly Dictionary<string, string> s_irregular = new(StringComparer.Ordinal)
    {
        ["people"] = "person",
        ["persons"] = "person",
        ["peoples"] = "people",
        ["men"] = "man",
        ["women"] = "woman",
        ["children"] = "child",
        ["lives"] = "life",
        ["wives"] = "wife",
        ["knives"] = "knife",
        ["feet"] = "foot",
        ["troops"] = "troop",
        ["buses"] = "bus",
        ["aircraft"] = "aircraft",
        ["police"] = "police",
        ["personnel"] = "personnel",
        ["headquarters"] = "headquarters",
        ["series"] = "series",
        ["militia"] = "militia",
        ["leaves"] = "leaf",
        ["thieves"] = "thief",
        ["corps"] = "corps",
        ["crews"] = "crew",
        ["gunmen"] = "gunman",
        ["dead"] = "person",
        ["wounded"] = "person",
        ["injured"] = "person",
        ["killed"] = "person",
        ["missing"] = "person",
        ["others"] = "person",
        ["other"] = "person",
        ["species"] = "species",
        ["percent"] = "percent",
        ["staff"] = "staff",
        ["infantry"] = "infantry",
        ["cavalry"] = "cavalry",
        ["livestock"] = "livestock",
        ["cattle"] = "cattle",
        ["sheep"] = "sheep",
        ["fish"] = "fish",
        ["kms"] = "km",
        ["km"] = "km",
        ["cm"] = "cm",
        ["mm"] = "mm",
        ["kg"] = "kg",
        ["gas"] = "gas",
        ["taliban"] = "taliban",
        ["halves"] = "half",
        ["shelves"] = "shelf",
        ["bodies"] = "body",
        ["movies"] = "movie",
        ["cookies"] = "cookie",
        ["calories"] = "calorie",
        ["ties"] = "tie",
        ["lies"] = "lie",
    };

    /// <summary>Whether a form may stand for several: a plural, or a noun that has none.</summary>
    public static bool IsPlural(string form)
    {
        string lower = form.ToLowerInvariant();
        if (form[^1] == 'S' && form.Length <= 3)
            return false;
        return s_irregular.ContainsKey(lower) || lower.EndsWith("men", StringComparison.Ordinal) || (lower[^1] == 's' && !lower.EndsWith("ss", StringComparison.Ordinal));
    }

    /// <summary>The singular of a noun as written, helped by its lemma. Letters that are all capitals stay so: "SUVs" → "SUV".</summary>
    public static string Of(string form, string lemma)
    {
        string lower = form.ToLowerInvariant();
        if (s_irregular.TryGetValue(lower, out var irregular))
            return irregular;
        if (lower.EndsWith("men", StringComparison.Ordinal) && lower.Length > 4 && !lower.EndsWith("specimen", StringComparison.Ordinal) && !lower.EndsWith("regimen", StringComparison.Ordinal))
            return lower[..^2] + "an";
        if (IsAcronym(form))
            return form.EndsWith('s') ? form[..^1] : form;
        string known = lemma.ToLowerInvariant();
        return known.Length > 0 && known != lower ? known : Cut(lower);
    }

    private static bool IsAcronym(string form) => form.Length is > 1 and <= 6 && char.IsAsciiLetterUpper(form[0]) && char.IsAsciiLetterUpper(form[1]) && form.TrimEnd('s').All(char.IsAsciiLetterUpper);

    private static string Cut(string word)
    {
        if (word.Length < 4 || word[^1] != 's' || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal) && word.Length < 6)
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";
        foreach (string ending in new[] { "ches", "shes", "sses", "xes", "zes" })
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^2];
        return word[..^1];
    }
}
