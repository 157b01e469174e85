namespace Hearsay.Language.English;

/// <summary>
/// Finds where sentences end: at blank lines always, elsewhere where a linear classifier over the neighbouring words says so (marks,
/// capitals, abbreviations, quotation marks open, line breaks). Safe to share between threads.
/// </summary>
internal sealed class EnglishSentences(sbyte[] weights)
{
    /// <summary>How many weights there are; a power of two.</summary>
    public const int Size = 1 << 18;

    /// <summary>The most features that one place between words has.</summary>
    public const int MostFeatures = 40;

    // Set on the development part of the English Web Treebank, raw text, for the best F1 of sentences.
    private const int Threshold = 0;

    /// <summary>Numbers the sentences of <paramref name="words"/> and returns the first word of each, with the number of words after the last.</summary>
    public int[] Split(string text, List<Word> words)
    {
        var starts = new List<int> { 0 };
        var context = new SentenceContext(text, words);
        Span<int> features = stackalloc int[MostFeatures];
        for (int i = 0; i + 1 < words.Count; i++)
            if (Ends(ref context, i, features))
                starts.Add(i + 1);
        if (words.Count > 0)
            starts.Add(words.Count);
        return [.. starts];
    }

    private bool Ends(ref SentenceContext context, int word, scoped Span<int> features)
    {
        bool ends = context.Break(word) switch
        {
            LineBreak.Paragraph => true,
            LineBreak.None when context.Glued(word) && !context.AfterFinalMark(word) => false,
            _ => Score(features[..context.Features(word, features)]) > Threshold,
        };
        context.Advance(word, ends);
        return ends;
    }

    private int Score(ReadOnlySpan<int> features)
    {
        int sum = 0;
        foreach (int f in features)
            sum += weights[f];
        return sum;
    }
}
