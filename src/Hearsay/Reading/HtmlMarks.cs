namespace Hearsay.Reading;

/// <summary>What an element's name, class, identifier and role say it is for. Hints, often wrong alone.</summary>
[Flags]
internal enum HtmlMarks
{
    None = 0,

    /// <summary>The body of an article.</summary>
    Body = 1 << 0,

    /// <summary>Navigation, menus, breadcrumbs, page numbers, contents lists.</summary>
    Navigation = 1 << 1,

    /// <summary>The foot of the page or the article.</summary>
    Footer = 1 << 2,

    /// <summary>The head of the page.</summary>
    Header = 1 << 3,

    /// <summary>A column beside the article.</summary>
    Side = 1 << 4,

    /// <summary>Other articles.</summary>
    Related = 1 << 5,

    /// <summary>Readers' comments.</summary>
    Comments = 1 << 6,

    /// <summary>Buttons to share or follow.</summary>
    Share = 1 << 7,

    /// <summary>Advertisements.</summary>
    Advert = 1 << 8,

    /// <summary>Sign-up forms and calls to subscribe.</summary>
    Newsletter = 1 << 9,

    /// <summary>Who wrote the article, and boxes about them.</summary>
    Author = 1 << 10,

    /// <summary>Notices about cookies and consent.</summary>
    Cookie = 1 << 11,

    /// <summary>Windows that open over the page.</summary>
    Modal = 1 << 12,

    /// <summary>Captions and credits of pictures.</summary>
    Caption = 1 << 13,

    /// <summary>Dates, tags, categories, reading times.</summary>
    Meta = 1 << 14,

    /// <summary>Text for screen readers only.</summary>
    ScreenReader = 1 << 15,

    /// <summary>Not shown.</summary>
    Hidden = 1 << 16,

    /// <summary>Something that asks the reader to act: call, button, product box.</summary>
    Call = 1 << 17,

    /// <summary>A date.</summary>
    Date = 1 << 18,

    /// <summary>A headline.</summary>
    Title = 1 << 19,
}
