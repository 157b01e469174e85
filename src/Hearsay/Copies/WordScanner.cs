namespace Hearsay.Copies;

/// <summary>Cuts a text into folded words, in one pass and without looking back.</summary>
internal ref struct WordScanner
{
    /// <summary>A word is cut here, so that its length fits its field; no word of any language is that long.</summary>
    private const int LongestWord = 256;

    private const uint HashBasis = 2166136261;
    private const uint HashPrime = 16777619;

    private readonly string _text;
    private readonly List<uint> _keys;
    private readonly List<int> _starts;
    private readonly List<ushort> _lengths;
    private readonly List<WordKinds> _kinds;
    private int _at;
    private WordKinds _breaks = WordKinds.SentenceStart | WordKinds.ParagraphStart;

    private WordScanner(string text)
    {
        _text = text;
        var expected = text.Length / 5 + 4;
        _keys = new(expected);
        _starts = new(expected);
        _lengths = new(expected);
        _kinds = new(expected);
    }

    /// <summary>Reads a text. Pure; linear in its length.</summary>
    public static ComparedText Read(string text)
    {
        var scanner = new WordScanner(text);
        while (scanner._at < text.Length)
            scanner.Step();
        return new(text, [.. scanner._keys], [.. scanner._starts], [.. scanner._lengths], [.. scanner._kinds]);
    }

    private void Step()
    {
        var c = _text[_at];
        var damage = DamageLength();
        if (damage > 0)
            _at += damage;
        else if (WordFolding.IsWord(c))
            ReadWord();
        else
            ReadMark(c);
    }

    private void ReadMark(char c)
    {
        if (c is '\n' or '\u2029')
            _breaks |= WordKinds.SentenceStart | WordKinds.ParagraphStart;
        else if (c is '!' or '?' or '。' or '…' or '؟' || (c == '.' && EndsSentence()))
            _breaks |= WordKinds.SentenceStart;
        _at++;
    }

    /// <summary>A full stop ends a sentence unless it follows an initial or a title, or no capital, digit or quotation mark comes after it.</summary>
    private readonly bool EndsSentence()
    {
        if (_keys.Count > 0 && Abbreviations.EndsWithOne(_text.AsSpan(_starts[^1], _lengths[^1])))
            return false;
        var next = _at + 1;
        while (next < _text.Length && next < _at + 6 && !WordFolding.IsWord(_text[next]))
            next++;
        return next > _at + 1 && (next >= _text.Length || !char.IsLower(_text[next]));
    }

    private void ReadWord()
    {
        var start = _at;
        var hash = HashBasis;
        var kinds = char.IsUpper(_text[_at]) ? WordKinds.Capital : WordKinds.None;
        var letters = 0;
        while (_at < _text.Length && _at - start < LongestWord)
        {
            var c = _text[_at];
            if (!WordFolding.IsWord(c) || DamageLength() > 0)
            {
                var joint = JointLength(letters);
                if (joint == 0)
                    break;
                _at += joint;
                continue;
            }
            if (IsIdeograph(c) && letters > 0)
                break;
            if (char.IsDigit(c))
                kinds |= WordKinds.Digits;
            hash = (hash ^ WordFolding.Fold(c)) * HashPrime;
            letters++;
            _at++;
            if (IsIdeograph(c))
                break;
        }
        Keep(start, Mix(hash), kinds);
    }

    private void Keep(int start, uint key, WordKinds kinds)
    {
        _keys.Add(key);
        _starts.Add(start);
        _lengths.Add((ushort)(_at - start));
        _kinds.Add(kinds | _breaks);
        _breaks = WordKinds.None;
    }

    /// <summary>How many characters at the current place are marks inside a word (an apostrophe, a thousands separator, a damaged mark); 0 if the word ends.</summary>
    private readonly int JointLength(int letters)
    {
        var length = DamageLength();
        if (length == 0 && IsJoint(_text[_at], letters))
            length = 1;
        var next = _at + length;
        return length > 0 && next < _text.Length && WordFolding.IsWord(_text[next]) && !IsIdeograph(_text[next]) ? length : 0;
    }

    private readonly bool IsJoint(char c, int letters) => c switch
    {
        '\'' or '’' or '‘' or '`' or '´' or '\u02BC' or '\uFFFD' or '?' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' => true,
        ',' => IsDigitAt(_at - 1) && IsDigitAt(_at + 1),
        '.' => (IsDigitAt(_at - 1) && IsDigitAt(_at + 1)) || IsInitials(letters),
        _ => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark,
    };

    /// <summary><c>U.S</c>: every letter so far stands before a dot, and the next one stands alone too.</summary>
    private readonly bool IsInitials(int letters) =>
        (letters == 1 || (_at >= 2 && _text[_at - 2] == '.')) && _at + 1 < _text.Length && char.IsUpper(_text[_at + 1])
        && (_at + 2 >= _text.Length || !WordFolding.IsWord(_text[_at + 2]));

    /// <summary>The length of an apostrophe or replacement mark that was decoded wrongly (<c>â€™</c>, <c>ï¿½</c>), or 0.</summary>
    private readonly int DamageLength()
    {
        if (_text[_at] is not ('ï' or 'â') || _at + 2 >= _text.Length)
            return 0;
        var second = _text[_at + 1];
        return (_text[_at] == 'ï' && second == '¿') || (_text[_at] == 'â' && second is '€' or '\u0080') ? 3 : 0;
    }

    private readonly bool IsDigitAt(int at) => at >= 0 && at < _text.Length && char.IsDigit(_text[at]);

    private static bool IsIdeograph(char c) => c is >= '\u2E80' and <= '\uA4CF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Spreads the bits, so that any part of a key serves as a bucket (the finalizer of MurmurHash3 by Appleby).</summary>
    private static uint Mix(uint h)
    {
        h ^= h >> 16;
        h *= 0x85EBCA6B;
        h ^= h >> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >> 16);
    }
}
