namespace Hearsay.Language.Networks;

/// <summary>
/// The words a network knows, in the order of their rows: those with a learned row first, then those with only a vector. Keys are
/// <see cref="WordPieces.Normalize">normalized</see>. Immutable, and safe to share between threads.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Builds the lexicon.</summary>
    /// <param name="words">The words in the order of their rows.</param>
    /// <param name="learned">How many of them have a learned row.</param>
    /// <param name="vectors">A vector for each word.</param>
    public Lexicon(string[] words, int learned, RowTable vectors)
    {
        Words = words;
        Learned = learned;
        Vectors = vectors;
        var numbers = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++)
            numbers[words[i]] = i;
        _lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string[] Words { get; }

    public int Learned { get; }

    public RowTable Vectors { get; }

    /// <summary>The number of a normalized word, or −1.</summary>
    public int Find(ReadOnlySpan<char> normal) => _lookup.TryGetValue(normal, out int number) ? number : -1;
}
