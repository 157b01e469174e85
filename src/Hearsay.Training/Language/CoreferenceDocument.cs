using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Training.Language;

/// <summary>A document of OntoGUM: the words and sentences of the treebank with the mentions that mean the same.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Document">Words and sentences.</param>
/// <param name="Mentions">First word, word after the last, and number of the entity.</param>
internal sealed record CoreferenceDocument(string Name, LanguageDocument Document, IReadOnlyList<(int First, int End, int Entity)> Mentions)
{
    /// <summary>Reads the documents of one part.</summary>
    /// <param name="folder">The folder of the corpus, with <c>splits.md</c> and <c>ontogum</c>.</param>
    /// <param name="treebanks">The folder with the treebank's parts.</param>
    /// <param name="part"><c>train</c>, <c>dev</c> or <c>test</c>.</param>
    public static IReadOnlyList<CoreferenceDocument> Read(string folder, string treebanks, string part)
    {
        var names = SplitOf(Path.Combine(folder, "splits.md"), part).ToHashSet(StringComparer.Ordinal);
        var found = new List<CoreferenceDocument>();
        foreach (var (name, sentences) in Documents(treebanks).Where(d => names.Contains(d.Name)))
        {
            string path = Path.Combine(folder, "ontogum", name + ".conll");
            if (File.Exists(path) && Of(name, sentences, path) is { } document)
                found.Add(document);
        }

        return found;
    }

    private static IEnumerable<string> SplitOf(string path, string part) =>
        File.ReadLines(path).SkipWhile(l => l.Trim() != "## " + part).Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
            .Select(l => l.Trim(' ', '*')).Where(l => l.Length > 0);

    private static IEnumerable<(string Name, List<TreebankSentence> Sentences)> Documents(string treebanks)
    {
        List<TreebankSentence> document = [];
        foreach (var sentence in new[] { "train", "dev", "test" }.SelectMany(p => Treebank.Read(Path.Combine(treebanks, p + ".conllu"))))
        {
            if (sentence.BeginsDocument && document.Count > 0)
            {
                yield return (NameOf(document[0]), document);
                document = [];
            }

            document.Add(sentence);
        }

        yield return (NameOf(document[0]), document);
    }

    // "# sent_id = GUM_news_nasa-1"
    private static string NameOf(TreebankSentence first) => first.Id.Split("= ")[^1].Split('-')[0];

    private static CoreferenceDocument? Of(string name, List<TreebankSentence> sentences, string path)
    {
        var rows = File.ReadLines(path).Where(l => l.Length > 0 && !l.StartsWith('#')).Select(l => l.Split('\t')).ToArray();
        if (!rows.Select(r => r[1]).SequenceEqual(sentences.SelectMany(s => s.Words).Select(w => w.Form)))
            return null;
        var text = TreebankText.Of(sentences);
        var document = new LanguageDocument(text.Text) { Words = [.. text.Words], SentenceStarts = text.SentenceStarts };
        return new CoreferenceDocument(name, document, [.. MentionsOf(rows)]);
    }

    private static IEnumerable<(int First, int End, int Entity)> MentionsOf(string[][] rows)
    {
        var open = new Dictionary<int, Stack<int>>();
        for (int i = 0; i < rows.Length; i++)
        {
            string marks = rows[i][^1];
            for (int at = 0; at < marks.Length;)
            {
                bool opens = marks[at] == '(';
                int start = opens ? at + 1 : at;
                int end = start;
                while (end < marks.Length && char.IsAsciiDigit(marks[end]))
                    end++;
                if (end == start)
                {
                    at++;
                    continue;
                }

                int entity = int.Parse(marks.AsSpan(start, end - start), CultureInfo.InvariantCulture);
                if (opens)
                    (open.TryGetValue(entity, out var stack) ? stack : open[entity] = new()).Push(i);
                bool closes = end < marks.Length && marks[end] == ')';
                if (closes && open.GetValueOrDefault(entity) is { Count: > 0 } begun)
                    yield return (begun.Pop(), i + 1, entity);
                at = closes ? end + 1 : end;
            }
        }
    }

    /// <summary>The entities of which a word heads a mention, by the tree that was found.</summary>
    public ILookup<int, int> EntitiesOfHeads() => Mentions.ToLookup(m => Head(m.First, m.End), m => m.Entity);

    /// <summary>Whether a mention of ours, given by its head, means an entity: its head, or the one it is an apposition to, heads a gold mention.</summary>
    public bool Means(int head, int entity, ILookup<int, int> gold)
    {
        if (gold[head].Contains(entity))
            return true;
        bool apposed = Document.RelationOf(head) is "appos" or "flat" && Document.Words[head].Head >= 0;
        return apposed && gold[Document.Words[head].Head].Contains(entity);
    }

    private int Head(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (Document.Words[i].Head < first || Document.Words[i].Head >= end)
                return i;
        return first;
    }
}
