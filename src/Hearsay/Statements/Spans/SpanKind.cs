namespace Hearsay.Statements.Spans;

/// <summary>The part of an attribution that a run of words is.</summary>
internal enum SpanKind
{
    /// <summary>Who says it.</summary>
    Source,

    /// <summary>What attributes.</summary>
    Cue,

    /// <summary>What is attributed.</summary>
    Content,
}
