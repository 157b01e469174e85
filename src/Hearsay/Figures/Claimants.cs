namespace Hearsay.Figures;

/// <summary>Who claims what stands at a place of the text: by the statements whose content holds it. Safe to share between threads.</summary>
internal sealed class Claimants(IReadOnlyList<Statement> statements)
{
    private readonly Dictionary<string, Statement> _byId = ById(statements);

    /// <summary>The innermost statement that holds a span, and the claimant of what stands there.</summary>
    /// <remarks>An inner statement of nobody ("it was confirmed that") passes its figures on to the one that it stands in.</remarks>
    public (Statement? Statement, string? Claimant) Of(TextSpan span)
    {
        if (Innermost(span) is not { } inner)
            return (null, Figure.OutletClaimant);
        var statement = inner;
        for (int depth = 0; depth < statements.Count && IsNobodys(statement) && statement.Inside is { } id && _byId.TryGetValue(id, out var outer); depth++)
            statement = outer;
        return (inner, IsNobodys(statement) ? null : statement.Root);
    }

    private static bool IsNobodys(Statement statement) => string.IsNullOrEmpty(statement.Root) || (!statement.RootKnown && statement.Standing == Standing.Impersonal && statement.Source is null);

    private Statement? Innermost(TextSpan span)
    {
        Statement? best = null;
        int shortest = int.MaxValue;
        foreach (var statement in statements)
        {
            int length = Holding(statement, span);
            if (length > 0 && (length < shortest || (length == shortest && statement.Inside == best?.Id)))
                (best, shortest) = (statement, length);
        }
        return best;
    }

    // The length of the whole content if one of its pieces holds the span.
    private static int Holding(Statement statement, TextSpan span)
    {
        bool holds = false;
        int length = 0;
        foreach (var piece in statement.Content)
        {
            holds |= piece.Start < span.End && span.Start < piece.End;
            length += piece.Length;
        }
        return holds ? length : 0;
    }

    private static Dictionary<string, Statement> ById(IReadOnlyList<Statement> statements)
    {
        var found = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var statement in statements)
            found.TryAdd(statement.Id, statement);
        return found;
    }
}
