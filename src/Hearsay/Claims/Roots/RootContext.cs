namespace Hearsay.Claims.Roots;

/// <summary>
/// What a report tells about whom its roots may be: who published it and when, the countries it speaks of, the names in it. Immutable, and
/// safe to share between threads.
/// </summary>
public sealed record RootContext
{
    /// <summary>Nothing is known of the report.</summary>
    public static RootContext None { get; } = new();

    /// <summary>The identifier of the report, to which roots are bound that could be anybody's elsewhere.</summary>
    public string? Report { get; init; }

    /// <summary>Who published the report.</summary>
    public string? Outlet { get; init; }

    /// <summary>The news agency that wrote it.</summary>
    public string? Agency { get; init; }

    /// <summary>The day of publication, for offices that change hands.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The ISO 3166-1 codes of the countries that the report speaks of, the most spoken of first.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>The one of <see cref="Countries"/> that the report is about; <c>null</c> if none stands out.</summary>
    public string? MainCountry { get; init; }

    /// <summary>The one of <see cref="Countries"/> beside which the report hardly speaks of any other, so that even a ministry needs no telling whose it is.</summary>
    internal string? ClearCountry { get; init; }

    /// <summary>The organs of states that the report names with their country, as <c>defence-ministry@RU</c>.</summary>
    internal IReadOnlyList<string> Organs { get; init; } = [];

    /// <summary>The names in the report, the fullest of each.</summary>
    public IReadOnlyList<RootName> Names { get; init; } = [];

    /// <summary>Abbreviations that the report explains, with what they stand for: "SOHR" → "Syrian Observatory for Human Rights".</summary>
    public IReadOnlyDictionary<string, string> Abbreviations { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the report of an analysis tells; uses its names, places and speakers where they were looked for.</summary>
    public static RootContext Of(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return ContextReader.Read(analysis);
    }
}
