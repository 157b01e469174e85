using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Opens a store's file, checks that it is one, and brings it up to the program's schema.</summary>
internal static class Database
{
    /// <summary>"Hrsy" in ASCII: what SQLite's application_id says of a file that is ours.</summary>
    private const int ApplicationId = 0x48727379;

    /// <summary>Every change of the schema, in order; the number of those applied is the file's user_version.</summary>
    private static readonly string[] Migrations =
        ["001-reports.sql", "002-copies.sql", "003-when-where-how-many.sql", "004-claims.sql", "005-roots.sql", "006-counts.sql", "007-places.sql", Tallied];

    /// <summary>After this the tallies of what was stored before are made.</summary>
    private const string Tallied = "008-tallies.sql";

    /// <summary>The version of the schema that this program writes.</summary>
    public static int SchemaVersion => Migrations.Length;

    /// <summary>Opens the store at <paramref name="path"/>, for reading alone where it cannot be written, and creates it if it is not there and may be.</summary>
    /// <exception cref="StoreException">There is no such store, or it is not ours, damaged, newer than the program or not accessible.</exception>
    public static SqliteConnection Open(string path, bool create, StoreSettings settings)
    {
        if (Directory.Exists(path))
            throw new StoreException($"{path}: is a folder, not a store");
        if (!create && !File.Exists(path))
            throw new StoreException($"{path}: there is no store here yet; 'hearsay add' makes one");
        try
        {
            return Connect(path, ConnectionString(path, create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite, settings), settings);
        }
        catch (SqliteException e) when (!create && StoreErrors.IsNotWritable(e) && !HasLog(path))
        {
            return OpenReadOnly(path, settings);
        }
        catch (SqliteException e)
        {
            throw StoreErrors.Explain(path, e);
        }
        catch (Exception e) when (StoreErrors.IsDamage(e))
        {
            throw StoreErrors.Damaged(path, e);
        }
    }

    /// <summary>
    /// A store in a folder that is closed to us, or on a medium that cannot be written. SQLite wants to leave a file beside it even to
    /// read it, unless it is promised that nothing changes: true as long as no log of changes lies there.
    /// </summary>
    private static SqliteConnection OpenReadOnly(string path, StoreSettings settings)
    {
        try
        {
            var address = new Uri(Path.GetFullPath(path)).AbsoluteUri.Replace("?", "%3f", StringComparison.Ordinal) + "?immutable=1";
            return Connect(path, ConnectionString(address, SqliteOpenMode.ReadOnly, settings), settings);
        }
        catch (SqliteException e)
        {
            throw StoreErrors.Explain(path, e);
        }
    }

    private static bool HasLog(string path) => new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };

    private static SqliteConnection Connect(string path, string connectionString, StoreSettings settings)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(int)settings.Patience.TotalMilliseconds}"));
            Prepare(connection, path);
            if (settings.MostPages is { } pages)
                Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string ConnectionString(string source, SqliteOpenMode mode, StoreSettings settings) => new SqliteConnectionStringBuilder
    {
        DataSource = source,
        Mode = mode,
        DefaultTimeout = Math.Max(1, (int)settings.Patience.TotalSeconds),
        ForeignKeys = true,
        Pooling = false,
    }.ToString();

    private static void Prepare(SqliteConnection connection, string path)
    {
        var version = Number(connection, "PRAGMA user_version");
        var isOurs = Number(connection, "PRAGMA application_id") == ApplicationId;
        if (!isOurs && Number(connection, "SELECT count(*) FROM sqlite_schema") > 0)
            throw new StoreException($"{path}: is a database of another program, not a Hearsay store; it was left as it is");
        if (version > SchemaVersion)
            throw new StoreException($"{path}: was made by a newer Hearsay (schema {version}; this one knows {SchemaVersion}); it was left as it is");
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -131072");
        if (version < SchemaVersion)
            Migrate(connection);
    }

    /// <summary>Applies what is missing, each step in a transaction of its own; another program may be doing the same at this moment.</summary>
    private static void Migrate(SqliteConnection connection)
    {
        for (var version = 0; version < SchemaVersion; version++)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            if (Number(connection, "PRAGMA user_version") == version)
            {
                Run(connection, Script(Migrations[version]));
                if (Migrations[version] == Tallied)
                    TallyFilling.Fill(connection);
                Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version + 1}"));
            }
            transaction.Commit();
        }
    }

    private static string Script(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Hearsay.Storing.Schema.{name}")!;
        return new StreamReader(stream).ReadToEnd();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
