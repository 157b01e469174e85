namespace Hearsay.Statements.Spans;

/// <summary>A stretch of words in quotation marks, marks included.</summary>
/// <param name="First">Its first word: the opening mark.</param>
/// <param name="End">The word after its last.</param>
/// <param name="IsClosed">Whether a closing mark ends it; if not, it ends with its paragraph.</param>
/// <param name="Continues">Whether it goes on with a quotation that the paragraph before left open.</param>
internal readonly record struct QuotedStretch(int First, int End, bool IsClosed, bool Continues);
