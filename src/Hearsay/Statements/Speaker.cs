namespace Hearsay.Statements;

/// <summary>Whom a source phrase means.</summary>
/// <param name="Name">The fullest name in the report, or the description of somebody nameless; <c>null</c> if nobody can be told.</param>
/// <param name="Standing">What kind of source it is.</param>
/// <param name="Root">Who vouches for the content: the body that a spokesman speaks for, otherwise the speaker.</param>
internal sealed record Speaker(string? Name, Standing Standing, string? Root)
{
    private static readonly HashSet<string> Bodies = new(StringComparer.OrdinalIgnoreCase)
    {
        "ministry", "institute", "observatory", "staff", "agency", "army", "government", "council", "party", "police", "tv", "television", "radio",
        "news", "group", "coalition", "forces", "force", "nations", "union", "command", "office", "department", "bank", "court", "committee",
        "commission", "organisation", "organization", "authority", "authorities", "front", "state", "military", "media", "centre", "center",
        "network", "association", "rights", "house", "kremlin", "pentagon", "activists", "rebels", "residents", "monitor", "opposition", "fund",
    };

    private static readonly HashSet<string> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        "spokesman", "spokeswoman", "spokesperson", "official", "minister", "commander", "officer", "director", "head", "chief", "envoy", "general",
        "source", "lawyer", "doctor", "witness", "resident", "diplomat", "governor", "mayor", "leader", "analyst", "expert", "president", "adviser",
    };

    private static readonly HashSet<string> Nameless = new(StringComparer.OrdinalIgnoreCase) { "sources", "officials", "source", "reports", "some", "witnesses", "experts", "analysts" };

    /// <summary>Resolves a source phrase; a pronoun means the person who spoke last, if there was one.</summary>
    public static Speaker Of(string text, TextSpan? source, string? lastPerson)
    {
        if (source is not { } span)
            return new Speaker(null, Standing.Impersonal, null);
        var phrase = span.Of(text);
        var words = SurfaceWord.In(text, span);
        if (words.Count == 1 && words[0].Text.ToLowerInvariant() is "he" or "she")
            return new Speaker(lastPerson, Standing.Named, lastPerson);
        if (words.Count == 1 && words[0].Text.ToLowerInvariant() is "they" or "it")
            return new Speaker(null, Standing.Group, null);
        if (words.Count <= 2 && words.All(w => !w.IsCapitalised || w == words[0]) && Nameless.Contains(words[^1].Text))
            return new Speaker(null, Standing.Anonymous, null);
        return Described(text, phrase, words);
    }

    private static Speaker Described(string text, string phrase, List<SurfaceWord> words)
    {
        var person = PersonName(text, words);
        var body = BodySpokenFor(phrase);
        if (body is not null)
            return new Speaker(person ?? phrase, person is null ? Standing.Role : Standing.Named, body);
        if (words.Any(w => Bodies.Contains(w.Text)) && !words.Any(w => Offices.Contains(w.Text)))
            return new Speaker(WithoutArticle(phrase), Standing.Group, WithoutArticle(phrase));
        if (person is not null)
            return new Speaker(person, Standing.Named, person);
        var standing = words.Any(w => Offices.Contains(w.Text)) ? Standing.Role : Standing.Group;
        return new Speaker(WithoutArticle(phrase), standing, WithoutArticle(phrase));
    }

    /// <summary>The last run of capitalised words that is no office, in the fullest form that the text has for it.</summary>
    private static string? PersonName(string text, List<SurfaceWord> words)
    {
        var run = words.TakeWhile(w => w.Text is not ("a" or "an" or "for" or "of"))
            .Reverse().TakeWhile(w => w.IsCapitalised && !Offices.Contains(w.Text) && !Bodies.Contains(w.Text)).Reverse().ToList();
        if (run.Count == 0 || run[0].Text is "The" or "A" or "An")
            return null;
        var name = string.Join(' ', run.Select(w => w.Text));
        return run.Count > 1 ? name : Fullest(text, name);
    }

    /// <summary>The first "Alexander Lukashenko" for a "Lukashenko"; the short name itself if there is none.</summary>
    private static string Fullest(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var start = at;
            while (start > 1 && text[start - 1] == ' ' && char.IsLetter(text[start - 2]) && PreviousWord(text, start - 1) is var word && char.IsUpper(text[word])
                && !Offices.Contains(text[word..(start - 1)]))
                start = word;
            if (start < at)
                return text[start..(at + name.Length)];
        }
        return name;
    }

    private static int PreviousWord(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '\''))
            start--;
        return start;
    }

    private static string? BodySpokenFor(string phrase)
    {
        foreach (var office in (string[])["spokesman", "spokeswoman", "spokesperson"])
        {
            var at = phrase.IndexOf(office, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var after = phrase[(at + office.Length)..].TrimStart();
            if (after.StartsWith("for ", StringComparison.Ordinal))
                return WithoutArticle(after["for ".Length..].Split(',')[0].Trim());
            var before = WithoutPossessive(WithoutArticle(phrase[..at].Trim()));
            return before.Length > 0 && !before.Contains(',') ? before : null;
        }
        return null;
    }

    private static string WithoutPossessive(string phrase) => phrase.EndsWith("'s", StringComparison.Ordinal) || phrase.EndsWith("’s", StringComparison.Ordinal)
        ? phrase[..^2]
        : phrase;

    private static string WithoutArticle(string phrase)
    {
        foreach (var article in (string[])["the ", "a ", "an "])
            if (phrase.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return phrase[article.Length..];
        return phrase;
    }
}
