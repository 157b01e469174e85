using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>What the lists of everything are made of, counted when adding has come to its end, since that takes a look at every report.</summary>
internal static class KeptFacets
{
    /// <summary>How many outlets, sources, places and languages are kept; whoever asks for more has them counted.</summary>
    private const int Most = 20;

    /// <summary>Counts and keeps what is not kept; in a transaction, so that nobody changes a report meanwhile.</summary>
    public static void Keep(SqliteConnection connection)
    {
        if (connection.Number("SELECT count(*) FROM kept_facets") == Enum.GetValues<FacetUnit>().Length)
            return;
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var unit in Enum.GetValues<FacetUnit>())
        {
            var facets = new FacetCounter(connection, new ReportFilter(), unit, Most).Count();
            connection.Run("INSERT OR REPLACE INTO kept_facets (unit, facets) VALUES ($1, $2)", unit, JsonSerializer.Serialize(facets, StoredJson.Default.Facets));
        }
        transaction.Commit();
    }

    /// <summary>Forgets what is kept; a report changes in the same transaction.</summary>
    public static void Forget(SqliteConnection connection) => connection.Run("DELETE FROM kept_facets");

    /// <summary>What is kept of the list that a filter lets through; <c>null</c> if it is not the list of everything, or was not counted.</summary>
    public static Facets? Of(SqliteConnection connection, ReportFilter filter, FacetUnit unit, int most)
    {
        if (most > Most || new Conditions(connection, filter with { Limit = null, After = null }).ForReports().Where.Length > 0)
            return null;
        return connection.Rows("SELECT facets FROM kept_facets WHERE unit = $1", row => row.GetString(0), unit).FirstOrDefault() is { } kept
            ? First(JsonSerializer.Deserialize(kept, StoredJson.Default.Facets)!, most) : null;
    }

    private static Facets First(Facets facets, int most) => facets with
    {
        Outlets = [.. facets.Outlets.Take(most)],
        Sources = [.. facets.Sources.Take(most)],
        Places = [.. facets.Places.Take(most)],
        Languages = [.. facets.Languages.Take(most)],
    };
}
