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

    /// <summary>The day that <see cref="Report"/> begins with; <c>null</c> for a report that has none.</summary>
    public static DateOnly? DayOf(string report) =>
        report.StartsWith(Undated, StringComparison.Ordinal) ? null : DateOnly.ParseExact(report.AsSpan(0, Undated.Length), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Day and identifier of the report that puts a proposition forward.</summary>
    public static string Of(Claims.Proposition proposition) =>
        (proposition.Published is { } day ? (string)Sql.Stored(day) : Undated) + proposition.Report;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <param name="text">The position.</param>
    /// <param name="item">The letter that identifiers of the rows begin with; <c>null</c> in lists of reports.</param>
    /// <exception cref="FormatException">It is no position in such a list.</exception>
    public static ListPosition Parse(string text, char? item)
    {
        if (text == Undated)
            return BeforeUndated;
        var parts = text.Split(Separator);
        var position = new ListPosition(parts[0], parts.Length > 1 ? parts[1] : null);
        var isDay = text.Length > Undated.Length && Undated.Select((c, i) => c == '-' ? text[i] == '-' : char.IsAsciiDigit(text[i])).All(fits => fits);
        return isDay && (item is null ? parts.Length == 1 : parts.Length == 2 && parts[1].StartsWith(item.Value) && position.Number < long.MaxValue) ? position : throw Foreign();
    }

    /// <summary>What is wrong with a cursor that does not tell a position in the list that it is given to.</summary>
    public static FormatException Foreign() => new("after: this is no cursor of this list");

    /// <summary>As one word.</summary>
    public override string ToString() => Item is null ? Report : $"{Report}{Separator}{Item}";
}
