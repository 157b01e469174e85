namespace Hearsay.Figures;

/// <summary>A stretch of letters, of digits, or one mark. Finer than a word, because "$40m" and "twenty-five" are put together from such.</summary>
/// <param name="Start">The position of its first character.</param>
/// <param name="End">The position after its last.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Glued">Whether no white space stands before it.</param>
internal readonly record struct Piece(int Start, int End, PieceKind Kind, bool Glued);
