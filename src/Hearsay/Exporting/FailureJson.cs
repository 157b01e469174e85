namespace Hearsay.Exporting;

/// <summary>A file that could not be read, in JSON.</summary>
internal sealed record FailureJson(string File, string Error);
