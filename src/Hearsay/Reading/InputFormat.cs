namespace Hearsay.Reading;

/// <summary>What kind of file an input is, by its name and first bytes.</summary>
internal enum InputFormat
{
    /// <summary>A text or page, told apart later.</summary>
    Document,

    /// <summary>A page by its name.</summary>
    Html,

    /// <summary>Comma-, tab- or semicolon-separated records.</summary>
    Csv,

    /// <summary>JSON Lines, or a JSON array of objects.</summary>
    Json,

    /// <summary>An RSS or Atom feed.</summary>
    Feed,

    /// <summary>A gzip file: one packed file of any other kind.</summary>
    Gzip,

    /// <summary>A zip archive.</summary>
    Zip,
}
