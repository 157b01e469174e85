namespace Hearsay.Storing;

/// <summary>What to list. Every condition given must hold; none given lists everything.</summary>
public sealed record ReportFilter
{
    /// <summary>Words of the speaker or of any link of the chain: <c>Lukashenko</c>, <c>Ministry of Defense</c>.</summary>
    public string? By { get; init; }

    /// <summary>Words that the content (of a statement) or the text (of a report) must hold, in any order; a phrase in quotation marks as it stands.</summary>
    public string? About { get; init; }

    /// <summary>The name of a place that the content or the text must hold.</summary>
    public string? Place { get; init; }

    /// <summary>The first day of publication to list. Undated reports are left out when this or <see cref="Until"/> is given.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day of publication to list.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>An outlet, by its name or a part of it, whatever the case.</summary>
    public string? Outlet { get; init; }

    /// <summary>How many rows at the most; <c>null</c> for all.</summary>
    public int? Limit { get; init; }
}
