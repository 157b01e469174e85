namespace Hearsay.Exporting;

/// <summary>A row at one of its places.</summary>
/// <param name="Row">The row.</param>
/// <param name="Id">What tells this feature from all others of the layer.</param>
/// <param name="Place">The place; without coordinates where it is not resolved.</param>
internal sealed record Located<T>(T Row, string Id, PlaceMention Place);
