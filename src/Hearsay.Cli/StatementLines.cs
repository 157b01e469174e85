using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>A statement as people read it: who, through whom, what. What is plain (says, stated) is left unsaid.</summary>
internal static class StatementLines
{
    private const int Step = 4;

    /// <summary>Writes a report's statements, those inside another's content below it and indented.</summary>
    public static void Write(Report report, IReadOnlyList<Statement> statements)
    {
        var depths = new StatementDepths();
        foreach (var statement in statements)
            Write(report, statement, depths.Of(statement));
    }

    /// <summary>Writes a statement.</summary>
    /// <param name="report">The report that holds it.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="depth">How many statements it lies in.</param>
    public static void Write(Report report, Statement statement, int depth = 0)
    {
        Terminal.WriteHanging($"{statement.Id,-4}", [(Chain(report, statement), "cyan"), (Manner(statement) is { Length: > 0 } manner ? "· " + manner : string.Empty, "dim")], depth * Step);
        Terminal.WriteIndented(Content(report, statement), (depth + 1) * Step);
    }

    /// <summary>Writes a statement under a heading that names its root: who speaks for it, the rest of the chain, the report, and what is said.</summary>
    public static void WriteBelowRoot(Report report, Statement statement, string heading)
    {
        string via = Printable.Line(string.Concat(statement.Chain.Skip(1).Append(report.Outlet ?? "(outlet unknown)").Select(link => "← " + Link(link) + " ")));
        string who = Voice(statement) is { } voice && voice != heading ? $"({voice}) " : string.Empty;
        string where = Printable.Line($"· {Printable.Date(report.Published)} · {report.Id} {statement.Id}");
        string manner = Manner(statement) is { Length: > 0 } how ? "· " + how : string.Empty;
        Terminal.WriteHanging(string.Empty, [(who + via, "cyan"), (where, "dim"), (manner, "dim")], 0);
        Terminal.WriteIndented(Content(report, statement), Step);
    }

    /// <summary>What is attributed, its pieces joined.</summary>
    public static string Content(Report report, Statement statement) => Printable.Line(ShownContent.Of(report.Text, statement.Content));

    /// <summary><c>Lukashenko ← Pravda ← Newsweek</c>: from the root to whoever we hear it from.</summary>
    public static string Chain(Report report, Statement statement) =>
        Printable.Line(string.Join(" ← ", Links(statement).Append(report.Outlet ?? "(outlet unknown)")));

    /// <summary>The root, with whoever spoke for it.</summary>
    public static string Root(Statement statement)
    {
        string root = Link(statement.Chain.Count > 0 ? statement.Chain[0] : Statement.UnknownLink);
        return Voice(statement) is { } voice && statement.Chain.Count > 0 && statement.Standing is Standing.Named or Standing.Role ? $"{root} ({voice})" : root;
    }

    // Who spoke, if that is somebody else than the root: a name, or what is left of "a spokesman for the ministry" beside the ministry.
    private static string? Voice(Statement statement)
    {
        if (statement.Speaker is not { } speaker || speaker == statement.Root || statement.Chain.Count == 0 || statement.Chain.Contains(speaker))
            return null;
        if (statement.Standing == Standing.Named || statement.Root is null)
            return statement.Standing == Standing.Named ? speaker : null;
        string left = speaker.Replace(statement.Root, string.Empty, StringComparison.Ordinal).Trim(' ', ',', '-');
        foreach (string link in (string[])[" for the", " of the", " at the", " for", " of", " at", " in", " with", " from", " the"])
            if (left.EndsWith(link, StringComparison.Ordinal))
                return left[..^link.Length];
        return left.Length == 0 ? null : left;
    }

    private static IEnumerable<string> Links(Statement statement) => statement.Chain.Skip(1).Select(Link).Prepend(Root(statement));

    private static string Link(string link) => link == Statement.UnknownLink ? "(unknown)" : link;

    /// <summary>How it is said, if not plainly, and when: <c>believes, possible · last week</c>.</summary>
    public static string Manner(Statement statement)
    {
        string act = statement.Act == StatementAct.Says ? string.Empty : statement.Act.ToString().ToLowerInvariant();
        bool plain = statement.Certainty == Certainty.Stated || (statement.Act == StatementAct.Denies && statement.Certainty == Certainty.Denied);
        string certainty = plain ? string.Empty : statement.Certainty.ToString().ToLowerInvariant();
        string manner = string.Join(", ", new[] { act, certainty }.Where(part => part.Length > 0));
        return Printable.Line(string.Join(" · ", new[] { manner, statement.SaidOn?.Text ?? string.Empty }.Where(part => part.Length > 0)));
    }
}
