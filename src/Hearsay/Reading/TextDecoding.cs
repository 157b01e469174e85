using System.Text;

namespace Hearsay.Reading;

/// <summary>
/// Makes text of bytes whose encoding is declared, wrongly declared or not declared at all. Never throws on any bytes; pure, and safe to
/// call from many threads.
/// </summary>
/// <remarks>
/// In order of trust: a byte order mark; the zero bytes that only UTF-16 and UTF-32 have; well-formed UTF-8; the declared encoding; UTF-8
/// with damage, if most of its sequences are sound; Windows-1252, which agrees with Latin-1 wherever Latin-1 has a printable character
/// (the Encoding Standard of WHATWG reads one for the other likewise).
/// </remarks>
internal static class TextDecoding
{
    /// <summary>A UTF-8 decoder that puts U+FFFD for what it cannot read and takes a byte order mark off.</summary>
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The encoding taken for bytes that are not Unicode and say nothing of themselves.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Reads the whole of <paramref name="bytes"/>.</summary>
    /// <param name="bytes">Bytes of a text file.</param>
    /// <param name="declaredCharset">
    /// What a header or the user says the encoding is; without it, what the text says of itself in an HTML or XML declaration.
    /// </param>
    /// <param name="keepLineEnds">Whether the text stays as it is in the file, line ends and all, but for a byte order mark.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declaredCharset = null, bool keepLineEnds = false)
    {
        if (UnicodeSignature.Of(bytes) is { } unicode)
            return Read(bytes, unicode, null, keepLineEnds);
        var census = Utf8Census.Of(bytes);
        string? name = declaredCharset ?? DeclaredCharset.In(bytes);
        var declared = DeclaredCharset.Find(name);
        var encoding = Choose(bytes, census, declared);
        return Read(bytes, encoding, NoteOn(census, encoding, name, declared), keepLineEnds);
    }

    /// <summary>The encoding of a stream, told from its first bytes.</summary>
    /// <param name="head">The first bytes: some kilobytes, or all.</param>
    /// <param name="isWhole">
    /// Whether <paramref name="head"/> is all there is; if not, a sequence cut off by its end is no fault. A head that is all ASCII tells
    /// nothing of what comes later: where that matters, give a <see cref="Utf8Census"/> of the whole stream to the other overload.
    /// </param>
    public static Encoding Detect(ReadOnlySpan<byte> head, bool isWhole)
    {
        var census = new Utf8Census();
        census.Add(head);
        if (isWhole)
            census.End();
        return Detect(head, census);
    }

    /// <summary>The encoding of a stream, told from its first bytes and a count over all of it.</summary>
    public static Encoding Detect(ReadOnlySpan<byte> head, Utf8Census census) =>
        UnicodeSignature.Of(head) ?? Choose(head, census, DeclaredCharset.Find(DeclaredCharset.In(head)));

    /// <summary>
    /// What the bytes are if they are no text: <c>a PDF document</c>, <c>a ZIP archive</c>; <c>null</c> if they may be text. The first few
    /// kilobytes are enough.
    /// </summary>
    public static string? BinaryKind(ReadOnlySpan<byte> bytes) => BinarySignatures.KindOf(bytes);

    /// <summary>
    /// The text without the characters that no text has: NUL is dropped, a lone surrogate becomes U+FFFD, a byte order mark at the start
    /// goes, and <c>\r\n</c> and <c>\r</c> become <c>\n</c>. Returns the same string if there is nothing to do.
    /// </summary>
    public static string Clean(string text)
    {
        if (!NeedsCleaning(text))
            return text;
        var cleaned = new StringBuilder(text.Length);
        int i = text.StartsWith('\uFEFF') ? 1 : 0;
        for (; i < text.Length; i++)
            AppendClean(cleaned, text, ref i);
        return cleaned.ToString();
    }

    private static Encoding Choose(ReadOnlySpan<byte> bytes, Utf8Census census, Encoding? declared)
    {
        if (census.IsValid && (declared is null || declared.IsSingleByte || !Fits(bytes, declared)))
            return s_utf8;
        if (declared is not null && declared is not UTF8Encoding && Fits(bytes, declared))
            return declared;
        return census.LooksLikeUtf8 ? s_utf8 : Windows1252;
    }

    /// <summary>Whether the bytes can be read in <paramref name="encoding"/> at all. One of a byte a letter fits anything.</summary>
    private static bool Fits(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        // Zero bytes would have shown UTF-16 and UTF-32 already.
        if (encoding is UnicodeEncoding or UTF32Encoding)
            return false;
        if (encoding.IsSingleByte)
            return true;
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return !strict.GetString(bytes).Contains('\uFFFD', StringComparison.Ordinal);
    }

    private static DecodedText Read(ReadOnlySpan<byte> bytes, Encoding encoding, string? note, bool keepLineEnds)
    {
        string text = encoding.GetString(bytes);
        return new DecodedText(keepLineEnds ? text.TrimStart('\uFEFF') : Clean(text), encoding.WebName, note);
    }

    private static string? NoteOn(Utf8Census census, Encoding encoding, string? name, Encoding? declared)
    {
        var notes = new List<string>();
        if (name is not null && declared is null)
            notes.Add($"the declared encoding '{Shorten(name)}' is not known; read as {encoding.WebName}");
        else if (declared is not null && declared.CodePage != encoding.CodePage && !census.IsAscii)
            notes.Add($"declared as {declared.WebName}, but the bytes are {encoding.WebName}");
        if (encoding is UTF8Encoding && !census.IsValid)
            notes.Add(DamageOf(census));
        return notes.Count == 0 ? null : string.Join("; ", notes);
    }

    private static string DamageOf(Utf8Census census)
    {
        long damaged = census.Errors + (census.CutOff ? 1 : 0);
        return damaged == 1
            ? "1 place is not valid UTF-8 and is shown as U+FFFD"
            : FormattableString.Invariant($"{damaged} places are not valid UTF-8 and are shown as U+FFFD");
    }

    private static string Shorten(string name) => name.Length <= 40 ? name : name[..40] + "…";

    private static bool NeedsCleaning(string text)
    {
        if (text.StartsWith('\uFEFF') || text.AsSpan().ContainsAny('\0', '\r'))
            return true;
        int surrogate = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (int i = Math.Max(surrogate, 0); surrogate >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!IsPair(text, i))
                return true;
            i++;
        }
        return false;
    }

    private static void AppendClean(StringBuilder cleaned, string text, ref int i)
    {
        char c = text[i];
        if (c == '\r')
        {
            cleaned.Append('\n');
            if (i + 1 < text.Length && text[i + 1] == '\n')
                i++;
        }
        else if (IsPair(text, i))
        {
            cleaned.Append(c).Append(text[++i]);
        }
        else if (c != '\0')
        {
            cleaned.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
        }
    }

    private static bool IsPair(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
}
