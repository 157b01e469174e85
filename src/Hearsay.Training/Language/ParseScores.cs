using Hearsay.Language;

namespace Hearsay.Training.Language;

/// <summary>Shares of words with the right tag, head, and head with main relation, where tokens and sentences are given.</summary>
internal sealed record ParseScores(double Upos, double Xpos, double Uas, double Las)
{
    /// <summary>Reads sentences with gold words, and scores what was read.</summary>
    public static ParseScores OfGoldTokens(IReadOnlyList<TreebankSentence> sentences, Action<LanguageDocument> read)
    {
        var gold = TreebankText.Of(sentences);
        var document = new LanguageDocument(gold.Text) { Words = [.. gold.Words], SentenceStarts = gold.SentenceStarts };
        read(document);
        int upos = 0, xpos = 0, uas = 0, las = 0, at = 0;
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            var found = document.Words[at];
            bool head = found.Head == gold.Words[at].Head;
            upos += found.Pos == TrainingData.PartOf(word.Upos) ? 1 : 0;
            xpos += document.TagOf(at) == word.Xpos ? 1 : 0;
            uas += head ? 1 : 0;
            las += head && document.RelationOf(at).Split(':')[0] == word.MainRelation ? 1 : 0;
            at++;
        }

        double all = at;
        return new ParseScores(upos / all, xpos / all, uas / all, las / all);
    }
}
