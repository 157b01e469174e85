using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Puts what SQLite says into words that a person can act on.</summary>
internal static class StoreErrors
{
    // The primary result codes of SQLite, https://www.sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Interrupt = 9, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    private const string Damage = "is damaged; restore it from a copy, or remove it and add the files again";

    /// <summary>The exception that tells what went wrong with the store at <paramref name="path"/>.</summary>
    public static StoreException Explain(string path, SqliteException e) => new($"{path}: {Reason(e)}", e);

    /// <summary>Whether the file or its folder cannot be written, though it may well be read.</summary>
    public static bool IsNotWritable(SqliteException e) => e.SqliteErrorCode is ReadOnly or CannotOpen;

    /// <summary>Whether a query ended because it was told to.</summary>
    public static bool IsStopped(SqliteException e) => e.SqliteErrorCode == Interrupt;

    /// <summary>Whether an exception while a row is read means that the row holds what no Hearsay ever wrote.</summary>
    public static bool IsDamage(Exception e) =>
        e is FormatException or InvalidCastException or InvalidOperationException or ArgumentException or OverflowException or System.Text.Json.JsonException;

    /// <summary>The exception for such a row.</summary>
    public static StoreException Damaged(string path, Exception e) => new($"{path}: {Damage}", e);

    /// <summary>The exception for such a row in a store that another version of the program filled: what it worked out then, this one reads otherwise.</summary>
    public static StoreException OfAnotherEngine(string path, Exception e) =>
        new($"{path}: was filled by another version of Hearsay; 'hearsay add' any of its files again, and all of it is read anew", e);

    private static string Reason(SqliteException e) => e.SqliteErrorCode switch
    {
        Busy or Locked => "is in use by another program; try again when it has finished",
        ReadOnly => "cannot be written: it is read-only",
        InputOutput => "the disk failed while reading or writing it, or has no space left; what was stored before is kept",
        Corrupt => Damage,
        Full => "the disk is full; what was stored before is kept, and the next add goes on from there",
        CannotOpen => "cannot be opened or created there: the folder is missing or closed to you",
        NotADatabase => "is not a Hearsay store (not a database at all, or encrypted)",
        _ => $"the database says: {e.Message}",
    };
}
