using System.Net;
using Hearsay.Storing;

namespace Hearsay.Web;

/// <summary>How the reading room is opened. The defaults let nobody in but this machine, and nobody write.</summary>
public sealed record WebOptions
{
    /// <summary>The port, unless told otherwise.</summary>
    public const int UsualPort = 4170;

    /// <summary>The shortest token that is taken: what a program that guesses a thousand times a second does not find.</summary>
    public const int ShortestToken = 16;

    /// <summary>The store's file.</summary>
    public required string Store { get; init; }

    /// <summary>The address to listen on.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port to listen on; 0 for any that is free.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>Whether reports may be added.</summary>
    public bool Writable { get; init; }

    /// <summary>
    /// What whoever comes must know: to read, unless only this machine can come, and always to add. <c>null</c> where nothing is asked.
    /// </summary>
    public string? Token { get; init; }

    /// <summary>The most bytes that one request may bring.</summary>
    public long LargestUpload { get; init; } = 32 * 1024 * 1024;

    /// <summary>How long adding waits for another program that writes to the store.</summary>
    internal TimeSpan Patience { get; init; } = new StoreSettings().Patience;

    /// <summary>Whether only this machine can come.</summary>
    public bool IsLoopback => IPAddress.IsLoopback(Address);

    /// <summary>Whether reading takes the token too.</summary>
    public bool ReadingTakesToken => !IsLoopback;

    /// <summary>Refuses what would leave a door open.</summary>
    /// <exception cref="FormatException">A token is needed and not given, or is too short to be one.</exception>
    public void Check()
    {
        if (!IsLoopback && Token is null)
            throw new FormatException($"--address {Address}: others than this machine can come there, so it takes a --token");
        if (Writable && Token is null)
            throw new FormatException("--writable: adding takes a --token");
        if (Token is { Length: < ShortestToken })
            throw new FormatException($"--token: give at least {ShortestToken} characters");
        // Others do not come through in a header, or not as they are.
        if (Token?.Any(c => c is < ' ' or > '~') == true || Token != Token?.Trim())
            throw new FormatException("--token: take letters, digits and signs of ASCII, and no blank at the ends");
    }
}
