using Hearsay.Storing;

namespace Hearsay.Web.Text;

/// <summary>How statements are told on pages.</summary>
internal static class StatementWording
{
    /// <summary>Whose word it is, as a style: <c>denied</c>, <c>known</c> or <c>unknown</c>; each has a shape of its own beside its colour.</summary>
    public static string Kind(Statement statement) => (statement.Act, statement.Certainty, statement.RootKnown) switch
    {
        (StatementAct.Denies, _, _) or (_, Certainty.Denied, _) => "denied",
        (_, _, true) => "known",
        _ => "unknown",
    };

    /// <summary>The links of a chain, from whoever first vouches for it; never empty.</summary>
    public static IReadOnlyList<string> Chain(Report report, Statement statement) =>
        statement.Chain.Count > 0 ? statement.Chain : [statement.Source is { } source ? source.Of(report.Text) : "nobody named"];

    /// <summary>What is said, in its words, the pieces joined.</summary>
    public static string Content(Report report, Statement statement) => Wording.Line(ShownContent.Of(report.Text, statement.Content));

    /// <summary>What is done with the content, and how sure: "says", "denies", "says, as possible".</summary>
    public static string Act(Statement statement) => statement.Certainty is Certainty.Stated or Certainty.Denied
        ? FilterWords.Of(statement.Act)
        : $"{FilterWords.Of(statement.Act)}, {FilterWords.Of(statement.Certainty)}";
}
