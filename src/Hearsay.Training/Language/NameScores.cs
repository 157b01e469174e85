using Hearsay.Language;

namespace Hearsay.Training.Language;

/// <summary>Names found with exact span and type.</summary>
internal sealed record NameScores(int Right, int Found, int Gold)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    public double F1 => Found + Gold == 0 ? 0 : 2.0 * Right / (Found + Gold);

    /// <summary>Scores persons, organizations and places on gold words, document by document.</summary>
    public static NameScores OfGoldTokens(IReadOnlyList<NamedSentence> sentences, Action<LanguageDocument> read)
    {
        var total = new NameScores(0, 0, 0);
        for (int first = 0, end; first < sentences.Count; first = end)
        {
            for (end = first + 1; end < sentences.Count && !sentences[end].BeginsDocument;)
                end++;
            var scores = OfDocument([.. sentences.Skip(first).Take(end - first)], read);
            total = new NameScores(total.Right + scores.Right, total.Found + scores.Found, total.Gold + scores.Gold);
        }

        return total;
    }

    private static NameScores OfDocument(IReadOnlyList<NamedSentence> sentences, Action<LanguageDocument> read)
    {
        var document = DocumentOf(sentences);
        read(document);
        var gold = new HashSet<(int, int, NameType)>();
        for (int s = 0; s < sentences.Count; s++)
            foreach (var (first, end, type) in sentences[s].Spans())
                if (NameCorpus.TypeOf(type) is { } known && known != NameType.Miscellaneous)
                    gold.Add((document.SentenceStarts[s] + first, document.SentenceStarts[s] + end, known));
        var found = document.Names.Where(n => n.Type != NameType.Miscellaneous).Select(n => (n.First, n.End, n.Type)).ToArray();
        return new NameScores(found.Count(gold.Contains), found.Length, gold.Count);
    }

    /// <summary>A document of given words, a space between each.</summary>
    public static LanguageDocument DocumentOf(IReadOnlyList<NamedSentence> sentences)
    {
        var words = new List<Word>();
        var starts = new List<int>();
        int at = 0;
        for (int s = 0; s < sentences.Count; s++)
        {
            starts.Add(words.Count);
            foreach (string form in sentences[s].Forms)
            {
                words.Add(new Word { Start = at, Length = form.Length, Sentence = s, Head = -1 });
                at += form.Length + 1;
            }
        }

        starts.Add(words.Count);
        string text = string.Concat(sentences.SelectMany(s => s.Forms).Select(f => f + " "));
        return new LanguageDocument(text) { Words = [.. words], SentenceStarts = [.. starts] };
    }
}
