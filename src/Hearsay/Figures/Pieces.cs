using System.Globalization;

namespace Hearsay.Figures;

/// <summary>A text cut into pieces, in time linear in the text. Immutable once made.</summary>
internal sealed class Pieces
{
    private readonly List<Piece> _pieces;

    /// <summary>Cuts <paramref name="text"/>.</summary>
    public Pieces(string text)
    {
        Text = text;
        _pieces = new List<Piece>(text.Length / 5);
        for (int at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            int end = End(at, out var kind);
            bool glued = at > 0 && !char.IsWhiteSpace(text[at - 1]);
            _pieces.Add(new Piece(at, end, kind, glued));
            at = end;
        }
    }

    /// <summary>The text that was cut.</summary>
    public string Text { get; }

    /// <summary>How many there are.</summary>
    public int Count => _pieces.Count;

    /// <summary>A piece by its number.</summary>
    public Piece this[int piece] => _pieces[piece];

    /// <summary>The characters of a piece; none for a number beyond the ends.</summary>
    public ReadOnlySpan<char> Form(int piece) =>
        piece < 0 || piece >= Count ? [] : Text.AsSpan(_pieces[piece].Start, _pieces[piece].End - _pieces[piece].Start);

    /// <summary>Whether a piece is this word, in any case.</summary>
    public bool Is(int piece, string word) => Form(piece).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a piece is there and of this kind.</summary>
    public bool IsKind(int piece, PieceKind kind) => piece >= 0 && piece < Count && _pieces[piece].Kind == kind;

    /// <summary>Whether a piece is there and nothing parts it from the one before.</summary>
    public bool IsGlued(int piece) => piece >= 0 && piece < Count && _pieces[piece].Glued;

    /// <summary>Whether a piece is a hyphen or a dash.</summary>
    public bool IsDash(int piece) => Form(piece) is "-" or "–" or "—" or "‑" or "‐";

    /// <summary>The first piece that ends after a position.</summary>
    public int At(int position)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_pieces[middle].End > position)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    private int End(int at, out PieceKind kind)
    {
        if (char.IsAsciiDigit(Text[at]) || (Text[at] == '.' && IsDigit(at + 1) && !IsWordCharacter(at - 1)))
            return DigitsEnd(at, out kind);
        if (char.IsLetter(Text[at]) || IsMarkOnLetter(Text[at]))
        {
            kind = PieceKind.Word;
            return LettersEnd(at);
        }
        kind = PieceKind.Mark;
        return at + 1;
    }

    private int LettersEnd(int at)
    {
        while (at < Text.Length && (char.IsLetter(Text[at]) || IsMarkOnLetter(Text[at]) || (IsApostrophe(Text[at]) && at + 1 < Text.Length && char.IsLetter(Text[at + 1]))))
            at++;
        return at;
    }

    private static bool IsMarkOnLetter(char c) =>
        c > '\u007F' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private bool IsDigit(int at) => at >= 0 && at < Text.Length && char.IsAsciiDigit(Text[at]);

    private bool IsWordCharacter(int at) => at >= 0 && at < Text.Length && char.IsLetterOrDigit(Text[at]);

    // Digits with the marks between them that belong to numbers, times, dates and telephones.
    private int DigitsEnd(int start, out PieceKind kind)
    {
        int at = start, hyphens = 0, firstHyphen = 0;
        bool odd = false;
        while (at < Text.Length && (char.IsAsciiDigit(Text[at]) || (IsDigit(at + 1) && Text[at] is '.' or ',' or ':' or '/' or '-' && at + 1 < Text.Length && IsDigit(at + 1))))
        {
            odd |= Text[at] is ':' or '/';
            if (Text[at] == '-' && hyphens++ == 0)
                firstHyphen = at;
            at++;
        }
        if (hyphens == 1 && !odd)
            at = firstHyphen;
        kind = odd || hyphens > 1 || Numerals.Style(Text.AsSpan(start, at - start)) == NumeralStyle.None ? PieceKind.OtherDigits : PieceKind.Digits;
        return at;
    }
}
