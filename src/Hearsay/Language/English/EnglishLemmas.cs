using Hearsay.Language.Networks;

namespace Hearsay.Language.English;

/// <summary>
/// The base forms of English words: learned exceptions first, then the rule for the longest ending that is known for the word's tag.
/// Immutable, and safe to share between threads.
/// </summary>
internal sealed class EnglishLemmas
{
    /// <summary>Longer words are their own lemmas.</summary>
    public const int Longest = 40;

    /// <summary>The longest ending that a rule goes by.</summary>
    public const int LongestEnding = 5;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _exceptions;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _rules;
    private readonly WordLists _lists;

    /// <summary>Lemmas by the given tables.</summary>
    /// <param name="exceptions">From a form, a tab and a tag to the lemma.</param>
    /// <param name="rules">From an ending, a tab and a tag to what the ending is replaced with.</param>
    /// <param name="lists">Tells nationalities, which keep their capital.</param>
    public EnglishLemmas(Dictionary<string, string> exceptions, Dictionary<string, string> rules, WordLists lists)
    {
        _exceptions = exceptions.GetAlternateLookup<ReadOnlySpan<char>>();
        _rules = rules.GetAlternateLookup<ReadOnlySpan<char>>();
        _lists = lists;
    }

    /// <summary>Reads the tables from a model.</summary>
    public static EnglishLemmas Read(ModelFile file, WordLists lists) =>
        new(Table(file.Lines("lemmas.exceptions")), Table(file.Lines("lemmas.rules")), lists);

    private static Dictionary<string, string> Table(string[] lines)
    {
        var table = new Dictionary<string, string>(lines.Length, StringComparer.Ordinal);
        foreach (string line in lines)
        {
            int tab = line.LastIndexOf('\t');
            table[line[..tab]] = line[(tab + 1)..];
        }

        return table;
    }

    /// <summary>The lemma of a form that is tagged so.</summary>
    public string Of(ReadOnlySpan<char> form, PartOfSpeech part, string tag)
    {
        if (form.Length > Longest)
            return form.ToString();
        Span<char> key = stackalloc char[Longest + 16];
        var exact = Key(form, tag, key);
        if (_exceptions.TryGetValue(exact, out string? lemma))
            return lemma;
        if (KeepsCase(form, part, tag))
            return ByRule(form, tag);
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return _exceptions.TryGetValue(Key(lower, tag, key), out lemma) ? lemma : ByRule(lower, tag);
    }

    private static Span<char> Key(ReadOnlySpan<char> form, string tag, Span<char> into)
    {
        form.CopyTo(into);
        into[form.Length] = '\t';
        tag.CopyTo(into[(form.Length + 1)..]);
        return into[..(form.Length + 1 + tag.Length)];
    }

    // Proper names keep their capitals, and so do abbreviations and what is said of nations.
    private bool KeepsCase(ReadOnlySpan<char> form, PartOfSpeech part, string tag)
    {
        if (part is PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Sym || tag is "NNP" or "NNPS")
            return true;
        if (part is not (PartOfSpeech.Adj or PartOfSpeech.Noun) || !char.IsUpper(form[0]))
            return false;
        if (form.Length is > 1 and <= 5 && form.IndexOfAnyInRange('a', 'z') < 0)
            return true;
        Span<char> normal = stackalloc char[WordPieces.LongestNormal];
        return (_lists.Of(normal[..WordPieces.Normalize(form, normal)]) & WordLists.Nationality) != 0;
    }

    private string ByRule(ReadOnlySpan<char> form, string tag)
    {
        Span<char> key = stackalloc char[LongestEnding + 16];
        for (int length = Math.Min(LongestEnding, form.Length - 1); length >= 0; length--)
            if (_rules.TryGetValue(Key(form[^length..], tag, key), out string? ending))
                return string.Concat(form[..^length], ending);
        return form.ToString();
    }
}
