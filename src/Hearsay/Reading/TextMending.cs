using System.Buffers;
using System.Text;

namespace Hearsay.Reading;

/// <summary>
/// A text in the making out of another: what is copied, what is replaced, and the <see cref="OffsetMap"/> between the two. Allocates
/// nothing until the first change. Not safe to share between threads.
/// </summary>
internal sealed class TextMending(string source)
{
    private readonly List<OffsetMap.Edit> _edits = [];
    private StringBuilder? _target;
    private int _copied;

    /// <summary>Mends what is wrong at a character of a text, if anything is; returns how many characters it has dealt with, at least 1.</summary>
    public delegate int Repair(string text, int at, TextMending mending);

    /// <summary>
    /// A text with every character that may be wrong shown to <paramref name="repair"/>, and its map if any length changed. One pass; the same
    /// string if nothing changed.
    /// </summary>
    public static string Apply(string text, SearchValues<char> triggers, Repair repair, out OffsetMap? map)
    {
        map = null;
        int i = text.AsSpan().IndexOfAny(triggers);
        if (i < 0)
            return text;
        var mending = new TextMending(text);
        while (i < text.Length)
        {
            i += repair(text, i, mending);
            int next = text.AsSpan(i).IndexOfAny(triggers);
            i = next < 0 ? text.Length : i + next;
        }
        map = mending.ToMap();
        return mending.ToText();
    }

    /// <summary>
    /// Puts <paramref name="replacement"/> in place of <paramref name="length"/> characters at <paramref name="start"/>, which must not
    /// come before the end of an earlier change.
    /// </summary>
    public void Replace(int start, int length, ReadOnlySpan<char> replacement)
    {
        if (source.AsSpan(start, length).SequenceEqual(replacement))
            return;
        _target ??= new StringBuilder(source.Length);
        _target.Append(source, _copied, start - _copied);
        if (length != replacement.Length)
            _edits.Add(new(start, start + length, _target.Length, _target.Length + replacement.Length));
        _target.Append(replacement);
        _copied = start + length;
    }

    /// <summary>Puts one character in place of some.</summary>
    public void Replace(int start, int length, char replacement) => Replace(start, length, [replacement]);

    /// <summary>The finished text: the source itself if nothing changed.</summary>
    public string ToText() => _target is null ? source : _target.Append(source, _copied, source.Length - _copied).ToString();

    /// <summary>The map from the finished text to the source, or <c>null</c> if every position is its own.</summary>
    public OffsetMap? ToMap() => _edits.Count == 0 ? null : new OffsetMap(_edits);
}
