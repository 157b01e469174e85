namespace Hearsay.Storing;

/// <summary>
/// A position in a list from the store, behind one of its rows: lists are in the order of the days of publication (the undated last), then
/// of the reports' identifiers, then of the text.
/// </summary>
/// <param name="Report">Day and identifier of the row's report.</param>
/// <param name="Item">The identifier of the statement or figure within its report; <c>null</c> in lists of reports.</param>
internal readonly record struct ListPosition(string Report, string? Item)
{
    /// <summary>Stands for the day of a report that has none: after all days.</summary>
    public const string Undated = "9999-99-99";

    private const char Separator = '/';

    /// <summary>The position before all that is undated.</summary>
    public static ListPosition BeforeUndated { get; } = new(Undated, null);

    /// <summary>Whether what comes next is undated whatever the direction.</summary>
    public bool IsUndated => Report.StartsWith(Undated, StringComparison.Ordinal);

    /// <summary>The number of <see cref="Item"/> among those of its report.</summary>
    public long Number => Item is { Length: > 1 } && long.TryParse(Item.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : long.MaxValue;

    /// <summary>The position of a report, or of something in it.</summary>
    public static ListPosition Of(Report report, string? item = null) =>
        new((report.Published is { } day ? (string)Sql.Stored(day.From) : Undated) + report.Id, item);

    /// <summary>Day and identifier of the report that puts a proposition forward.</summary>
    public static string Of(Claims.Proposition proposition) =>
        (proposition.Published is { } day ? (string)Sql.Stored(day) : Undated) + proposition.Report;

    /// <summary>Reads what <see cref="ToString"/> wrote; any other text is a position too, if not a useful one.</summary>
    public static ListPosition Parse(string text) =>
        text.IndexOf(Separator, StringComparison.Ordinal) is >= 0 and var at ? new(text[..at], text[(at + 1)..]) : new(text, null);

    /// <summary>As one word.</summary>
    public override string ToString() => Item is null ? Report : $"{Report}{Separator}{Item}";
}
