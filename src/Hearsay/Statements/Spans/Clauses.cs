using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>For each word of a document the clause it stands in, by the tree. Immutable.</summary>
internal sealed class Clauses
{
    // Deeper nesting is a misread list; a bound keeps the walk up the tree linear.
    private const int Deepest = 24;

    private readonly LanguageDocument _document;
    private readonly bool[] _opens;
    private readonly int _conjunct;

    /// <summary>Looks into a document whose trees are there.</summary>
    public Clauses(LanguageDocument document)
    {
        _document = document;
        _opens = [.. document.Labels.Relations.Select(r => Main(r) is "root" or "ccomp" or "xcomp" or "advcl" or "acl" or "csubj" or "parataxis")];
        _conjunct = Array.IndexOf([.. document.Labels.Relations], "conj");
    }

    private static string Main(string relation) => relation.Split(':')[0];

    /// <summary>The word that a word's clause hangs by (itself, if it is that word), and the word just below it on the way from the word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="stretch">The stretch that is read as if it were all.</param>
    public (int Head, int Below) Of(int word, (int First, int Length) stretch)
    {
        int below = -1;
        for (int steps = 0; steps < Deepest && !IsHead(word, stretch); steps++)
            (below, word) = (word, _document.Words[word].Head);
        return (word, below);
    }

    private bool IsHead(int word, (int First, int Length) stretch)
    {
        ref readonly var w = ref _document.Words[word];
        return w.Head < stretch.First || w.Head >= stretch.First + stretch.Length || _opens[w.Relation] || (w.Relation == _conjunct && w.Pos is PartOfSpeech.Verb or PartOfSpeech.Aux);
    }
}
