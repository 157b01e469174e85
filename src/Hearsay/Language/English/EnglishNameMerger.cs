using Hearsay.Language.Entities;

namespace Hearsay.Language.English;

/// <summary>
/// Joins the names of a report that mean the same: equal names, short and full names, acronyms. A short name that could be short for
/// several goes to the one mentioned last only if that was in the same or the last sentence, else it stays alone.
/// </summary>
internal sealed class EnglishNameMerger
{
    private const float Same = 0.97f;
    private const float Short = 0.92f;
    private const float Acronym = 0.9f;
    private const float Bracketed = 0.97f;

    // Of all the names in a report that a word occurs in, only so many are looked at; the last ones.
    private const int MostRivals = 24;

    // In characters: shorter words are acronyms more often than short names.
    private const int LeastStem = 5;

    private readonly LanguageDocument _document;
    private readonly ClusterSet _clusters;
    private readonly Dictionary<string, Candidate> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Candidate Name, string[] Words)>> _byWord = new(StringComparer.Ordinal);
    private Candidate? _lastOrganization;
    private readonly Dictionary<string, Candidate> _acronyms = new(StringComparer.Ordinal);

    private EnglishNameMerger(LanguageDocument document, ClusterSet clusters) => (_document, _clusters) = (document, clusters);

    /// <summary>Joins the names among the mentions.</summary>
    public static void Merge(LanguageDocument document, ClusterSet clusters)
    {
        var merger = new EnglishNameMerger(document, clusters);
        foreach (var name in clusters.Mentions)
            if (name.Kind == MentionKind.Name)
                merger.Place(name);
    }

    private void Place(Candidate name)
    {
        var words = WordsOf(name);
        if (words.Length == 0)
        {
            _clusters.Ensure(name);
            return;
        }

        string key = EnglishNameForms.Canonical(string.Join(' ', words));
        if (_exact.TryGetValue(key, out var same))
            _clusters.Join(name, same, Same * name.Confidence);
        else if (FindLonger(name, words) is { } longer)
            _clusters.Join(name, longer, Short * name.Confidence);
        else if (FindShorter(name, words) is { } shorter)
            _clusters.Join(name, shorter, Short * name.Confidence);
        else if (FindSpelledOut(name, words) is var (spelled, confidence))
            _clusters.Join(name, spelled, confidence * name.Confidence);
        else
            _clusters.Ensure(name);
        _exact[key] = name;
        _lastOrganization = name.Type == NameType.Organization && words.Length > 1 ? name : null;
        Remember(name, words);
    }

    // The words of a name in lower case, without marks, initials and the possessive.
    private string[] WordsOf(Candidate name)
    {
        var words = new List<string>();
        for (int i = name.First; i < name.End; i++)
        {
            var form = _document.Form(i);
            if (char.IsLetterOrDigit(form[0]) && form is not ("'s" or "the" or "The" or "al" or "Al" or "el" or "El"))
                words.Add(form.ToString().ToLowerInvariant());
        }

        return [.. words];
    }

    private void Remember(Candidate name, string[] words)
    {
        foreach (string word in words.Distinct())
        {
            if (!_byWord.TryGetValue(word, out var list))
                _byWord[word] = list = [];
            list.Add((name, words));
        }

        if (words.Length > 1 && name.Type != NameType.Person)
            foreach (string acronym in EnglishNameForms.Acronyms(_document, name.First, name.End))
                _acronyms.TryAdd(acronym, name);
    }

    private Candidate? FindLonger(Candidate name, string[] words)
    {
        if (!_byWord.TryGetValue(words[^1], out var list))
            return null;
        Candidate? found = null;
        for (int i = list.Count - 1; i >= Math.Max(0, list.Count - MostRivals); i--)
        {
            var (longer, full) = list[i];
            if (full.Length <= words.Length || !Matches(name, words, longer, full))
                continue;
            if (found is null)
                found = longer;
            else if (found.Cluster != longer.Cluster)
                return name.Sentence - found.Sentence <= 1 && found.Sentence > longer.Sentence ? found : null;
        }

        return found;
    }

    // "Alexander Orlo" after a headline that spoke of "Orlo", where no other Orlo came between.
    private Candidate? FindShorter(Candidate name, string[] words)
    {
        if (words.Length < 2 || name.Type != NameType.Person || !_exact.TryGetValue(words[^1], out var shorter))
            return null;
        bool free = shorter.Type == NameType.Person && !Differ(name.Gender, shorter.Gender) && _byWord[words[^1]].TrueForAll(n => n.Words.Length == 1);
        return free ? shorter : null;
    }

    private static bool Matches(Candidate name, string[] words, Candidate longer, string[] full)
    {
        if (longer.Type == NameType.Person)
            return name.Type is NameType.Person or NameType.Miscellaneous && !Differ(name.Gender, longer.Gender) && (EndsWith(full, words) || (words.Length == 1 && full[0] == words[0]));
        if (name.Type == NameType.Person || longer.Type != name.Type || longer.Type != NameType.Organization)
            return false;
        // "Amnesty" is short for what begins with it; "U.N." is not short for its Security Council.
        return EndsWith(full, words) || (StartsWith(full, words) && (words.Length > 1 || (words[0].Length >= LeastStem && EnglishNameForms.Canonical(words[0]) == words[0])));
    }

    private static bool Differ(Gender left, Gender right) => (left, right) is (Gender.Male, Gender.Female) or (Gender.Female, Gender.Male);

    private static bool EndsWith(string[] full, string[] words) => full.AsSpan(full.Length - words.Length).SequenceEqual(words);

    private static bool StartsWith(string[] full, string[] words) => full.AsSpan(0, words.Length).SequenceEqual(words);

    // ISW, where the Institute for the Study of War was named before; surest just behind it in brackets.
    private (Candidate Name, float Confidence)? FindSpelledOut(Candidate name, string[] words)
    {
        if (words.Length != 1 || name.Type == NameType.Person || !EnglishNameForms.IsAcronym(_document.Form(name.Head)))
            return null;
        if (_lastOrganization is { } before && name.First - before.End == 1 && _document.Form(before.End)[0] == '(' && !EnglishNameForms.IsAgency(words[0]))
            return (before, Bracketed);
        return _acronyms.TryGetValue(words[0], out var spelled) ? (spelled, Acronym) : null;
    }
}
