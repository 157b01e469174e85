namespace Hearsay.Training.Language;

/// <summary>A word of a treebank; see the CoNLL-U format of Universal Dependencies.</summary>
/// <param name="Form">As written.</param>
/// <param name="Lemma">The base form.</param>
/// <param name="Upos">The universal tag.</param>
/// <param name="Xpos">The language's own tag.</param>
/// <param name="Head">The number of its head in the sentence, from nought; −1 for the root.</param>
/// <param name="Relation">The relation to the head, with its subtype.</param>
/// <param name="SpaceAfter">Whether white space follows in the text.</param>
/// <param name="Joined">Whether it belongs to the same written token as the word before.</param>
/// <param name="Misc">The last column, where corpora keep annotations of their own.</param>
internal sealed record TreebankWord(string Form, string Lemma, string Upos, string Xpos, int Head, string Relation, bool SpaceAfter, bool Joined, string Misc)
{
    /// <summary>The relation without its subtype.</summary>
    public string MainRelation => Relation.Split(':')[0];
}
