using System.Runtime.InteropServices;

namespace Hearsay.Language.English;

/// <summary>What <see cref="EnglishSentences"/> looks at between one word and the next, while it goes through a text from left to right.</summary>
internal ref struct SentenceContext(string text, List<Word> words)
{
    private readonly string _text = text;
    private readonly ReadOnlySpan<Word> _words = CollectionsMarshal.AsSpan(words);
    private int _sentenceStart;
    private int _quotes;
    private int _brackets;

    /// <summary>Takes note of a word that has been passed, and of whether a sentence ended after it.</summary>
    public void Advance(int word, bool ends)
    {
        foreach (char c in Form(word)[..1])
            Note(c);
        if (!ends)
            return;
        _sentenceStart = word + 1;
        _brackets = 0;
        if (Break(word) == LineBreak.Paragraph)
            _quotes = 0;
    }

    private void Note(char c)
    {
        if (c == '"')
            _quotes ^= 1;
        else if (c == '\u201C')
            _quotes = 1;
        else if (c == '\u201D')
            _quotes = 0;
        else if (c is '(' or '[')
            _brackets = Math.Min(_brackets + 1, 1);
        else if (c is ')' or ']')
            _brackets = 0;
    }

    /// <summary>Whether nothing stands between a word and the next.</summary>
    public readonly bool Glued(int word) => _words[word].End == _words[word + 1].Start;

    /// <summary>Whether a word, or a closing mark's predecessor, is a mark that ends sentences.</summary>
    public readonly bool AfterFinalMark(int word)
    {
        while (word > _sentenceStart && IsClosing(Form(word)))
            word--;
        return IsFinal(Form(word));
    }

    private static bool IsFinal(ReadOnlySpan<char> form) => form[^1] is '.' or '!' or '?' or '\u2026' or ':' or ';' || form is ")" or "]";

    private static bool IsClosing(ReadOnlySpan<char> form) => form is "\"" or "\u201D" or "\u2019" or "'" or "''" or ")" or "]";

    /// <summary>What kind of line end, if any, stands between a word and the next.</summary>
    public readonly LineBreak Break(int word)
    {
        var between = _text.AsSpan(_words[word].End, _words[word + 1].Start - _words[word].End);
        int line = between.IndexOf('\n');
        if (line < 0)
            return between.IndexOf('\r') < 0 ? LineBreak.None : LineBreak.Line;
        if (between[(line + 1)..].IndexOf('\n') >= 0)
            return LineBreak.Paragraph;
        return IsWrapped(word) ? LineBreak.Wrapped : LineBreak.Line;
    }

    // A line that ends without a final mark, and whose successor goes on in lower case, was cut by its width.
    private readonly bool IsWrapped(int word) => !AfterFinalMark(word) && char.IsLower(Form(word + 1)[0]);

    private readonly ReadOnlySpan<char> Form(int word) =>
        word < 0 || word >= _words.Length ? "\n" : _text.AsSpan(_words[word].Start, Math.Min(_words[word].Length, 32));

    /// <summary>Writes the features of the place after a word, and returns how many there are.</summary>
    public readonly int Features(int word, scoped Span<int> into)
    {
        var features = new Collector(into);
        uint before = Key(Form(word));
        uint after = Key(Form(word + 1));
        uint shapeBefore = Shape(Form(word));
        uint shapeAfter = Shape(Form(word + 1));
        uint shapeSecond = Shape(Form(word + 2));
        uint state = (uint)((_quotes * 2) + _brackets);
        uint gap = (uint)Break(word) + (Glued(word) ? 8u : 0);
        uint length = Bucket(word + 1 - _sentenceStart);
        features.Add(1, shapeBefore, shapeAfter);
        features.Add(2, before, shapeAfter);
        features.Add(3, shapeBefore, after);
        features.Add(4, before, after);
        features.Add(5, gap, shapeAfter);
        features.Add(6, before, gap);
        features.Add(7, length, shapeAfter);
        features.Add(8, (length * 256) + shapeBefore, shapeAfter);
        features.Add(9, state, (shapeBefore * 256) + shapeAfter);
        features.Add(10, Key(Form(word - 1)), before);
        features.Add(11, Key(Form(word - 1)), (shapeBefore * 256) + shapeAfter);
        features.Add(12, after, Key(Form(word + 2)));
        features.Add(13, (shapeBefore * 65536) + (shapeAfter * 256) + shapeSecond, Shape(Form(word - 1)));
        features.Add(14, before, length);
        features.Add(15, after, length);
        features.Add(16, Key(Form(_sentenceStart)), (shapeBefore * 256) + shapeAfter);
        features.Add(17, after, (shapeBefore * 256) + shapeSecond);
        features.Add(18, Key(Form(word + 2)), shapeAfter);
        features.Add(19, Key(Form(word + 3)), shapeAfter);
        features.Add(20, (shapeBefore * 256) + shapeAfter, (gap * 256) + (state * 64) + length);
        features.Add(21, Suffix(Form(word)), shapeAfter);
        features.Add(22, Suffix(Form(word + 1)), shapeBefore);
        features.Add(23, (ParagraphBucket(word) * 256) + shapeBefore, shapeAfter);
        features.Add(24, shapeSecond, (shapeBefore * 256) + Shape(Form(word + 3)));
        features.Add(25, gap, (shapeBefore * 65536) + (length * 256) + shapeAfter);
        return features.Count;
    }

    private readonly uint ParagraphBucket(int word) => Shape(Form(_sentenceStart)) + (Bucket(word + 1 - _sentenceStart) * 16);

    private static uint Bucket(int length) => length switch { 1 => 1, 2 => 2, 3 => 3, < 6 => 4, < 10 => 5, < 16 => 6, < 24 => 7, < 36 => 8, _ => 9 };

    private static uint Suffix(ReadOnlySpan<char> form) => Key(form[Math.Max(0, form.Length - 3)..]);

    private static uint Key(ReadOnlySpan<char> form)
    {
        uint hash = StableHash.Begin(77);
        foreach (char c in form)
            hash = StableHash.Add(hash, char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c));
        return hash;
    }

    // A small number for how a word looks: marks by kind, words by their capitals, digits, period.
    private static uint Shape(ReadOnlySpan<char> form)
    {
        char c = form[0];
        if (char.IsLetter(c))
            return LetterShape(form);
        if (char.IsAsciiDigit(c))
            return form.Length switch { 1 => 20, 2 => 21, 4 => 22, _ => 23 };
        return c switch
        {
            '.' => form.Length == 1 ? 30u : 31u,
            '!' => 32,
            '?' => 33,
            ':' => 34,
            ';' => 35,
            ',' => 36,
            '-' => form.Length == 1 ? 37u : 38u,
            '\u2013' or '\u2014' => 38,
            '"' => 39,
            '\u201C' => 40,
            '\u201D' => 41,
            '\'' or '\u2019' or '\u2018' => 42,
            '(' or '[' => 43,
            ')' or ']' => 44,
            '*' or '=' or '_' or '~' => 45,
            '<' => 46,
            '>' => 47,
            '\u2026' => 31,
            '\u2022' => 48,
            '$' or '#' => 49,
            '\n' => 50,
            '/' => 51,
            _ => 52,
        };
    }

    private static uint LetterShape(ReadOnlySpan<char> form)
    {
        bool upper = char.IsUpper(form[0]);
        if (form[^1] == '.')
            return EnglishAbbreviations.IsTitle(form) ? 10u : form.Length == 2 ? 11u : EnglishAbbreviations.IsDotted(form[..^1]) ? 12u : 13u;
        if (!upper)
            return form.Length == 1 ? 1u : 2u;
        if (form.Length == 1)
            return form[0] == 'I' ? 4u : 3u;
        return form.IndexOfAnyInRange('a', 'z') < 0 ? 5u : 6u;
    }

    private ref struct Collector(Span<int> into)
    {
        private readonly Span<int> _into = into;

        public int Count { get; private set; }

        public void Add(uint kind, uint first, uint second) =>
            _into[Count++] = (int)(StableHash.Finish(StableHash.Add(StableHash.Add(StableHash.Begin(kind), first), second)) & (EnglishSentences.Size - 1));
    }
}
