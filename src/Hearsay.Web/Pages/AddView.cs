namespace Hearsay.Web.Pages;

/// <summary>What the page shows on which reports are added.</summary>
/// <param name="Added">What became of what was sent, by the names of the files.</param>
public sealed record AddView(IReadOnlyList<(string Name, Added Added)> Added);
