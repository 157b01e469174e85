using System.Globalization;
using Hearsay.Claims.Roots;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Counts whom reports quote. Not safe to share between threads.</summary>
internal sealed class SourceLists(SqliteConnection connection)
{
    /// <summary>The roots of statements that fit the filter, those with most statements first; the unknown last.</summary>
    /// <exception cref="FormatException">The filter goes on behind what is no row of such a list.</exception>
    public IEnumerable<StoredSource> Of(ReportFilter filter) => Of(filter, Last(filter.After));

    private IEnumerable<StoredSource> Of(ReportFilter filter, SourceRow? after)
    {
        using var commands = new PreparedCommands(connection);
        var counts = SourceCounts.Of(connection, commands, filter, after);
        foreach (var row in counts.Rows())
            yield return Read(row, counts, commands);
    }

    /// <summary>The row that a cursor stands behind.</summary>
    private static SourceRow? Last(string? after)
    {
        if (after is null)
            return null;
        if (after.Split('/', 3) is not [var statements, var reports, var key] || !int.TryParse(statements, NumberStyles.None, CultureInfo.InvariantCulture, out var most)
            || !int.TryParse(reports, NumberStyles.None, CultureInfo.InvariantCulture, out var next))
            throw ListPosition.Foreign();
        return new SourceRow(0, key, most, next);
    }

    private static StoredSource Read(SourceRow row, SourceCounts counts, PreparedCommands commands)
    {
        var (first, last) = counts.DaysOf(row.Root);
        var (all, ofSeveral) = counts.OnlyRootsOf(row.Root);
        return new StoredSource
        {
            Identity = row.IsUnknown ? RootIdentity.Unknown(null) : Identity(row, commands),
            Statements = row.Statements,
            Reports = row.Reports,
            Outlets = counts.OutletsOf(row.Root),
            OnlyRoot = all,
            OnlyRootOfSeveral = ofSeveral,
            First = first,
            Last = last,
            Cursor = row.Cursor,
        };
    }

    /// <summary>As most statements have it; among equals the longer name, then the first in the alphabet.</summary>
    private static RootIdentity Identity(SourceRow row, PreparedCommands commands) => commands.Rows(
        "SELECT name, type, party, country, generic FROM report_roots WHERE root = $1 GROUP BY name, type, party, country, generic "
        + "ORDER BY sum(statements) DESC, length(name) DESC, name, type, party, country LIMIT 1",
        found => new RootIdentity(row.Key, found.GetString(0), Enum.Parse<RootType>(found.GetString(1)))
        {
            Party = found.Text(2),
            Country = found.Text(3),
            IsGeneric = found.GetBoolean(4),
        },
        row.Root).Single();
}
