namespace Hearsay.Reading;

/// <summary>How inputs are read. The defaults suit a folder of saved reports.</summary>
public sealed record ReadingOptions
{
    /// <summary>Whether a whole file is the body: no header is looked for, nothing is cleaned up, offsets are the decoded file's own.</summary>
    public bool Plain { get; init; }

    /// <summary>The outlet of every report read, whatever the files say; <c>null</c> to go by the files.</summary>
    public string? Outlet { get; init; }

    /// <summary>The publication date of every report read, whatever the files say, in any form a report may be dated; <c>null</c> to go by the files.</summary>
    public string? Published { get; init; }

    /// <summary>Which column or key of a table holds what, over the usual names.</summary>
    public FieldMap Map { get; init; } = FieldMap.Usual;

    /// <summary>
    /// The last day on which anything can have been published. A later date is refused as a mistake. Given by the caller, so that
    /// the clock never changes an answer by itself.
    /// </summary>
    public DateOnly Latest { get; init; } = DateOnly.MaxValue;

    /// <summary>How many reports are read at once; the answer is the same for any number. At least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What else than the bytes decides how a file is read, in one line: the same line, the same reports.</summary>
    internal string Signature => $"reader={ReportReader.Version};plain={Plain};outlet={Outlet};published={Published};map={Map}";
}
