namespace Hearsay.Language;

/// <summary>Somebody or something that a report speaks of, with the places where it does.</summary>
internal sealed record EntityMentions
{
    /// <summary>What it is.</summary>
    public required NameType Type { get; init; }

    /// <summary>Whether the report names it; if not, <see cref="Name"/> is a description: "a spokesman".</summary>
    public required bool IsNamed { get; init; }

    /// <summary>The fullest name by which the report calls it.</summary>
    public required string Name { get; init; }

    /// <summary>Every mention that was linked, in text order; the first is not always a name.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>What the report says it is, as written: "Belarus leader", "the rebels' spokesman".</summary>
    public IReadOnlyList<TextSpan> Roles { get; init; } = [];
}
