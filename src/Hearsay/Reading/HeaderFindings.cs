namespace Hearsay.Reading;

/// <summary>What has been found in a header so far; the first finding of a kind stays. Not safe to share between threads.</summary>
internal sealed class HeaderFindings
{
    /// <summary>The headline.</summary>
    public string? Title { get; set; }

    /// <summary>The names of the authors.</summary>
    public string? Byline { get; set; }

    /// <summary>The outlet.</summary>
    public string? Outlet { get; set; }

    /// <summary>The agency.</summary>
    public string? Agency { get; set; }

    /// <summary>The place of the dateline.</summary>
    public string? Dateline { get; set; }

    /// <summary>The date of publication as written.</summary>
    public WrittenDate? Published { get; private set; }

    /// <summary>The date of the last change as written.</summary>
    public WrittenDate? Updated { get; private set; }

    /// <summary>Whether anything but a dateline was found.</summary>
    public bool Any => Title is not null || Byline is not null || Outlet is not null || Agency is not null || Published is not null || Updated is not null;

    /// <summary>Keeps a date under what its label says it is.</summary>
    public void Add(WrittenDate date, bool isUpdate)
    {
        if (isUpdate)
            Updated ??= date;
        else
            Published ??= date;
    }
}
