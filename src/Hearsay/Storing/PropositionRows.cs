using Hearsay.Claims;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>How a proposition is read from rows of <c>propositions p</c> joined with the face <c>f</c> of its report <c>r</c>.</summary>
internal static class PropositionRows
{
    /// <summary>The query, without its conditions.</summary>
    public const string Select =
        "SELECT p.number, r.id, f.published_from, p.content FROM propositions p JOIN reports r ON r.number = p.report JOIN files f ON f.number = r.file";

    /// <summary>The number and the proposition in the current row.</summary>
    public static (long Number, Proposition Proposition) Read(SqliteDataReader row) =>
        (row.GetInt64(0), PropositionFormat.Read(row.GetString(1), row.Day(2), (byte[])row.GetValue(3)));
}
