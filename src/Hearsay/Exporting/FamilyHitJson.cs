using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>A copy family that a search found, in JSON: the report of it that fits best, and the identifiers of the others.</summary>
internal sealed record FamilyHitJson(int Schema, SearchHitJson Best, IReadOnlyList<string> Copies, string Cursor)
{
    public static FamilyHitJson Of(FamilyHit hit) => new(JsonAnswers.Schema, SearchHitJson.Of(hit.Best), [.. hit.Copies.Select(copy => copy.Id)], hit.Cursor);
}
