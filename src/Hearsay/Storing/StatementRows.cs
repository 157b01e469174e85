using System.Text.Json;
using Hearsay.Claims.Roots;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>How a statement is read from rows of <c>statements s</c>.</summary>
internal static class StatementRows
{
    /// <summary>The columns, in the order that <see cref="Read(SqliteDataReader, int, string)"/> expects.</summary>
    public const string Columns =
        "s.id, s.source_start, s.source_end, s.cue_start, s.cue_end, s.content, s.form, s.act, s.certainty, s.speaker, s.standing, s.chain, "
        + "s.root_known, s.said_from, s.said_to, s.said_text, s.inside, s.confidence";

    /// <summary>The columns that tell who its root is, of <see cref="WithRoots"/>; the report's own words for one that nobody knows are the statement's.</summary>
    public const string RootColumns = "t.key, n.name, n.type, n.party, n.country, n.generic";

    /// <summary>How many <see cref="Columns"/> there are.</summary>
    public const int Count = 18;

    /// <summary>Statements with their roots, to select both kinds of columns from.</summary>
    public const string WithRoots = "statements s LEFT JOIN roots t ON t.number = s.vouches LEFT JOIN report_roots n ON n.root = s.vouches AND n.report = s.report";

    /// <summary>Who the root of a statement is, from the columns that begin at <paramref name="first"/>.</summary>
    public static RootIdentity Root(SqliteDataReader row, int first, Statement statement) => row.Text(first) is null or RootIdentity.UnknownKey || row.Text(first + 2) is null
        ? RootIdentity.Unknown(statement.Chain is [not Statement.UnknownLink and var link, ..] ? link : null)
        : new RootIdentity(row.GetString(first), row.GetString(first + 1), Enum.Parse<RootType>(row.GetString(first + 2)))
        {
            Party = row.Text(first + 3),
            Country = row.Text(first + 4),
            IsGeneric = row.GetBoolean(first + 5),
        };

    /// <summary>The statement in the current row, whose columns begin at <paramref name="first"/>.</summary>
    /// <exception cref="FormatException">A span of it lies outside <paramref name="text"/>.</exception>
    public static Statement Read(SqliteDataReader row, int first, string text)
    {
        var statement = Read(row, first);
        var spans = statement.Content.Append(statement.Source ?? default).Append(statement.Cue ?? default);
        return spans.All(span => span.End <= text.Length) ? statement : throw new FormatException("a span lies outside its text");
    }

    private static Statement Read(SqliteDataReader row, int first) => new()
    {
        Id = row.GetString(first),
        Source = row.Span(first + 1),
        Cue = row.Span(first + 3),
        Content = StoredJson.ReadSpans(row.GetString(first + 5)),
        Form = Enum.Parse<StatementForm>(row.GetString(first + 6)),
        Act = Enum.Parse<StatementAct>(row.GetString(first + 7)),
        Certainty = Enum.Parse<Certainty>(row.GetString(first + 8)),
        Speaker = row.Text(first + 9),
        Standing = Enum.Parse<Standing>(row.GetString(first + 10)),
        Chain = JsonSerializer.Deserialize(row.GetString(first + 11), StoredJson.Default.IReadOnlyListString)!,
        RootKnown = row.GetBoolean(first + 12),
        SaidOn = row.Interval(first + 13),
        Inside = row.Text(first + 16),
        Confidence = row.GetDouble(first + 17),
    };
}
