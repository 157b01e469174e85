using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>
/// Finds who says what: where attributions stand (<see cref="AttributionFinder"/>) and what they mean (<see cref="StatementReader"/>). Load once; safe to
/// share between threads.
/// </summary>
internal sealed class StatementFinder
{
    private readonly AttributionFinder _finder = AttributionFinder.Load();

    /// <summary>Loads the model that stands beside the assembly.</summary>
    public static StatementFinder Load() => new();

    /// <summary>The statements of a document that the language stage has read, in text order. Pure: depends on the arguments alone.</summary>
    /// <param name="document">The document, over a mended text.</param>
    /// <param name="times">The expressions of time of the same text, resolved.</param>
    /// <param name="outlet">Who published the report, if known: no link of its own chains.</param>
    public IReadOnlyList<Statement> Find(LanguageDocument document, IReadOnlyList<TimeExpression> times, string? outlet) =>
        StatementReader.Read(document, _finder.Find(document), times, outlet);
}
