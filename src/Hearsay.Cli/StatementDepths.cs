namespace Hearsay.Cli;

/// <summary>How deep each of a report's statements lies in others, asked in their order; one whose outer statement is not shown stands by itself.</summary>
internal sealed class StatementDepths
{
    /// <summary>Deeper ones are indented no further.</summary>
    private const int Deepest = 4;

    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);

    /// <summary>The depth of a statement, and keeps it.</summary>
    public int Of(Statement statement) =>
        _depths[statement.Id] = statement.Inside is { } outer && _depths.TryGetValue(outer, out int depth) ? Math.Min(Deepest, depth + 1) : 0;
}
