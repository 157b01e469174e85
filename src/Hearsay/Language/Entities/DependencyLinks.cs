namespace Hearsay.Language.Entities;

/// <summary>The dependents of every word of a document, in text order. Immutable.</summary>
internal sealed class DependencyLinks
{
    private readonly int[] _first;
    private readonly int[] _next;

    /// <summary>Collects the dependents.</summary>
    public DependencyLinks(Word[] words)
    {
        _first = new int[words.Length];
        _next = new int[words.Length];
        Array.Fill(_first, -1);
        Array.Fill(_next, -1);
        for (int i = words.Length - 1; i >= 0; i--)
        {
            int head = words[i].Head;
            if (head < 0)
                continue;
            _next[i] = _first[head];
            _first[head] = i;
        }
    }

    /// <summary>The first dependent of a word, or −1.</summary>
    public int First(int word) => _first[word];

    /// <summary>The next dependent of the same head, or −1.</summary>
    public int Next(int dependent) => _next[dependent];
}
