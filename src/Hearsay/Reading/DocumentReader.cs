using System.Text;

namespace Hearsay.Reading;

/// <summary>Makes a report of a document: decodes it, finds its body and what it says of itself. Pure, and safe to share between threads.</summary>
internal sealed class DocumentReader
{
    /// <summary>How far into a text a page is recognised by its tags.</summary>
    private const int HeadLength = 2048;

    private static readonly Lazy<LanguageIdentifier> Languages = new(() => LanguageIdentifier.Load());

    private readonly ReadingOptions _options;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">What is given beforehand.</param>
    /// <exception cref="FormatException">The date given is none.</exception>
    public DocumentReader(ReadingOptions options)
    {
        _options = options;
        if (options.Published is { } date && GivenDate(null) is null)
            throw new FormatException($"'{date}' is not a date on which anything can have been published");
    }

    /// <summary>The report in <paramref name="document"/>, or why there is none.</summary>
    public ReadOutcome Read(RawDocument document)
    {
        var text = document.Text ?? TextDecoding.Decode(document.Bytes, keepLineEnds: _options.Plain).Text;
        if (!HasWords(text) || Understand(document, text) is not { } report || !HasWords(report.Text))
            return new ReadFailure(document.File, "holds no text") { BytesDone = document.BytesDone };
        return new ReportRead(Identify(report), document.Sha256) { BytesDone = document.BytesDone };
    }

    private static bool HasWords(string text) => text.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    private Report Understand(RawDocument document, string text)
    {
        var known = Given(document.Known);
        if (_options.Plain)
            return Plain(document.File, text, known);
        return document.IsHtml || LooksLikeHtml(text) ? Page(document, text, known) : Text(document.File, text, known);
    }

    private KnownFields Given(KnownFields known) => known with
    {
        Outlet = _options.Outlet ?? known.Outlet,
        Published = _options.Published ?? known.Published,
    };

    private Report Plain(string file, string text, KnownFields known) => new()
    {
        Id = string.Empty,
        File = file,
        Title = known.Title,
        Byline = known.Byline,
        Outlet = known.Outlet,
        Agency = known.Agency,
        Published = KnownDate(known),
        Url = known.Url,
        Language = string.Empty,
        Text = text,
    };

    private Report Text(string file, string text, KnownFields known)
    {
        var found = HeaderBlock.Read(text, known, _options.Latest);
        return new Report
        {
            Id = string.Empty,
            File = file,
            Title = found.Title,
            Byline = found.Byline,
            Outlet = _options.Outlet ?? found.Outlet,
            Agency = found.Agency,
            Dateline = found.Dateline,
            Published = GivenDate(found.Outlet) ?? found.Published,
            Updated = found.Updated,
            Url = known.Url,
            Language = string.Empty,
            Text = found.Body.Of(text),
        };
    }

    /// <summary>
    /// A page, alone or in a record. What the record knows goes before what the page says; where the page itself is found to have
    /// a date, the two are reconciled as for any other text.
    /// </summary>
    private Report Page(RawDocument document, string html, KnownFields known)
    {
        var page = HtmlReader.Read(html, _options.Latest, known.Url);
        var body = HeaderBlock.Read(page.Text, known with { Title = known.Title ?? page.Title, Outlet = known.Outlet ?? page.Outlet }, _options.Latest);
        return new Report
        {
            Id = string.Empty,
            File = document.File,
            Title = known.Title ?? page.Title ?? body.Title,
            Byline = known.Byline ?? page.Byline ?? body.Byline,
            Outlet = known.Outlet ?? page.Outlet ?? body.Outlet,
            Agency = known.Agency ?? page.Agency ?? body.Agency,
            Dateline = body.Dateline,
            Published = KnownDate(known) ?? page.Published ?? body.Published,
            Updated = page.Updated ?? body.Updated,
            Url = known.Url ?? page.Url,
            Language = string.Empty,
            Text = body.Body.Of(page.Text),
        };
    }

    /// <summary>The date that the caller gave for every report; it goes before any other.</summary>
    private PublicationDate? GivenDate(string? outlet) =>
        _options.Published is null ? null : PublicationDates.Read(_options.Published, PublicationDates.OrderOf(outlet, null), _options.Latest);

    private PublicationDate? KnownDate(KnownFields known) =>
        known.Published is null ? null : PublicationDates.Read(known.Published, PublicationDates.OrderOf(known.Outlet, known.Language), _options.Latest);

    private static Report Identify(Report report)
    {
        var mended = MendedText.Of(report.Text);
        return report with { Id = ReportId.Of(mended), Language = Languages.Value.Identify(mended.Text) };
    }

    private static bool LooksLikeHtml(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, HeadLength)).TrimStart('\uFEFF').TrimStart();
        return Begins(head, "<!doctype html") || Begins(head, "<html") || Begins(head, "<?xml") && head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || head.Length > 0 && head[0] == '<' && (Has(head, "<p>") || Has(head, "<p ") || Has(head, "<body") || Has(head, "<div"))
            || Has(head, "</p>") || Has(head, "<br>") || Has(head, "<br/>") || Has(head, "<br />");

        static bool Begins(ReadOnlySpan<char> text, string tag) => text.StartsWith(tag, StringComparison.OrdinalIgnoreCase);
        static bool Has(ReadOnlySpan<char> text, string tag) => text.Contains(tag, StringComparison.OrdinalIgnoreCase);
    }
}
