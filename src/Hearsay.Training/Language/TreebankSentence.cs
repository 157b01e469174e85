namespace Hearsay.Training.Language;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="BeginsParagraph">Whether it is the first of a paragraph or document.</param>
/// <param name="BeginsDocument">Whether it is the first of a document.</param>
/// <param name="Words">Its words.</param>
internal sealed record TreebankSentence(string Id, bool BeginsParagraph, bool BeginsDocument, IReadOnlyList<TreebankWord> Words);
