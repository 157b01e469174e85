namespace Hearsay.Language.English;

/// <summary>
/// Cuts English text into syntactic words by the conventions of the English Web Treebank: <c>do|n't</c>, <c>Bush|'s</c>,
/// <c>15|-|year</c>, <c>$|200</c>, <c>and|/|or</c>, but <c>non-commercial</c>, <c>U.S.</c>, <c>9/11</c>, addresses whole.
/// Takes time linear in the text, whatever the text. Stateless.
/// </summary>
internal static class EnglishTokenizer
{
    // Words longer than this are nobody's abbreviations or contractions, and are not looked up.
    private const int LongestKnown = 24;

    /// <summary>Appends the words of <paramref name="text"/> between two positions to <paramref name="words"/>.</summary>
    public static void Tokenize(string text, int start, int end, List<Word> words)
    {
        int at = start;
        while (at < end)
        {
            while (at < end && IsSpace(text[at]))
                at++;
            int from = at;
            while (at < end && !IsSpace(text[at]))
                at++;
            if (at > from)
                new Chunk(text, words).Cut(from, at);
        }
    }

    // White space, and the characters that show nothing: byte-order marks, zero-width spaces and joiners, controls.
    private static bool IsSpace(char c) =>
        c <= ' ' || (c >= '\u007F' && (char.IsWhiteSpace(c) || c is >= '\u007F' and <= '\u009F' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\u00AD'));

    private readonly ref struct Chunk(string text, List<Word> words)
    {
        private readonly string _text = text;
        private readonly List<Word> _words = words;

        /// <summary>Cuts a stretch without white space.</summary>
        public void Cut(int start, int end)
        {
            start = OpeningMarks(start, end);
            while (start < end)
            {
                if (EnglishShapes.AddressEnd(_text.AsSpan(start, end - start)) is var address and > 0)
                {
                    Add(start, start + address);
                    start = ClosingMarks(start + address, end);
                    continue;
                }

                int stop = PieceEnd(start, end);
                if (stop > start)
                    Piece(start, stop, stop == end);
                start = ClosingMarks(stop, end);
            }
        }

        // Marks before the first letter or digit, each alone but for runs and smileys.
        private int OpeningMarks(int start, int end)
        {
            while (start < end && !EnglishShapes.StartsWord(_text, start, end))
                start = Mark(start, end);
            return start;
        }

        private int ClosingMarks(int start, int end) => OpeningMarks(start, end);

        private int Mark(int start, int end)
        {
            int stop = start + EnglishShapes.MarkLength(_text.AsSpan(start, end - start));
            Add(start, stop);
            return stop;
        }

        // A piece runs on until a mark that separates words.
        private int PieceEnd(int start, int end)
        {
            int at = start + 1;
            while (at < end && !EnglishShapes.Separates(_text, start, at, end))
                at++;
            return at;
        }

        private void Piece(int start, int end, bool last)
        {
            int stop = last || !EnglishShapes.KeepsFinalPeriod(_text, end) ? WithoutFinalPeriod(start, end) : end;
            Hyphenated(start, stop);
            if (stop < end)
                Add(stop, end);
        }

        private int WithoutFinalPeriod(int start, int end)
        {
            if (_text[end - 1] != '.' || end - start == 1)
                return end;
            return end - start <= LongestKnown && EnglishAbbreviations.KeepsPeriod(_text.AsSpan(start, end - start)) ? end : end - 1;
        }

        private void Hyphenated(int start, int end)
        {
            int at = start;
            if (!EnglishShapes.KeepsHyphens(_text.AsSpan(start, end - start)))
            {
                for (int i = start; i < end; i++)
                {
                    if (!EnglishShapes.SplitsAtHyphen(_text, at, i, end))
                        continue;
                    Contracted(at, i);
                    Add(i, i + 1);
                    at = i + 1;
                }
            }

            if (at < end)
                Contracted(at, end);
        }

        private void Contracted(int start, int end)
        {
            if (end <= start)
                return;
            var piece = _text.AsSpan(start, end - start);
            int unit = EnglishShapes.NumberBeforeUnit(piece);
            if (unit > 0)
            {
                Add(start, start + unit);
                Add(start + unit, end);
                return;
            }

            int cut = piece.Length <= LongestKnown ? EnglishContractions.Cut(piece) : EnglishContractions.Clitic(piece);
            Add(start, cut > 0 ? start + cut : end);
            if (cut > 0)
                Add(start + cut, end, joined: true);
        }

        private void Add(int start, int end, bool joined = false) =>
            _words.Add(new Word { Start = start, Length = end - start, Head = -1, Joined = joined });
    }
}
