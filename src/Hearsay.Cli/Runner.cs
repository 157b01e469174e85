using System.CommandLine;
using Hearsay.Storing;

namespace Hearsay.Cli;

/// <summary>Runs the command line and turns whatever happens into an exit code and a message on standard error.</summary>
internal static class Runner
{
    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            return Refuse(parsed);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (Explain(e) is { } message)
        {
            if (message.Length > 0)
                Messages.Error(message);
            return ExitCodes.Of(e);
        }
    }

    private static int Refuse(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            Messages.Error(error.Message);
        var command = parsed.CommandResult.Command is RootCommand ? string.Empty : parsed.CommandResult.Command.Name + " ";
        Console.Error.WriteLine($"Try: hearsay {command}--help");
        return ExitCodes.Usage;
    }

    /// <summary>What to tell the user; an empty text for nothing; <c>null</c> for a fault of the program, which is left to crash visibly.</summary>
    private static string? Explain(Exception e) => e switch
    {
        StoreException or FormatException => e.Message,
        OperationCanceledException => "stopped; what was committed is kept, and the next add goes on from there",
        IOException when BrokenPipe.Is(e) => string.Empty,
        IOException or UnauthorizedAccessException => e.Message,
        _ => null,
    };
}
