namespace Hearsay.Statements;

/// <summary>
/// Which characters of a text stand in quotation marks, and so the form of a statement. Double marks of every shape count, straight or curly, opening or
/// closing mixed up; single curly ones too where they pair. One left open ends with its paragraph, and the next paragraph that opens with a mark goes on.
/// Immutable. Takes time linear in the text.
/// </summary>
internal sealed class QuotedParts
{
    /// <summary>A single mark that does not close within so many characters was an apostrophe.</summary>
    private const int LongestSingle = 400;

    private readonly List<TextSpan> _parts = [];
    private readonly string _text;

    /// <summary>Finds the quoted parts of a mended text.</summary>
    public QuotedParts(string text)
    {
        _text = text;
        int start = -1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' && start >= 0)
                Close(ref start, i);
            else if (start < 0 && c is '‘' && text.AsSpan(i, Math.Min(LongestSingle, text.Length - i)).IndexOfAny('’', '\n') is var end and > 0 && text[i + end] == '’')
                i = Add(new TextSpan(i, i + end + 1));
            else if (c == '“' || (c is '"' or '”' && Opens(i) && !(start >= 0 && Closes(i))))
                start = i;
            else if (c is '”' or '"')
            {
                if (start >= 0)
                    Close(ref start, i + 1);
                else if (c == '"' && !Closes(i))
                    start = i;
            }
        }

        if (start >= 0)
            Close(ref start, text.Length);
    }

    /// <summary>The parts in text order, marks included.</summary>
    public IReadOnlyList<TextSpan> Parts => _parts;

    // A mark that stands before a letter and behind none opens, whatever its shape; where one is open already, that one was a stray.
    private bool Opens(int at) => at + 1 < _text.Length && !char.IsWhiteSpace(_text[at + 1]) && (at == 0 || char.IsWhiteSpace(_text[at - 1]) || _text[at - 1] is '(' or '-' or '—' or '–');

    private bool Closes(int at) => at > 0 && !char.IsWhiteSpace(_text[at - 1]) && (at + 1 == _text.Length || !char.IsLetterOrDigit(_text[at + 1]));

    private int Add(TextSpan part)
    {
        _parts.Add(part);
        return part.End - 1;
    }

    private void Close(ref int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        _parts.Add(new TextSpan(start, end));
        start = -1;
    }

    /// <summary>Whether a position lies in a quoted part.</summary>
    public bool Contains(int position) => Overlapping(position, out int part) && _parts[part].Start <= position;

    // The first part that ends after a position.
    private bool Overlapping(int position, out int part)
    {
        int low = 0;
        int high = _parts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_parts[middle].End > position)
                high = middle;
            else
                low = middle + 1;
        }

        part = low;
        return low < _parts.Count;
    }

    /// <summary>The form of a statement with this content: whether all, some or none of its letters and digits are quoted.</summary>
    public StatementForm FormOf(IReadOnlyList<TextSpan> content)
    {
        int inside = 0;
        int all = 0;
        for (int i = 0; i < content.Count; i++)
        {
            var piece = i == 0 ? WithoutThat(content[i]) : content[i];
            inside += Quoted(piece);
            all += Letters(piece);
        }

        return inside == 0 ? StatementForm.Indirect : inside == all ? StatementForm.Direct : StatementForm.Mixed;
    }

    // The "that" before a quotation belongs to the content, but makes it no less direct.
    private TextSpan WithoutThat(TextSpan piece) =>
        _text.AsSpan(piece.Start, piece.Length).StartsWith("that ", StringComparison.Ordinal) ? new TextSpan(piece.Start + "that ".Length, piece.End) : piece;

    private int Quoted(TextSpan piece)
    {
        int letters = 0;
        Overlapping(piece.Start, out int part);
        for (; part < _parts.Count && _parts[part].Start < piece.End; part++)
            letters += Letters(new TextSpan(Math.Max(piece.Start, _parts[part].Start), Math.Min(piece.End, _parts[part].End)));
        return letters;
    }

    private int Letters(TextSpan span)
    {
        int letters = 0;
        for (int i = span.Start; i < span.End; i++)
            if (char.IsLetterOrDigit(_text[i]))
                letters++;
        return letters;
    }
}
