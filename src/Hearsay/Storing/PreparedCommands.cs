using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>
/// Runs the same few commands over and over, each made ready once; as long as one transaction lasts. Not safe to share between threads.
/// </summary>
internal sealed class PreparedCommands(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    /// <summary>Runs a command that gives no rows, and tells how many it changed.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Ready(sql, values).ExecuteNonQuery();

    /// <summary>Runs a command that inserts a row, and gives the row's number.</summary>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        Run(sql, values);
        return Number("SELECT last_insert_rowid()")!.Value;
    }

    /// <summary>A whole number, or <c>null</c> if there is no row or the value is null.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values) => Ready(sql, values).ExecuteScalar() is long number ? number : null;

    /// <summary>Every row, read before this returns, so that the command is free for the next question.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var rows = Ready(sql, values).ExecuteReader();
        var all = new List<T>();
        while (rows.Read())
            all.Add(read(rows));
        return all;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
        _commands.Clear();
    }

    private SqliteCommand Ready(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
            return _commands[sql] = connection.Command(sql, values);
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = Sql.Stored(values[i]);
        return command;
    }
}
