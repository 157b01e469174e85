namespace Hearsay;

/// <summary>What was found in one report. Immutable, and safe to share between threads.</summary>
public sealed record Analysis
{
    /// <summary>The report that was analysed; the spans below point into its <see cref="Report.Text"/>.</summary>
    public required Report Report { get; init; }

    /// <summary>Whether the report is in a language that can be analysed; if not, everything below is empty.</summary>
    public required bool LanguageSupported { get; init; }

    /// <summary>What was looked for; a list of anything else is empty because nobody asked.</summary>
    public AnalysisParts Parts { get; init; } = AnalysisParts.Statements;

    /// <summary>The sentences, in text order; found on the way to any part that needs them, and not kept in stores.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; init; } = [];

    /// <summary>Who says what, in text order.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>The sentences that nobody is quoted for, in text order: what the outlet claims itself. Found with the statements.</summary>
    public IReadOnlyList<TextSpan> OwnVoice { get; init; } = [];

    /// <summary>How many, according to whom, in text order.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Expressions of time, in text order.</summary>
    public IReadOnlyList<TimeExpression> Times { get; init; } = [];

    /// <summary>Places, in text order.</summary>
    public IReadOnlyList<PlaceMention> Places { get; init; } = [];

    /// <summary>Names, in text order.</summary>
    public IReadOnlyList<Name> Names { get; init; } = [];

    /// <summary>The entities that the names mean, in the order in which they are first named.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>Words, in text order.</summary>
    public IReadOnlyList<Token> Tokens { get; init; } = [];
}
