using System.Text;

namespace Hearsay.Reading;

/// <summary>Finds the encoding of a file too large to hold, by reading it once from end to end.</summary>
internal static class StreamEncoding
{
    /// <summary>How much of the beginning is looked at for a byte order mark and for zero bytes.</summary>
    private const int HeadLength = 4096;

    /// <summary>
    /// The encoding of a source: a table in Latin-1 may hold its first accented letter a gigabyte from its head. An error on the way ends
    /// the search with what was seen; whoever reads the source meets it again, and tells it.
    /// </summary>
    public static Encoding Of(Source source)
    {
        using var stream = source.Open();
        var block = new byte[64 * 1024];
        var count = stream.ReadAtLeast(block, HeadLength, throwOnEndOfStream: false);
        var head = block.AsSpan(0, Math.Min(count, HeadLength)).ToArray();
        var census = new Utf8Census();
        for (; count > 0; count = ReadSome(stream, block))
            census.Add(block.AsSpan(0, count));
        census.End();
        return TextDecoding.Detect(head, census);
    }

    private static int ReadSome(Stream stream, byte[] block)
    {
        try
        {
            return stream.Read(block);
        }
        catch (Exception e) when (InputErrors.IsInputError(e))
        {
            return 0;
        }
    }
}
