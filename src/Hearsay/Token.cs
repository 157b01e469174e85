namespace Hearsay;

/// <summary>One syntactic word of a report, as Universal Dependencies cut them: "don't" is two.</summary>
/// <param name="Span">Where it stands in the report's text.</param>
/// <param name="Lemma">Its base form: <c>say</c> for "said".</param>
/// <param name="Upos">Its universal part of speech: <c>VERB</c>.</param>
/// <param name="Head">The number, among the report's tokens from nought, of the token it depends on; <c>null</c> for the root of a sentence.</param>
/// <param name="Relation">Its universal dependency relation to that token, with the subtype if there is one: <c>nsubj:pass</c>.</param>
/// <param name="Sentence">The number of its sentence in the report, from nought.</param>
public sealed record Token(TextSpan Span, string Lemma, string Upos, int? Head, string Relation, int Sentence);
