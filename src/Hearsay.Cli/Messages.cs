using Hearsay.Exporting;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>What is said beside the answer, on standard error.</summary>
internal static class Messages
{
    /// <summary>Why nothing, or not all, was done.</summary>
    public static void Error(string message) => Console.Error.WriteLine($"hearsay: {Printable.Line(message)}");

    /// <summary>That the store has no report, or more than one, of which somebody spoke.</summary>
    public static void NoReport(string id) => Error($"{id}: the store has no report of this name, or more than one that begins so; 'hearsay reports' lists them");

    /// <summary>Why a file could not be read.</summary>
    public static void Failure(ReadFailure failure, bool json) =>
        Console.Error.WriteLine(json ? JsonAnswers.Of(failure) : $"hearsay: {Printable.Line(failure.File)}: {Printable.Line(failure.Reason)}");
}
