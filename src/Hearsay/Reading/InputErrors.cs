using System.Text;
using System.Text.Json;
using System.Xml;
using CsvHelper;
using ICSharpCode.SharpZipLib;

namespace Hearsay.Reading;

/// <summary>Puts what can go wrong with an input into words that a person can act on.</summary>
internal static class InputErrors
{
    /// <summary>Whether an exception means that the input, not the program, is at fault.</summary>
    public static bool IsInputError(Exception e) =>
        e is IOException or UnauthorizedAccessException or InvalidDataException or RefusedInputException or JsonException
            or CsvHelperException or XmlException or SharpZipBaseException or DecoderFallbackException or NotSupportedException;

    /// <summary>The reason, without the name of the file, in lower case and without a final stop.</summary>
    public static string Describe(Exception e) => e switch
    {
        RefusedInputException => e.Message,
        UnauthorizedAccessException => "no permission to read it",
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        EndOfStreamException => "ends too early: it is truncated",
        PathTooLongException => "its path is too long",
        SharpZipBaseException => "is not a sound gzip file: it is truncated or damaged",
        InvalidDataException => "is not a sound archive: it is truncated or damaged",
        MaxFieldSizeException => $"has a field of more than {Limits.ReportBytes} characters",
        CsvHelperException => "is not a table that can be read: " + FirstLine(e.Message),
        XmlException xml => "is not well-formed XML: " + FirstLine(xml.Message),
        JsonException json => "is not valid JSON: " + FirstLine(BeforePath(e.Message)) + Place(json),
        _ => "cannot be read: " + FirstLine(e.Message),
    };

    private static string Place(JsonException e) => e is { LineNumber: { } line, BytePositionInLine: { } position }
        ? FormattableString.Invariant($" (line {line + 1}, byte {position + 1})")
        : string.Empty;

    private static string BeforePath(string message) =>
        message.Split(" Path: ", 2)[0].Split(" LineNumber: ", 2)[0];

    private static string FirstLine(string message) => message.Split('\n', 2)[0].Trim().TrimEnd('.');
}
