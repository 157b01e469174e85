namespace Hearsay.Copies;

/// <summary>
/// A text as a sequence of folded words, each with its place in the text: what fingerprints and alignments are made of. Case, diacritics,
/// quotation marks, apostrophes, thousands separators and the dots of initials are folded away. Immutable, safe to share between threads.
/// </summary>
internal sealed class ComparedText
{
    private readonly uint[] _keys;
    private readonly int[] _starts;
    private readonly ushort[] _lengths;
    private readonly WordKinds[] _kinds;

    /// <summary>Takes over the arrays, which are not to be changed any more.</summary>
    public ComparedText(string text, uint[] keys, int[] starts, ushort[] lengths, WordKinds[] kinds)
    {
        Text = text;
        _keys = keys;
        _starts = starts;
        _lengths = lengths;
        _kinds = kinds;
        Sentences = SentenceStarts(kinds);
    }

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>How many words it has.</summary>
    public int Count => _keys.Length;

    /// <summary>A hash of each word's folded letters; equal words have equal keys.</summary>
    public ReadOnlySpan<uint> Keys => _keys;

    /// <summary>The kinds of each word.</summary>
    public ReadOnlySpan<WordKinds> Kinds => _kinds;

    /// <summary>The first word of each sentence, ascending; the last entry is <see cref="Count"/>.</summary>
    public int[] Sentences { get; }

    /// <summary>Where a word stands in <see cref="Text"/>.</summary>
    public TextSpan Span(int word) => new(_starts[word], _starts[word] + _lengths[word]);

    /// <summary>From the first to the last of a run of words; an empty span where the run is empty.</summary>
    public TextSpan Span(int from, int to) =>
        from < to ? new(_starts[from], _starts[to - 1] + _lengths[to - 1])
        : from < Count ? new(_starts[from], _starts[from])
        : new(Text.Length, Text.Length);

    /// <summary>A text of some of the words only, in their order; the first of them begins a sentence.</summary>
    public ComparedText Only(ReadOnlySpan<int> words)
    {
        var keys = new uint[words.Length];
        var starts = new int[words.Length];
        var lengths = new ushort[words.Length];
        var kinds = new WordKinds[words.Length];
        for (var k = 0; k < words.Length; k++)
            (keys[k], starts[k], lengths[k], kinds[k]) = (_keys[words[k]], _starts[words[k]], _lengths[words[k]], _kinds[words[k]]);
        if (kinds.Length > 0)
            kinds[0] |= WordKinds.SentenceStart | WordKinds.ParagraphStart;
        return new(Text, keys, starts, lengths, kinds);
    }

    /// <summary>The characters of a word as written.</summary>
    public ReadOnlySpan<char> Word(int word) => Text.AsSpan(_starts[word], _lengths[word]);

    private static int[] SentenceStarts(WordKinds[] kinds)
    {
        var starts = new List<int>(kinds.Length / 20 + 2);
        for (var i = 0; i < kinds.Length; i++)
            if ((kinds[i] & WordKinds.SentenceStart) != 0)
                starts.Add(i);
        starts.Add(kinds.Length);
        return [.. starts];
    }
}
