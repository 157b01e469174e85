namespace Hearsay.Reading;

/// <summary>How much is read before an input is refused. Generous for news, and small enough that no input can take the machine down.</summary>
internal static class Limits
{
    /// <summary>The bytes of one report: a text, a page, or one record of a table. The longest report in our corpora has 0.4 million.</summary>
    public const int ReportBytes = 32 * 1024 * 1024;

    /// <summary>The characters of one line of a JSON Lines file.</summary>
    public const int LineCharacters = ReportBytes;

    /// <summary>The characters of the head row of a table: many thousand columns. What has more is no table, whatever its name says.</summary>
    public const int HeadCharacters = 256 * 1024;

    /// <summary>The characters of one row of a table. Less than a report may have: a row of nothing but commas takes a hundred times its length in memory.</summary>
    public const int RowCharacters = 4 * 1024 * 1024;

    /// <summary>The bytes taken from a pipe or a nested archive; they are kept in a temporary file while they are read.</summary>
    public const long SpooledBytes = 8L * 1024 * 1024 * 1024;

    /// <summary>How far anything packed may grow before its ratio is looked at.</summary>
    public const long UnpackedBytesUnasked = 32L * 1024 * 1024;

    /// <summary>
    /// How many times its size a packed file may grow to, with all that is packed inside it. Text packs to a tenth, repetitive tables to a fiftieth; deflate itself
    /// ends at about a thousandth, which only a bomb comes near.
    /// </summary>
    public const int UnpackingRatio = 200;

    /// <summary>The entries of one archive.</summary>
    public const int ArchiveEntries = 1_000_000;

    /// <summary>How deep archives may lie in archives.</summary>
    public const int ArchiveDepth = 3;

    /// <summary>How deep folders may lie in folders.</summary>
    public const int FolderDepth = 256;
}
