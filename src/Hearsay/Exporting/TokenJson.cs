namespace Hearsay.Exporting;

/// <summary>A word in JSON; <c>head</c> is the index of another word in the list, <c>null</c> for the root of a sentence.</summary>
internal sealed record TokenJson(int[] Span, string Lemma, string Upos, int? Head, string Deprel, int Sentence)
{
    public static TokenJson Of(Token token) => new(Spans.Of(token.Span), token.Lemma, token.Upos, token.Head, token.Relation, token.Sentence);
}
