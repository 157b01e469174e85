using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>The few words in which the store speaks SQL: parameters are <c>$1</c>, <c>$2</c> … in order.</summary>
internal static class Sql
{
    /// <summary>A command with its parameters.</summary>
    public static SqliteCommand Command(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i + 1}"), Stored(values[i]));
        return command;
    }

    /// <summary>Runs a command that gives no rows, and tells how many it changed.</summary>
    public static int Run(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>Every row, read one at a time while it is asked for.</summary>
    public static IEnumerable<T> Rows<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params object?[] values)
    {
        using var command = connection.Command(sql, values);
        using var rows = command.ExecuteReader();
        while (rows.Read())
            yield return read(rows);
    }

    /// <summary>A whole number, or <c>null</c> if there is no row or the value is null.</summary>
    public static long? Number(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar() is long number ? number : null;
    }

    /// <summary>The text in a column, or <c>null</c>.</summary>
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>The day in a column, or <c>null</c>.</summary>
    public static DateOnly? Day(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The decimal number in a column, or <c>null</c>.</summary>
    public static decimal? Decimal(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : decimal.Parse(row.GetString(column), NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>The degrees in a column, or <c>null</c>.</summary>
    public static double? Degrees(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);

    /// <summary>The interval in three columns, or <c>null</c>.</summary>
    public static DateInterval? Interval(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) && row.IsDBNull(column + 1) && row.IsDBNull(column + 2)
            ? null : new DateInterval(row.Day(column), row.Day(column + 1), row.Text(column + 2));

    /// <summary>The span in two columns, or <c>null</c>.</summary>
    public static TextSpan? Span(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : new TextSpan(row.GetInt32(column), row.GetInt32(column + 1));

    /// <summary>A value as the store keeps it: days and times in ISO 8601, numbers with decimals to the last digit, names of enumerations.</summary>
    public static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        Enum name => name.ToString(),
        _ => value,
    };
}
