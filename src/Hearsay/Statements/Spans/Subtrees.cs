using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>Which words hang below which, for one document. Immutable once made.</summary>
internal sealed class Subtrees
{
    // Deeper trees are misread lists; a bound keeps the time linear.
    private const int Largest = 200;

    private readonly LanguageDocument _document;
    private readonly int[] _firstChild;
    private readonly int[] _nextChild;

    /// <summary>Turns the heads of a document around.</summary>
    public Subtrees(LanguageDocument document)
    {
        _document = document;
        _firstChild = new int[document.Words.Length];
        _nextChild = new int[document.Words.Length];
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextChild, -1);
        for (int i = document.Words.Length - 1; i >= 0; i--)
        {
            int head = document.Words[i].Head;
            if (head < 0)
                continue;
            _nextChild[i] = _firstChild[head];
            _firstChild[head] = i;
        }
    }

    /// <summary>The first child with one of some relations, subtypes included; −1 without.</summary>
    public int Child(int word, params ReadOnlySpan<string> relations)
    {
        for (int child = _firstChild[word]; child >= 0; child = _nextChild[child])
            if (relations.Contains(_document.RelationOf(child)))
                return child;
        return -1;
    }

    /// <summary>
    /// From the first to past the last word at or below a word; of its children, those with some relations are left out, as are marks of punctuation at the ends.
    /// </summary>
    public (int First, int End) Range(int word, params ReadOnlySpan<string> without)
    {
        int first = word, end = word + 1;
        var open = new Stack<int>();
        for (int child = _firstChild[word]; child >= 0; child = _nextChild[child])
            if (!without.Contains(_document.RelationOf(child)))
                open.Push(child);
        for (int steps = 0; steps < Largest && open.TryPop(out int at); steps++)
        {
            (first, end) = (Math.Min(first, at), Math.Max(end, at + 1));
            for (int child = _firstChild[at]; child >= 0; child = _nextChild[child])
                open.Push(child);
        }

        while (first < word && _document.Words[first].Pos == PartOfSpeech.Punct)
            first++;
        while (end > word + 1 && _document.Words[end - 1].Pos == PartOfSpeech.Punct)
            end--;
        return (first, end);
    }
}
