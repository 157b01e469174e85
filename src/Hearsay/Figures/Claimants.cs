namespace Hearsay.Figures;

/// <summary>Who claims what stands at a place of the text: by the statements whose content holds it. Safe to share between threads.</summary>
internal sealed class Claimants(IReadOnlyList<Statement> statements)
{
    private readonly Dictionary<string, Statement> _byId = ById(statements);
    private readonly List<(TextSpan Span, Statement Statement, int Length, int Reach)> _pieces = Pieces(statements);

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

    // Pieces are in order of their starts; behind one where no piece reaches the span any more, none before it does.
    private Statement? Innermost(TextSpan span)
    {
        Statement? best = null;
        int shortest = int.MaxValue;
        for (int i = FirstFrom(span.End) - 1; i >= 0 && _pieces[i].Reach > span.Start; i--)
        {
            var (piece, statement, length, _) = _pieces[i];
            if (piece.End > span.Start && (length < shortest || (length == shortest && statement.Inside == best?.Id)))
                (best, shortest) = (statement, length);
        }
        return best;
    }

    private int FirstFrom(int position)
    {
        int low = 0, high = _pieces.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_pieces[middle].Span.Start >= position)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    // Every piece of content, with the length of the whole content and how far any piece up to it reaches.
    private static List<(TextSpan Span, Statement Statement, int Length, int Reach)> Pieces(IReadOnlyList<Statement> statements)
    {
        int reach = 0;
        var pieces = from s in statements
                     let length = s.Content.Sum(c => c.Length)
                     from c in s.Content
                     orderby c.Start descending, length
                     select (c, s, length);
        return [.. pieces.Reverse().Select(p => (p.c, p.s, p.length, reach = Math.Max(reach, p.c.End)))];
    }

    private static Dictionary<string, Statement> ById(IReadOnlyList<Statement> statements)
    {
        var found = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var statement in statements)
            found.TryAdd(statement.Id, statement);
        return found;
    }
}
