namespace Hearsay.Language.English;

/// <summary>Keeps lemmas that have been worked out, so that frequent words share one string. For one thread at a time.</summary>
internal sealed class LemmaCache(EnglishLemmas lemmas)
{
    // Some ten megabytes of text have fewer different words.
    private const int Most = 60_000;

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The lemma of every word of a document that has been tagged.</summary>
    public string[] Of(LanguageDocument document)
    {
        var found = new string[document.Words.Length];
        var lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> key = stackalloc char[EnglishLemmas.Longest + 1];
        for (int i = 0; i < found.Length; i++)
        {
            var form = document.Form(i);
            if (form.Length > EnglishLemmas.Longest)
            {
                found[i] = form.ToString();
                continue;
            }

            form.CopyTo(key);
            key[form.Length] = (char)document.Words[i].Tag;
            var entry = key[..(form.Length + 1)];
            if (!lookup.TryGetValue(entry, out string? lemma))
                Keep(entry, lemma = lemmas.Of(form, document.Words[i].Pos, document.TagOf(i)));
            found[i] = lemma;
        }

        return found;
    }

    private void Keep(ReadOnlySpan<char> entry, string lemma)
    {
        if (_known.Count >= Most)
            _known.Clear();
        _known[entry.ToString()] = lemma;
    }
}
