namespace Hearsay.Storing;

/// <summary>A store cannot be opened or written: foreign, damaged, newer than the program, locked, on a full disk. The message names the file and the reason.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public StoreException()
    {
    }

    /// <summary>Creates the exception with a message that names the file and the reason.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message that names the file and the reason, and what the database said.</summary>
    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
