using System.Text.Json;

namespace Hearsay.Web.Tests;

/// <summary>
/// Checks answers against the schemas of an OpenAPI description: the part of JSON Schema (2020-12) that ours uses. What an object has must be described,
/// though the description does not ask for that.
/// </summary>
internal sealed class SchemaCheck(JsonElement document)
{
    /// <summary>What does not fit, each with where it stands.</summary>
    public IEnumerable<string> Misfits(JsonElement value, JsonElement schema, string at = "$")
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Misfits(value, Followed(reference.GetString()!), at);
        if (schema.TryGetProperty("oneOf", out var choices))
            return choices.EnumerateArray().Count(choice => !Misfits(value, choice, at).Any()) == 1 ? [] : [$"{at}: {value.ValueKind} fits not one of several"];
        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(each => IsOf(value, each)))
            return [$"{at}: {value.ValueKind} is not {type.GetRawText()}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => InObject(value, schema, at),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Misfits(item, schema.GetProperty("items"), $"{at}[{i}]")),
            _ => [],
        };
    }

    private IEnumerable<string> InObject(JsonElement value, JsonElement schema, string at)
    {
        var described = schema.GetProperty("properties");
        var missing = schema.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)) : [];
        return missing.Select(name => $"{at}.{name} is missing").Concat(value.EnumerateObject().SelectMany(property => described.TryGetProperty(property.Name, out var of)
            ? Misfits(property.Value, of, $"{at}.{property.Name}") : [$"{at}.{property.Name} is not described"]));
    }

    private JsonElement Followed(string reference) => reference.Split('/').Skip(1).Aggregate(document, (at, name) => at.GetProperty(name));

    private static IEnumerable<string?> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(each => each.GetString()) : [type.GetString()];

    private static bool IsOf(JsonElement value, string? type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "string" => value.ValueKind == JsonValueKind.String,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => false,
    };
}
