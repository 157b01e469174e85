using Hearsay.Storing;

namespace Hearsay.Web;

/// <summary>What became of adding.</summary>
/// <param name="Progress">The counts.</param>
/// <param name="Report">The identifier of the report, if what was sent holds exactly one.</param>
public sealed record Added(AddProgress Progress, string? Report);
