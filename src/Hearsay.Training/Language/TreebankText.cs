using System.Text;
using Hearsay.Language;

namespace Hearsay.Training.Language;

/// <summary>The running text of a treebank, as the CoNLL 2018 shared task has it, with the place of each gold word in it.</summary>
internal sealed class TreebankText
{
    private TreebankText(string text, Word[] words, int[] starts) => (Text, Words, SentenceStarts) = (text, words, starts);

    /// <summary>The text: sentences follow each other after a space, paragraphs after a blank line.</summary>
    public string Text { get; }

    /// <summary>The gold words; heads are numbers within the text.</summary>
    public Word[] Words { get; }

    /// <summary>The first word of each sentence, and the number of words.</summary>
    public int[] SentenceStarts { get; }

    /// <summary>Puts sentences together.</summary>
    public static TreebankText Of(IReadOnlyList<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var words = new List<Word>();
        var starts = new List<int>();
        foreach (var sentence in sentences)
        {
            if (sentence.BeginsParagraph && text.Length > 0)
                text.Append("\n\n");
            starts.Add(words.Count);
            Append(sentence, text, words, starts.Count - 1);
        }

        starts.Add(words.Count);
        return new TreebankText(text.ToString(), [.. words], [.. starts]);
    }

    private static void Append(TreebankSentence sentence, StringBuilder text, List<Word> words, int number)
    {
        int first = words.Count;
        foreach (var word in sentence.Words)
        {
            words.Add(new Word { Start = text.Length, Length = word.Form.Length, Sentence = number, Joined = word.Joined, Head = word.Head < 0 ? -1 : first + word.Head });
            text.Append(word.Form);
            if (word.SpaceAfter)
                text.Append(' ');
        }
    }
}
