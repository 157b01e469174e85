namespace Hearsay;

/// <summary>Somebody or something that a report speaks of by name, with the places where it does.</summary>
public sealed record Entity
{
    /// <summary><c>e1</c>, <c>e2</c> … in the order of first mention; unique within its report only.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name by which the report calls it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required NameType Type { get; init; }

    /// <summary>The names, descriptions ("the monitor") and pronouns ("he") that mean it, in text order. Doubtful ones are left out.</summary>
    public required IReadOnlyList<TextSpan> Mentions { get; init; }

    /// <summary>What the report says it is: "Belarus leader".</summary>
    public IReadOnlyList<TextSpan> Roles { get; init; } = [];
}
