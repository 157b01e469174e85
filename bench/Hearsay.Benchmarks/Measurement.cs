namespace Hearsay.Benchmarks;

/// <summary>Something whose speed is measured.</summary>
internal sealed record Measurement(string Name, string Description, Action Run);
