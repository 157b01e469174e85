using Hearsay.Exporting;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>What is said beside the answer, on standard error.</summary>
internal static class Messages
{
    /// <summary>Why nothing, or not all, was done.</summary>
    public static void Error(string message) => Console.Error.WriteLine($"hearsay: {Printable.Line(message)}");

    /// <summary>Why a file could not be read.</summary>
    public static void Failure(ReadFailure failure, bool json) =>
        Console.Error.WriteLine(json ? JsonAnswers.Of(failure) : $"hearsay: {Printable.Line(failure.File)}: {Printable.Line(failure.Reason)}");
}
