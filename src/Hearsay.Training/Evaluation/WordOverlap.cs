using System.Text;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// Precision, recall and F1 of the bag of words of one text against another, as WCXB's scorer defines them: words are runs of letters,
/// numbers and underscores in lower case, counted with multiplicity.
/// </summary>
internal readonly record struct WordOverlap(double Precision, double Recall, double F1)
{
    public static WordOverlap Of(string predicted, string reference)
    {
        var found = Count(predicted, out var foundTotal);
        var wanted = Count(reference, out var wantedTotal);
        if (wantedTotal == 0 || foundTotal == 0)
            return wantedTotal == foundTotal ? new WordOverlap(1, 1, 1) : default;
        var common = found.Sum(f => Math.Min(f.Value, wanted.GetValueOrDefault(f.Key)));
        double precision = (double)common / foundTotal, recall = (double)common / wantedTotal;
        return new WordOverlap(precision, recall, common == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static Dictionary<string, int> Count(string text, out int total)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        total = 0;
        foreach (var word in Words(text))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
            total++;
        }
        return counts;
    }

    /// <summary>The words of a text in order, in lower case.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWord(rune))
                word.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0)
            yield return word.ToString();
    }

    private static bool IsWord(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune) || rune.Value == '_';
}
