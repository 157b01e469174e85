namespace Hearsay;

/// <summary>What a time expression was resolved against.</summary>
public enum TimeAnchorKind
{
    /// <summary>Nothing: the words alone say it, or it stayed unresolved.</summary>
    None,

    /// <summary>The day of publication.</summary>
    Publication,

    /// <summary>A date spoken of before in the text.</summary>
    Mention,
}
