using System.Globalization;
using Hearsay.Claims.Roots;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Counts whom reports quote. Not safe to share between threads.</summary>
internal sealed class SourceLists(SqliteConnection connection)
{
    /// <summary>The roots of statements that fit the filter, those with most statements first; the unknown last.</summary>
    /// <exception cref="FormatException">The filter goes on behind what is no row of such a list.</exception>
    public IEnumerable<StoredSource> Of(ReportFilter filter) => Of(filter, IsBehind(filter.After));

    private IEnumerable<StoredSource> Of(ReportFilter filter, Func<SourceRow, bool> behind)
    {
        using var counts = SourceCounts.Of(connection, filter);
        var limit = filter.Limit is >= 0 and var most ? most : int.MaxValue;
        foreach (var row in counts.Rows(behind, limit))
            yield return Read(row, counts);
    }

    /// <summary>Whether a row comes after a cursor.</summary>
    private static Func<SourceRow, bool> IsBehind(string? after)
    {
        if (after is null)
            return _ => true;
        if (after.Split('/', 3) is not [var statements, var reports, var key] || !int.TryParse(statements, NumberStyles.None, CultureInfo.InvariantCulture, out var most)
            || !int.TryParse(reports, NumberStyles.None, CultureInfo.InvariantCulture, out var next))
            throw ListPosition.Foreign();
        var last = new SourceRow(0, key, most, next);
        return row => SourceRow.Compare(row, last) > 0;
    }

    private StoredSource Read(SourceRow row, SourceCounts counts)
    {
        var (first, last) = counts.DaysOf(row.Root);
        var (all, ofSeveral) = counts.OnlyRootsOf(row.Root);
        return new StoredSource
        {
            Identity = row.IsUnknown ? RootIdentity.Unknown(null) : Identity(row),
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
    private RootIdentity Identity(SourceRow row) => connection.Rows(
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
