using System.Text.Json.Serialization;
using Hearsay.Copies;
using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>A copy family in JSON, each copy after its source.</summary>
internal sealed record CopyFamilyJson(int Schema, string Family, IReadOnlyList<CopyFamilyJson.Member> Members, string Cursor)
{
    public static CopyFamilyJson Of(CopyFamily family) => new(JsonAnswers.Schema, family.Id, [.. family.Members.Select(Member.From)], ListPosition.Of(family.First).ToString());

    /// <summary>A file of the family. <paramref name="Placed"/> tells by what it was told to be later than its source.</summary>
    internal sealed record Member(
        string File, string Report, [property: JsonPropertyName("of")] string? Source, string? Relation, double? Containment, double? SourceContainment, string Placed,
        string? Title, string? Outlet, string? Agency, DateJson? Published, IReadOnlyList<Difference> Changes, IReadOnlyList<Pair> Passages)
    {
        public static Member From(CopyMember member) => new(
            member.Report.File, member.Report.Id, member.Of, member.Relation is { } relation ? FilterWords.Of(relation) : null,
            Rounded(member.Containment), Rounded(member.SourceContainment), FilterWords.Of(member.Placement), member.Report.Title, member.Report.Outlet,
            member.Report.Agency, DateJson.Of(member.Report.Published), [.. member.Changes.Select(Difference.From)],
            [.. member.Passages.Select(p => new Pair([p.Source.Start, p.Source.End], [p.Copy.Start, p.Copy.End]))]);

        private static double? Rounded(double? share) => share is { } value ? Math.Round(value, 4) : null;
    }

    /// <summary>A shared passage: its positions in the text of the report that was copied and in that of the copy.</summary>
    internal sealed record Pair(int[] Source, int[] Copy);

    /// <summary>A change; the spans are positions in the texts of the report that was copied and of the copy.</summary>
    internal sealed record Difference(string Kind, bool AltersMeaning, int[] Source, int[] Copy, string Was, string Is)
    {
        public static Difference From(Change change) => new(
            FilterWords.Of(change.Kind), change.AltersMeaning, [change.Source.Start, change.Source.End], [change.Copy.Start, change.Copy.End], change.Was, change.Is);
    }
}
