using Hearsay.Claims;
using Hearsay.Claims.Roots;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Keeps who vouches for statements. Lasts as long as one transaction; not safe to share between threads.</summary>
internal sealed class RootWriter(PreparedCommands commands)
{
    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);

    /// <summary>Marks all reports to be analysed again if their roots were told by other tables than the resolver's.</summary>
    public static void ForgetOthers(SqliteConnection connection, RootResolver resolver)
    {
        if (connection.Number("SELECT 1 FROM root_tables WHERE signature = $1", resolver.Signature) is not null)
            return;
        using var transaction = connection.BeginTransaction(deferred: false);
        if (connection.Number("SELECT 1 FROM root_tables") is not null)
            connection.Run("UPDATE reports SET engine = 0");
        connection.Run("DELETE FROM root_tables");
        connection.Run("INSERT INTO root_tables (signature) VALUES ($1)", resolver.Signature);
        transaction.Commit();
    }

    /// <summary>The number of a root.</summary>
    public long Number(RootIdentity identity) => Number(identity.Key);

    /// <summary>Keeps whom a report quotes, given the root of each of its statements.</summary>
    public void Save(long report, PublicationDate? published, IReadOnlyList<RootIdentity> roots)
    {
        foreach (var same in roots.GroupBy(root => root.Key, StringComparer.Ordinal))
        {
            var root = same.OrderByDescending(r => r.Name.Length).ThenBy(r => r.Name, StringComparer.Ordinal).First();
            commands.Run("INSERT INTO report_roots (report, root, statements, first_day, last_day, name, type, party, country, generic) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                report, Number(root), same.Count(), published?.From, published?.To, root.IsKnown ? root.Name : string.Empty, root.Type, root.Party, root.Country, root.IsGeneric);
        }
    }

    /// <summary>
    /// The number of the only known root that statements of a claim have, unless an outlet says it in its own voice in a report that attributes it
    /// to nobody; <c>null</c> if there are several or none.
    /// </summary>
    public long? OnlyOne(IReadOnlyList<DraftMember> members)
    {
        // Copies are told later, when all is settled: here every report stands for itself.
        var roots = Vouching.Of(members, m => m.Proposition.Report, m => m.Proposition.Report, m => m.Proposition.Root.IsOutlet).Select(m => m.Proposition.Root).ToList();
        var known = roots.Where(root => root.IsKnown && !root.IsOutlet).Select(root => root.Key).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return known.Count == 1 && !roots.Exists(root => root.IsOutlet && root.Key != known[0]) ? Number(known[0]) : null;
    }

    private long Number(string key)
    {
        if (_numbers.TryGetValue(key, out var number))
            return number;
        commands.Run("INSERT OR IGNORE INTO roots (key) VALUES ($1)", key);
        return _numbers[key] = commands.Number("SELECT number FROM roots WHERE key = $1", key)!.Value;
    }
}
