namespace Hearsay.Times;

/// <summary>
/// A text cut into what the grammar reads: runs of letters, runs of digits, single other characters; blanks are left out.
/// Made in one pass; takes space linear in the text.
/// </summary>
internal sealed class TimeTokens
{
    private readonly List<Token> _tokens = [];

    private readonly record struct Token(int Start, int End, int Number, TimeWord? Word, bool SentenceStart);

    /// <summary>Cuts <paramref name="text"/>.</summary>
    public TimeTokens(string text)
    {
        Text = text;
        int at = 0;
        bool sentenceStart = true;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c))
            {
                sentenceStart |= c == '\n' && at + 1 < text.Length && IsBlankLine(at + 1);
                at++;
                continue;
            }
            int end = EndOfRun(at);
            _tokens.Add(Make(at, end, sentenceStart));
            sentenceStart = EndsSentence(at, end);
            at = end;
        }
    }

    /// <summary>The text that was cut.</summary>
    public string Text { get; }

    /// <summary>How many tokens there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>Where token <paramref name="i"/> begins in the text; the text's end beyond the last token.</summary>
    public int Start(int i) => i < Count ? _tokens[i].Start : Text.Length;

    /// <summary>Where token <paramref name="i"/> ends.</summary>
    public int End(int i) => _tokens[i].End;

    /// <summary>The token's characters.</summary>
    public ReadOnlySpan<char> Of(int i) => i >= 0 && i < Count ? Text.AsSpan(_tokens[i].Start, _tokens[i].End - _tokens[i].Start) : default;

    /// <summary>The grammar's entry for the token, or <c>null</c>, also outside the text.</summary>
    public TimeWord? Word(int i) => i >= 0 && i < Count ? _tokens[i].Word : null;

    /// <summary>The number a token of up to nine digits stands for, or -1.</summary>
    public int Number(int i) => i >= 0 && i < Count ? _tokens[i].Number : -1;

    /// <summary>How many digits the token has; 0 if it is no number.</summary>
    public int Digits(int i) => Number(i) < 0 ? 0 : _tokens[i].End - _tokens[i].Start;

    /// <summary>Whether a sentence or a paragraph begins with the token.</summary>
    public bool StartsSentence(int i) => i >= Count || _tokens[i].SentenceStart;

    /// <summary>Whether the token is this word of the grammar.</summary>
    public bool Is(int i, string word) => Word(i) is { } found && (ReferenceEquals(found.Text, word) || found.Text == word);

    /// <summary>Whether the token is one of these words of the grammar.</summary>
    public bool Is(int i, string first, string second) => Is(i, first) || Is(i, second);

    /// <summary>Whether the token is one of these words of the grammar.</summary>
    public bool Is(int i, string first, string second, string third) => Is(i, first) || Is(i, second) || Is(i, third);

    /// <summary>Whether the token is one of these words of the grammar, given in one string between blanks.</summary>
    public bool IsIn(int i, string words)
    {
        if (Word(i) is not { } word)
            return false;
        foreach (var range in words.AsSpan().Split(' '))
            if (words.AsSpan()[range].SequenceEqual(word.Text))
                return true;
        return false;
    }

    /// <summary>Whether the token begins with one of these characters.</summary>
    public bool IsMarkIn(int i, string marks) => i >= 0 && i < Count && marks.Contains(Text[_tokens[i].Start], StringComparison.Ordinal);

    /// <summary>Whether the tokens from <paramref name="from"/> to <paramref name="to"/> follow each other without blanks, and the first the one before it.</summary>
    public bool AllJoined(int from, int to)
    {
        for (int i = from; i <= to; i++)
            if (!Joined(i))
                return false;
        return true;
    }

    /// <summary>Whether the token is this single character.</summary>
    public bool IsMark(int i, char mark) => i >= 0 && i < Count && Text[_tokens[i].Start] == mark;

    /// <summary>Whether the token is a hyphen or a dash.</summary>
    public bool IsDash(int i) => i >= 0 && i < Count && Text[_tokens[i].Start] is '-' or '–' or '—' or '‑';

    /// <summary>Whether the word of the grammar has one of <paramref name="roles"/>.</summary>
    public bool Has(int i, WordRoles roles) => Word(i) is { } word && word.Has(roles);

    /// <summary>Whether no blank stands between the token and the one before.</summary>
    public bool Joined(int i) => i > 0 && i < Count && _tokens[i - 1].End == _tokens[i].Start;

    /// <summary>Whether the token begins with a capital letter.</summary>
    public bool Capital(int i) => i >= 0 && i < Count && char.IsUpper(Text[_tokens[i].Start]);

    private Token Make(int start, int end, bool sentenceStart)
    {
        char first = Text[start];
        int number = char.IsAsciiDigit(first) && end - start <= 9
            ? int.Parse(Text.AsSpan(start, end - start), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture)
            : -1;
        return new Token(start, end, number, char.IsLetter(first) ? TimeWords.Find(Text.AsSpan(start, end - start)) : null, sentenceStart);
    }

    private int EndOfRun(int at)
    {
        int end = at + 1;
        if (char.IsAsciiDigit(Text[at]))
            while (end < Text.Length && char.IsAsciiDigit(Text[end]))
                end++;
        else if (char.IsLetter(Text[at]))
            while (end < Text.Length && char.IsLetter(Text[end]))
                end++;
        return end;
    }

    /// <summary>Whether the line that begins at <paramref name="at"/> is blank; looks at few characters, so that a wall of blanks stays linear.</summary>
    private bool IsBlankLine(int at)
    {
        for (int i = at; i < Text.Length && i - at < 4; i++)
            if (!char.IsWhiteSpace(Text[i]))
                return false;
            else if (Text[i] == '\n')
                return true;
        return false;
    }

    private bool EndsSentence(int start, int end)
    {
        char c = Text[start];
        if (c is '!' or '?')
            return true;
        if (c is '"' or '”' or '’' or '\'' or ')')
            return _tokens.Count > 1 && start > 0 && EndsAfterQuote(start);
        if (c != '.' || _tokens.Count < 2 || end >= Text.Length || !char.IsWhiteSpace(Text[end]))
            return false;
        var before = _tokens[^2];
        bool abbreviated = before.End - before.Start == 1 && char.IsLetter(Text[before.Start]) || before.Word is { } word
            && word.Has(WordRoles.Short);
        return !abbreviated && NextIsCapital(end);
    }

    private bool EndsAfterQuote(int start) => Text[start - 1] is '.' or '!' or '?' && NextIsCapital(start + 1);

    private bool NextIsCapital(int at)
    {
        for (int i = at; i < Text.Length && i - at < 4; i++)
            if (!char.IsWhiteSpace(Text[i]))
                return !char.IsLower(Text[i]);
        return true;
    }
}
