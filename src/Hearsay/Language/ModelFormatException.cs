namespace Hearsay.Language;

/// <summary>A model file is damaged, of another version, or not a model file.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Creates the exception without saying why.</summary>
    public ModelFormatException()
    {
    }

    /// <summary>Creates the exception with the file and the reason.</summary>
    public ModelFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with the file, the reason and what led to it.</summary>
    public ModelFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
