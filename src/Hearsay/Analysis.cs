namespace Hearsay;

/// <summary>What was found in one report. Immutable, and safe to share between threads.</summary>
public sealed record Analysis
{
    /// <summary>The report that was analysed; the spans below point into its <see cref="Report.Text"/>.</summary>
    public required Report Report { get; init; }

    /// <summary>Whether the report is in a language that can be analysed; if not, everything below is empty.</summary>
    public required bool LanguageSupported { get; init; }

    /// <summary>Who says what, in text order.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];
}
