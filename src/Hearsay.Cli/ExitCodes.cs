namespace Hearsay.Cli;

/// <summary>What the program says with its exit code.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Nothing was found, or some inputs could not be read.</summary>
    public const int Incomplete = 1;

    /// <summary>Wrong usage, or a store that cannot be opened.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by the user, as shells say it.</summary>
    public const int Stopped = 130;

    public static int Of(Exception e) => e switch
    {
        OperationCanceledException => Stopped,
        IOException when BrokenPipe.Is(e) => Done,
        _ => Usage,
    };
}
