namespace Hearsay.Reading;

/// <summary>
/// The copy of a text that is analysed: encoding damage undone, HTML entities resolved, quotation marks and blanks made uniform; with the
/// way back to the text that people are shown. Immutable, and safe to share between threads.
/// </summary>
/// <remarks>
/// What is uniform in it: apostrophes within words are <c>'</c>; double quotation marks of every shape but the straight one are <c>“</c>
/// and <c>”</c>, single ones <c>‘</c> and <c>’</c>; every blank but tab and line feed is U+0020; nothing is invisible. Making it takes
/// time linear in the text. All offsets are UTF-16 positions.
/// </remarks>
public sealed class MendedText
{
    private readonly int _shownLength;
    private readonly OffsetMap? _inner;
    private readonly OffsetMap? _outer;

    private MendedText(int shownLength, string text, OffsetMap? inner, OffsetMap? outer)
    {
        _shownLength = shownLength;
        Text = text;
        _inner = inner;
        _outer = outer;
    }

    /// <summary>The mended text; the same string as the shown one where there was nothing to mend.</summary>
    public string Text { get; }

    /// <summary>Mends <paramref name="shown"/>.</summary>
    public static MendedText Of(string shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        // Two steps, because what a quotation mark is depends on the letters beside it, and those may themselves have to be made out first.
        string decoded = EncodingRepair.Apply(shown, out var inner);
        string text = TypographyRepair.Apply(decoded, out var outer);
        return new MendedText(shown.Length, text, inner, outer);
    }

    /// <summary>The least span of the shown text that <paramref name="mended"/>, a span of <see cref="Text"/>, was made of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <see cref="Text"/>.</exception>
    public TextSpan ToShown(TextSpan mended)
    {
        Check(mended, Text.Length, nameof(mended));
        if (_outer is not null)
            mended = _outer.ToSource(mended);
        return _inner is not null ? _inner.ToSource(mended) : mended;
    }

    /// <summary>The least span of <see cref="Text"/> that was made of <paramref name="shown"/>; empty where that was left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the shown text.</exception>
    public TextSpan ToMended(TextSpan shown)
    {
        Check(shown, _shownLength, nameof(shown));
        if (_inner is not null)
            shown = _inner.ToTarget(shown);
        return _outer is not null ? _outer.ToTarget(shown) : shown;
    }

    private static void Check(TextSpan span, int length, string name)
    {
        if (span.Start < 0 || span.End < span.Start || span.End > length)
            throw new ArgumentOutOfRangeException(name, span, FormattableString.Invariant($"The span must lie within [0,{length})."));
    }
}
