namespace Hearsay.Statements;

/// <summary>
/// That somebody is said to have said, thought or wanted something: the spans of source, cue and content, before it is known who the source is
/// and what the cue means. Span borders follow PolNeAR (Newell, Margolin and Ruths 2018): "that" belongs to the content, adverbials of the saying to
/// the cue. All offsets are UTF-16 positions in the mended text of the <see cref="Language.LanguageDocument"/> it was found in.
/// </summary>
internal sealed record Attribution
{
    /// <summary>The phrase for whoever says it; <c>null</c> if the text names nobody for this cue.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The word, phrase or mark that attributes; <c>null</c> for a quotation that stands without one.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>
    /// What is attributed, in one or more pieces in text order, with its quotation marks. Never empty. Two attributions may share one content
    /// (the second is a link of its chain), and an attribution may lie inside another's content.
    /// </summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>Whether it was found within another's content.</summary>
    public bool IsNested { get; init; }

    /// <summary>How likely it is right, from 0 to 1.</summary>
    public required double Confidence { get; init; }
}
