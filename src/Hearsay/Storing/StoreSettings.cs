namespace Hearsay.Storing;

/// <summary>What tests set to meet in seconds what otherwise takes hours or a full disk.</summary>
internal sealed record StoreSettings
{
    /// <summary>How long the store waits for another program to finish writing.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many pages the file may grow to, as if the disk were full then; <c>null</c> for as many as there is room for.</summary>
    public int? MostPages { get; init; }
}
