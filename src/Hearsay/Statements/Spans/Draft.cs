using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>An attribution as ranges of words: from the first to past the last.</summary>
internal sealed record Draft
{
    /// <summary>Who says it; <c>null</c> for nobody.</summary>
    public (int First, int End)? Source { get; init; }

    /// <summary>What attributes.</summary>
    public required (int First, int End) Cue { get; init; }

    /// <summary>What is attributed, in text order; never empty.</summary>
    public required IReadOnlyList<(int First, int End)> Content { get; init; }

    /// <summary>Whether it lies within another's content.</summary>
    public bool IsNested { get; init; }

    /// <summary>How likely it is right, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The same as spans of a document's text.</summary>
    public Attribution In(LanguageDocument document) => new()
    {
        Source = Source is { } source ? Span(document, source) : null,
        Cue = Span(document, Cue),
        Content = [.. Content.Select(c => Span(document, c))],
        IsNested = IsNested,
        Confidence = Confidence,
    };

    private static TextSpan Span(LanguageDocument document, (int First, int End) words) => new(document.Words[words.First].Start, document.Words[words.End - 1].End);
}
