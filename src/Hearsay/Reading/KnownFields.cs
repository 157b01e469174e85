namespace Hearsay.Reading;

/// <summary>What is known of a report from beside its text: a table's columns, a record's keys, the command line. All as written there.</summary>
internal sealed record KnownFields
{
    /// <summary>Nothing known: a plain file.</summary>
    public static KnownFields None { get; } = new();

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Byline { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The news agency that wrote it.</summary>
    public string? Agency { get; init; }

    /// <summary>The date of publication, in whatever form.</summary>
    public string? Published { get; init; }

    /// <summary>Its address on the web.</summary>
    public string? Url { get; init; }

    /// <summary>The tag of its language.</summary>
    public string? Language { get; init; }

    /// <summary>Which number is the month in <see cref="Published"/>, if the whole table shows it; else the outlet decides.</summary>
    public DateOrder? DateOrder { get; init; }
}
