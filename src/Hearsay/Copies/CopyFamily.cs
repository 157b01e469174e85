namespace Hearsay.Copies;

/// <summary>
/// Files that are one report: a tree of copies, each from the one it most likely came from. Immutable.
/// </summary>
/// <param name="Id">The identifier of the first report.</param>
/// <param name="Members">The files, each copy after its source; never empty.</param>
public sealed record CopyFamily(string Id, IReadOnlyList<CopyMember> Members)
{
    /// <summary>The report that the others were copied from.</summary>
    public Report First => Members[0].Report;
}
