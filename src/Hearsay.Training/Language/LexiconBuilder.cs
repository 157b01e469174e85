using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>Collects the words that the network is to know, and learns their vectors.</summary>
internal static class LexiconBuilder
{
    // A word with fewer occurrences than this in the annotated text shares the row of unknown words.
    private const int LeastLearned = 2;

    // A word with fewer occurrences than this in all text gets no vector.
    private const int LeastVector = 4;

    private const int MostWords = 40_000;

    /// <summary>Builds the lexicon.</summary>
    /// <param name="annotated">The sentences the network is trained on.</param>
    /// <param name="raw">Raw texts; sentences that occur more than once among them are taken once.</param>
    /// <param name="vectorSize">Floats a vector.</param>
    public static Lexicon Build(IReadOnlyList<NetworkSentence> annotated, IReadOnlyList<string> raw, int vectorSize)
    {
        var learned = Count(annotated.Where(s => s.Tags is not null).Select(s => Normal(s.Forms)));
        var texts = annotated.Select(s => Normal(s.Forms)).Concat(RawSentences(raw)).ToArray();
        var all = Count(texts);
        string[] first = [.. learned.Where(w => w.Value >= LeastLearned).Select(w => w.Key).Order(StringComparer.Ordinal)];
        var known = first.ToHashSet(StringComparer.Ordinal);
        string[] rest = [.. all.Where(w => w.Value >= LeastVector && !known.Contains(w.Key)).OrderByDescending(w => w.Value)
            .ThenBy(w => w.Key, StringComparer.Ordinal).Take(MostWords - first.Length).Select(w => w.Key)];
        string[] words = [.. first, .. rest];
        return new Lexicon(words, first.Length, Vectors(words, texts, all, vectorSize));
    }

    private static RowTable Vectors(string[] words, string[][] texts, Dictionary<string, int> counts, int size)
    {
        var tensor = new Tensor("vectors", words.Length, size);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++)
            numbers[words[i]] = i;
        int[][] sentences = [.. texts.Select(t => t.Select(w => numbers.GetValueOrDefault(w, -1)).ToArray())];
        VectorTrainer.Train(sentences, [.. words.Select(w => counts[w])], size).CopyTo(tensor.Values, 0);
        Even(tensor);
        return RowTable.Of(tensor);
    }

    // Brings all columns to a spread of one half, as the learned rows have about that.
    private static void Even(Tensor tensor)
    {
        double sum = tensor.Values.Sum(v => (double)v * v);
        float scale = (float)(0.5 / Math.Sqrt(sum / tensor.Values.Length));
        for (int i = 0; i < tensor.Values.Length; i++)
            tensor.Values[i] *= scale;
    }

    private static Dictionary<string, int> Count(IEnumerable<string[]> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
            foreach (string word in text)
                counts[word] = counts.GetValueOrDefault(word) + 1;
        return counts;
    }

    private static string[] Normal(string[] forms) => [.. forms.Select(Normal)];

    /// <summary>A word as the lexicon has it.</summary>
    public static string Normal(string form)
    {
        Span<char> normal = stackalloc char[WordPieces.LongestNormal];
        return new string(normal[..WordPieces.Normalize(form, normal)]);
    }

    private static IEnumerable<string[]> RawSentences(IReadOnlyList<string> raw)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var words = new List<Word>();
        foreach (string text in raw)
            foreach (string line in text.Split('\n'))
            {
                if (!seen.Add(line.Trim()))
                    continue;
                words.Clear();
                EnglishTokenizer.Tokenize(line, 0, line.Length, words);
                foreach (var sentence in Cut(line, words))
                    if (seen.Add(string.Join(' ', sentence)))
                        yield return sentence;
            }
    }

    // Where exactly sentences end does not matter here: they end at full stops.
    private static IEnumerable<string[]> Cut(string line, List<Word> words)
    {
        var sentence = new List<string>();
        foreach (var word in words)
        {
            sentence.Add(Normal(line.Substring(word.Start, word.Length)));
            if (sentence[^1] is not ("." or "?" or "!"))
                continue;
            yield return [.. sentence];
            sentence.Clear();
        }

        if (sentence.Count > 0)
            yield return [.. sentence];
    }
}
