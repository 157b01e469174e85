namespace Hearsay.Language;

/// <summary>A text with what the language stage has found in it. Filled by one thread, read by many.</summary>
internal sealed class LanguageDocument
{
    /// <summary>An empty analysis of a text.</summary>
    public LanguageDocument(string text) => Text = text;

    /// <summary>The text that all offsets point into.</summary>
    public string Text { get; }

    /// <summary>The words, in text order.</summary>
    public Word[] Words { get; set; } = [];

    /// <summary>The first word of each sentence, and after the last sentence the number of words.</summary>
    public int[] SentenceStarts { get; set; } = [0];

    /// <summary>How many sentences there are.</summary>
    public int SentenceCount => SentenceStarts.Length - 1;

    /// <summary>What the numbers in <see cref="Word.Tag"/> and <see cref="Word.Relation"/> mean.</summary>
    public LabelSet Labels { get; set; } = LabelSet.Empty;

    /// <summary>The lemma of each word, where lemmas were asked for.</summary>
    public string[] Lemmas { get; set; } = [];

    /// <summary>
    /// What the network had in mind at each word, <see cref="StateSize"/> bytes a word (see <see cref="Networks.WordStates"/>); empty where no network has read the text.
    /// </summary>
    public sbyte[] States { get; set; } = [];

    /// <summary>How many bytes of <see cref="States"/> a word has.</summary>
    public int StateSize => Words.Length == 0 ? 0 : States.Length / Words.Length;

    /// <summary>The names, in text order.</summary>
    public IReadOnlyList<NameMention> Names { get; set; } = [];

    /// <summary>Who and what the report speaks of by name, with every mention that could be linked.</summary>
    public IReadOnlyList<EntityMentions> Entities { get; set; } = [];

    /// <summary>The characters of a word.</summary>
    public ReadOnlySpan<char> Form(int word) => Text.AsSpan(Words[word].Start, Words[word].Length);

    /// <summary>The language's own tag of a word: for English, Penn Treebank style.</summary>
    public string TagOf(int word) => Labels.Tags[Words[word].Tag];

    /// <summary>The relation of a word to its head, subtype included.</summary>
    public string RelationOf(int word) => Labels.Relations[Words[word].Relation];

    /// <summary>The words of a sentence, as first and past-last numbers.</summary>
    public (int First, int End) Sentence(int number) => (SentenceStarts[number], SentenceStarts[number + 1]);

    /// <summary>The first word that ends after a position in <see cref="Text"/>; the number of words if none does.</summary>
    public int WordAt(int position)
    {
        int low = 0, high = Words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Words[middle].End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>The number, in <see cref="Names"/>, of the last name that begins at or before a word; −1 if none does. It need not reach the word.</summary>
    public int NameAt(int word)
    {
        int low = 0, high = Names.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Names[middle].First <= word)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
