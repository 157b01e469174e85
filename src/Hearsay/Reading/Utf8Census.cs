using System.Buffers;
using System.Text;

namespace Hearsay.Reading;

/// <summary>
/// Counts how much of a stream of bytes is well-formed UTF-8, piece by piece, so that a file too large for memory can be judged as a
/// whole: a table in Latin-1 may hold its first accented letter a gigabyte from its head.
/// </summary>
/// <remarks>Not safe to share between threads. Call <see cref="Add"/> for each piece in order, then <see cref="End"/> once.</remarks>
internal sealed class Utf8Census
{
    /// <summary>
    /// How many well-formed multi-byte sequences must stand against each malformed one for the text to be damaged UTF-8 and not another
    /// encoding. Set by reason, not on data: in Latin-1 text a chance sequence (<c>Ã©</c>, <c>â€™</c>) is far rarer than a lone letter.
    /// </summary>
    private const int SequencesPerError = 2;

    private readonly byte[] _carried = new byte[4];
    private int _carriedCount;

    /// <summary>Well-formed sequences of two bytes or more seen so far.</summary>
    public long Sequences { get; private set; }

    /// <summary>Malformed stretches seen so far, counted as a decoder counts the marks it puts in their place.</summary>
    public long Errors { get; private set; }

    /// <summary>Whether the bytes ended in the middle of an otherwise well-formed sequence, as in a file that was cut off.</summary>
    public bool CutOff { get; private set; }

    /// <summary>Whether every byte so far is ASCII.</summary>
    public bool IsAscii => Sequences == 0 && Errors == 0 && !CutOff && _carriedCount == 0;

    /// <summary>Whether nothing so far contradicts UTF-8.</summary>
    public bool IsValid => Errors == 0 && !CutOff;

    /// <summary>Whether the bytes are UTF-8, be it with damage, rather than one of the older encodings of a byte a letter.</summary>
    public bool LooksLikeUtf8 => IsValid || Sequences >= SequencesPerError * Errors && Sequences > 0;

    /// <summary>Counts the whole of <paramref name="bytes"/>.</summary>
    public static Utf8Census Of(ReadOnlySpan<byte> bytes)
    {
        var census = new Utf8Census();
        census.Add(bytes);
        census.End();
        return census;
    }

    /// <summary>Counts the next piece; a sequence may straddle two pieces.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (_carriedCount > 0 && !bytes.IsEmpty)
        {
            _carried[_carriedCount++] = bytes[0];
            bytes = bytes[1..];
            DrainCarried();
        }
        while (SkipAscii(ref bytes))
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out int length);
            if (status == OperationStatus.NeedMoreData)
            {
                bytes.CopyTo(_carried);
                _carriedCount = bytes.Length;
                return;
            }
            Count(status);
            bytes = bytes[length..];
        }
    }

    /// <summary>Says that no more bytes follow.</summary>
    public void End()
    {
        CutOff = _carriedCount > 0;
        _carriedCount = 0;
    }

    private void DrainCarried()
    {
        while (_carriedCount > 0)
        {
            var status = Rune.DecodeFromUtf8(_carried.AsSpan(0, _carriedCount), out var rune, out int length);
            if (status == OperationStatus.NeedMoreData)
                return;
            if (!(status == OperationStatus.Done && rune.IsAscii))
                Count(status);
            _carried.AsSpan(length, _carriedCount - length).CopyTo(_carried);
            _carriedCount -= length;
        }
    }

    private void Count(OperationStatus status)
    {
        if (status == OperationStatus.Done)
            Sequences++;
        else
            Errors++;
    }

    private static bool SkipAscii(ref ReadOnlySpan<byte> bytes)
    {
        int next = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        bytes = next < 0 ? [] : bytes[next..];
        return next >= 0;
    }
}
