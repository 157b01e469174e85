using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Where a document stands in quotation marks. A quotation ends at its closing mark, or with its paragraph; where the paragraph after begins with an
/// opening mark, it goes on there. Straight marks open or close by the blanks beside them. Linear in the number of words; immutable.
/// </summary>
internal sealed class QuotedStretches
{
    private readonly List<QuotedStretch> _all = [];
    private readonly int[] _ofWord;

    /// <summary>Finds the quotations of a document that has words.</summary>
    public QuotedStretches(LanguageDocument document)
    {
        _ofWord = new int[document.Words.Length];
        Array.Fill(_ofWord, -1);
        var open = new Opening(-1, '\0', false);
        bool leftOpen = false;
        for (int i = 0; i < document.Words.Length; i++)
        {
            if (BeginsParagraph(document, i) && i > 0)
            {
                leftOpen = open.First >= 0;
                Add(ref open, i, false);
            }

            char mark = MarkAt(document, i);
            if (mark != '\0')
                Take(document, i, mark, ref open, leftOpen && BeginsParagraph(document, i));
        }

        Add(ref open, document.Words.Length, false);
    }

    /// <summary>All of them, in text order.</summary>
    public IReadOnlyList<QuotedStretch> All => _all;

    /// <summary>The number, in <see cref="All"/>, of the quotation that a word stands in; −1 if it stands in none.</summary>
    public int Of(int word) => _ofWord[word];

    /// <summary>
    /// Where begins what is said right before its speaker: with the sentence or, if a quotation ends there, with the sentence in which that began.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="speaker">The first word of the speaker.</param>
    public int FirstSaid(LanguageDocument document, int speaker)
    {
        int sentence = document.SentenceStarts[document.Words[speaker].Sentence];
        int quotation = speaker > 0 ? Of(speaker - 1) : -1;
        return quotation >= 0 && _all[quotation].End == speaker && !BeginsParagraph(document, speaker)
            ? Math.Min(sentence, document.SentenceStarts[document.Words[_all[quotation].First].Sentence])
            : sentence;
    }

    private readonly record struct Opening(int First, char Mark, bool Continues);

    private void Take(LanguageDocument document, int word, char mark, ref Opening open, bool continues)
    {
        if (mark == '"')
            mark = Shape(document, word, open.First >= 0);
        if (mark is '“' && (open.First < 0 || open.Mark == '‘'))
            open = new Opening(word, '“', continues);
        else if (mark is '”' && open.Mark == '“')
            Add(ref open, word + 1, true);
        else if (mark is '‘' && open.First < 0)
            open = new Opening(word, '‘', continues);
        else if (mark is '’' && open.Mark == '‘')
            Add(ref open, word + 1, true);
    }

    private void Add(ref Opening open, int end, bool closed)
    {
        // A single mark that nothing closes is an apostrophe.
        if (open.First >= 0 && (closed || open.Mark == '“'))
        {
            Array.Fill(_ofWord, _all.Count, open.First, end - open.First);
            _all.Add(new QuotedStretch(open.First, end, closed, open.Continues));
        }

        open = new Opening(-1, '\0', false);
    }

    private static char MarkAt(LanguageDocument document, int word)
    {
        var form = document.Form(word);
        return form.Length == 1 && form[0] is '“' or '”' or '"' or '‘' or '’' ? form[0] : form is "''" ? '”' : form is "``" ? '“' : '\0';
    }

    private static char Shape(LanguageDocument document, int word, bool isOpen)
    {
        int start = document.Words[word].Start, end = document.Words[word].End;
        bool before = start == 0 || char.IsWhiteSpace(document.Text[start - 1]) || document.Text[start - 1] is '(' or '—' or '[';
        bool after = end >= document.Text.Length || char.IsWhiteSpace(document.Text[end]);
        return before == after ? (isOpen ? '”' : '“') : before ? '“' : '”';
    }

    /// <summary>Whether a word is the first of a paragraph.</summary>
    public static bool BeginsParagraph(LanguageDocument document, int word) =>
        word == 0 || document.Text.AsSpan(document.Words[word - 1].End, document.Words[word].Start - document.Words[word - 1].End).Contains('\n');
}
