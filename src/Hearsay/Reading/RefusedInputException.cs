namespace Hearsay.Reading;

/// <summary>An input is not read, for a reason that its message gives in full. Never leaves the reading room: it becomes a <see cref="ReadFailure"/>.</summary>
internal sealed class RefusedInputException(string reason) : Exception(reason);
