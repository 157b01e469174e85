using Hearsay.Language;

namespace Hearsay.Training.Language;

/// <summary>
/// The measures of the CoNLL 2018 shared task (Zeman et al. 2018) on raw text, as F1: a unit is right if the same characters are a unit in the
/// gold text; a word's tag, head and relation count only if the word is right, and a head only if it is the same word.
/// </summary>
internal sealed record SharedTaskScores(double Tokens, double Words, double Sentences, double Upos, double Uas, double Las)
{
    /// <summary>Scores a document read from the text of <paramref name="sentences"/>.</summary>
    public static SharedTaskScores Of(IReadOnlyList<TreebankSentence> sentences, TreebankText gold, LanguageDocument found)
    {
        var words = sentences.SelectMany(s => s.Words).ToArray();
        var places = new Dictionary<TextSpan, int>();
        for (int i = 0; i < gold.Words.Length; i++)
            places[gold.Words[i].Span] = i;
        int[] goldOf = [.. found.Words.Select(w => places.GetValueOrDefault(w.Span, -1))];
        int upos = 0, uas = 0, las = 0;
        for (int i = 0; i < goldOf.Length; i++)
        {
            if (goldOf[i] < 0)
                continue;
            var word = words[goldOf[i]];
            upos += found.Words[i].Pos == TrainingData.PartOf(word.Upos) ? 1 : 0;
            int head = found.Words[i].Head;
            bool right = (head < 0 ? -1 : goldOf[head]) == gold.Words[goldOf[i]].Head && (head < 0 || goldOf[head] >= 0);
            uas += right ? 1 : 0;
            las += right && found.RelationOf(i).Split(':')[0] == word.MainRelation ? 1 : 0;
        }

        double F(int n) => 2.0 * n / (gold.Words.Length + found.Words.Length);
        return new SharedTaskScores(
            SpanF1(SurfaceTokens(gold.Words), SurfaceTokens(found.Words)),
            F(goldOf.Count(g => g >= 0)),
            SpanF1(SentenceSpans(gold.Words, gold.SentenceStarts), SentenceSpans(found.Words, found.SentenceStarts)),
            F(upos), F(uas), F(las));
    }

    private static double SpanF1(List<TextSpan> gold, List<TextSpan> found)
    {
        int right = gold.ToHashSet().Intersect(found).Count();
        return 2.0 * right / (gold.Count + found.Count);
    }

    // Words written as one are one token.
    private static List<TextSpan> SurfaceTokens(Word[] words)
    {
        var tokens = new List<TextSpan>();
        foreach (var word in words)
        {
            if (word.Joined && tokens.Count > 0)
                tokens[^1] = new TextSpan(tokens[^1].Start, word.End);
            else
                tokens.Add(word.Span);
        }

        return tokens;
    }

    private static List<TextSpan> SentenceSpans(Word[] words, int[] starts)
    {
        var spans = new List<TextSpan>();
        for (int s = 0; s + 1 < starts.Length; s++)
            if (starts[s + 1] > starts[s])
                spans.Add(new TextSpan(words[starts[s]].Start, words[starts[s + 1] - 1].End));
        return spans;
    }
}
