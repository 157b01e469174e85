namespace Hearsay.Exporting;

/// <summary>An entity in JSON: somebody or something named, with all that means it and the roles it is given.</summary>
internal sealed record EntityJson(string Id, string Name, string Type, int[][] Mentions, int[][] Roles)
{
    public static EntityJson Of(Entity entity) => new(
        entity.Id, entity.Name, NameJson.TypeOf(entity.Type), Spans.Of(entity.Mentions), Spans.Of(entity.Roles));
}
