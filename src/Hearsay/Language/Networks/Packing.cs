namespace Hearsay.Language.Networks;

/// <summary>
/// How the tokens of several sentences are laid out so that all sentences advance together: first the first token of each sentence,
/// longest sentence first, then the second of each that has one, and so on. Not safe to share between threads.
/// </summary>
internal sealed class Packing
{
    private int[] _offsets = [];
    private int[] _lengths = [];

    /// <summary>How many tokens there are.</summary>
    public int Total { get; private set; }

    /// <summary>How many steps there are: the length of the longest sentence.</summary>
    public int Steps { get; private set; }

    /// <summary>How many sentences there are.</summary>
    public int Sentences { get; private set; }

    /// <summary>Lays out sentences of the given lengths, which must not increase from one to the next, and must be positive.</summary>
    public void Arrange(ReadOnlySpan<int> lengths)
    {
        Sentences = lengths.Length;
        Steps = lengths.IsEmpty ? 0 : lengths[0];
        if (_offsets.Length <= Steps)
            _offsets = new int[Steps + 64];
        if (_lengths.Length < lengths.Length)
            _lengths = new int[lengths.Length + 16];
        lengths.CopyTo(_lengths);
        SetOffsets();
    }

    private void SetOffsets()
    {
        int active = Sentences;
        int total = 0;
        for (int step = 0; step < Steps; step++)
        {
            while (_lengths[active - 1] <= step)
                active--;
            _offsets[step] = total;
            total += active;
        }

        Total = total;
        if (_offsets.Length > Steps)
            _offsets[Steps] = total;
    }

    /// <summary>The length of a sentence, in tokens.</summary>
    public int Length(int sentence) => _lengths[sentence];

    /// <summary>The row of the first sentence's token at a step.</summary>
    public int Offset(int step) => _offsets[step];

    /// <summary>How many sentences have a token at a step.</summary>
    public int Active(int step) => _offsets[step + 1] - _offsets[step];

    /// <summary>The row of a sentence's token.</summary>
    public int Row(int sentence, int token) => _offsets[token] + sentence;
}
