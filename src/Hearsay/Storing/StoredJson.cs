using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Storing;

/// <summary>What the store keeps in a column as JSON.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(int[][]))]
[JsonSerializable(typeof(Facets))]
internal sealed partial class StoredJson : JsonSerializerContext
{
    /// <summary>Spans as <c>[[start,end],…]</c>.</summary>
    public static string Spans(IReadOnlyList<TextSpan> spans) =>
        JsonSerializer.Serialize([.. spans.Select(s => new[] { s.Start, s.End })], Default.Int32ArrayArray);

    /// <summary>The spans that <see cref="Spans"/> wrote.</summary>
    public static IReadOnlyList<TextSpan> ReadSpans(string json) =>
        [.. JsonSerializer.Deserialize(json, Default.Int32ArrayArray)!.Select(s => new TextSpan(s[0], s[1]))];
}
