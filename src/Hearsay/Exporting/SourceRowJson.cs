using Hearsay.Claims.Roots;
using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>A row of <c>sources --json</c>: who is quoted, and how often.</summary>
internal sealed record SourceRowJson(
    int Schema, string Key, string Name, bool Known, string Type, string? Party, string? Country, bool Generic, int Statements, int Reports,
    IReadOnlyList<string> Outlets, int OnlyRoot, int OnlyRootOfSeveral, string? First, string? Last, string? Cursor)
{
    public static SourceRowJson Of(StoredSource source)
    {
        var root = source.Identity;
        return new SourceRowJson(
            JsonAnswers.Schema, root.Key, root.Name, root.IsKnown, RootTypes.Word(root.Type), root.Party, root.Country, root.IsGeneric, source.Statements, source.Reports,
            source.Outlets, source.OnlyRoot, source.OnlyRootOfSeveral, IntervalJson.Iso(source.First), IntervalJson.Iso(source.Last), source.Cursor);
    }
}
