namespace Hearsay.Cli;

/// <summary>Whoever read our output has left (<c>hearsay statements | head</c>): no fault, and nobody to tell.</summary>
internal static class BrokenPipe
{
    // EPIPE on Linux and macOS; ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private const int Epipe = 32, WindowsBrokenPipe = unchecked((int)0x8007006D), WindowsNoData = unchecked((int)0x800700E8);

    public static bool Is(Exception e) => e is IOException && e.HResult is Epipe or WindowsBrokenPipe or WindowsNoData;
}
