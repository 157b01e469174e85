using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Reading;

/// <summary>How the elements of a JSON array are read, as leniently as lines are.</summary>
[JsonSourceGenerationOptions(AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip, MaxDepth = 64)]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class RecordJson : JsonSerializerContext
{
}
