using Hearsay.Storing;

namespace Hearsay.Web.Maps;

/// <summary>A country or province on a map, with its own outline.</summary>
/// <param name="Place">The place.</param>
/// <param name="Path">Its outline, as SVG draws it.</param>
/// <param name="At">Its middle.</param>
public sealed record MapArea(StoredPlace Place, string Path, MapPoint At);
