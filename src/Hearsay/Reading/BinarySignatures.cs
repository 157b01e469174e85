namespace Hearsay.Reading;

/// <summary>Recognises files that are no text by their first bytes.</summary>
internal static class BinarySignatures
{
    /// <summary>How many bytes are searched for control characters.</summary>
    private const int Sample = 8192;

    /// <summary>
    /// The share of control characters above which bytes are no text. By reason: compressed and compiled data have about one byte in ten
    /// there; text has none but stray ones left by a bad conversion.
    /// </summary>
    private const double MostControls = 0.02;

    private static readonly (byte[] Signature, int Offset, string Kind)[] s_signatures =
    [
        ("%PDF-"u8.ToArray(), 0, "a PDF document"),
        ("{\\rtf"u8.ToArray(), 0, "an RTF document"),
        ("%!PS"u8.ToArray(), 0, "a PostScript document"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "an Office document of the old binary form"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], 0, "a PNG image"),
        ([0xFF, 0xD8, 0xFF], 0, "a JPEG image"),
        ("GIF8"u8.ToArray(), 0, "a GIF image"),
        ("II*\0"u8.ToArray(), 0, "a TIFF image"),
        ("MM\0*"u8.ToArray(), 0, "a TIFF image"),
        ("WEBP"u8.ToArray(), 8, "a WebP image"),
        ("WAVE"u8.ToArray(), 8, "a sound file"),
        ("AVI "u8.ToArray(), 8, "a video"),
        ("ftyp"u8.ToArray(), 4, "a video or sound file"),
        ("OggS"u8.ToArray(), 0, "a video or sound file"),
        ("ID3"u8.ToArray(), 0, "a sound file"),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, "a video"),
        ([0x1F, 0x8B], 0, "a gzip file"),
        ("BZh"u8.ToArray(), 0, "a bzip2 file"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0], 0, "an xz file"),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, "a Zstandard file"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], 0, "a 7-Zip archive"),
        ("Rar!\x1A\x07"u8.ToArray(), 0, "a RAR archive"),
        ("ustar"u8.ToArray(), 257, "a tar archive"),
        ("SQLite format 3\0"u8.ToArray(), 0, "a SQLite database"),
        ("PAR1"u8.ToArray(), 0, "a Parquet file"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], 0, "a program"),
        ([0xCA, 0xFE, 0xBA, 0xBE], 0, "a program"),
        ("\0asm"u8.ToArray(), 0, "a program"),
        ("wOFF"u8.ToArray(), 0, "a font"),
        ("wOF2"u8.ToArray(), 0, "a font"),
    ];

    /// <summary>What the bytes are, with its article, or <c>null</c> if they may be text.</summary>
    public static string? KindOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, offset, kind) in s_signatures)
            if (bytes.Length >= offset + signature.Length && bytes.Slice(offset, signature.Length).SequenceEqual(signature))
                return kind;
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8))
            return KindOfZip(bytes);
        return UnicodeSignature.Of(bytes) is null && HasControls(bytes) ? "a binary file" : null;
    }

    private static string KindOfZip(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Sample)];
        if (head.IndexOf("word/"u8) >= 0)
            return "a Word document";
        if (head.IndexOf("xl/"u8) >= 0)
            return "an Excel workbook";
        if (head.IndexOf("ppt/"u8) >= 0)
            return "a PowerPoint presentation";
        if (head.IndexOf("application/epub"u8) >= 0)
            return "an EPUB book";
        if (head.IndexOf("opendocument"u8) >= 0)
            return "an OpenDocument file";
        return head.IndexOf("[Content_Types].xml"u8) >= 0 ? "an Office document" : "a ZIP archive";
    }

    private static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int controls = 0;
        foreach (byte b in sample)
            if (b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or (byte)'\f' or 0x1A or 0x1B))
                controls++;
        return controls > MostControls * sample.Length;
    }
}
